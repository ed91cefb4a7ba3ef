import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({
  /** ISO time. */
  at: z.string(),
  /** Where it was written. */
  file: z.string(),
  bytes: z.int(),
});

export type LastBackup = z.output<typeof shape>;

const pathIn = (dataDir: string) => join(dataDir, 'last-backup.json');

/** The last backup that was made of a data folder; `undefined` when there was none. */
export async function lastBackup(dataDir: string): Promise<LastBackup | undefined> {
  try {
    return shape.parse(JSON.parse(await readFile(pathIn(dataDir), 'utf8')));
  } catch {
    return undefined;
  }
}

export async function noteBackup(dataDir: string, backup: LastBackup): Promise<void> {
  await writeFile(`${pathIn(dataDir)}.new`, JSON.stringify(backup));
  await rename(`${pathIn(dataDir)}.new`, pathIn(dataDir));
}
