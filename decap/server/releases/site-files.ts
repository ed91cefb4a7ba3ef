import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of a built site: path below its folder, with `/`, and what the disk says of it. */
export type SiteFiles = ReadonlyMap<string, Stats>;

/** So many at a time: the desk answers meanwhile. */
const BATCH = 64;

/** A folder and what is in it. */
export type Site = readonly [directory: string, files: SiteFiles];

export async function readSite(directory: string): Promise<Site> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const found = new Map<string, Stats>();
  for (let start = 0; start < paths.length; start += BATCH) {
    const batch = paths.slice(start, start + BATCH);
    const stats = await Promise.all(batch.map((path) => stat(path)));
    for (const [index, path] of batch.entries()) {
      const own = stats[index];
      if (own) found.set(relative(directory, path).split(sep).join('/'), own);
    }
  }
  return [directory, found];
}

/** One file under two names: unchanged pages are hard links of the release before (docs/decisions/005). */
export function isSameFile(a: Stats | undefined, b: Stats | undefined): boolean {
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}

/** Whether two sites have the same files with the same bytes. */
export async function areSameSites([directory, files]: Site, [other, otherFiles]: Site): Promise<boolean> {
  if (files.size !== otherFiles.size) return false;
  for (const [path, own] of files) {
    const twin = otherFiles.get(path);
    if (twin?.size !== own.size) return false;
    if (isSameFile(own, twin)) continue;
    const [bytes, twinBytes] = await Promise.all([
      readFile(join(directory, path)),
      readFile(join(other, path)),
    ]);
    if (!bytes.equals(twinBytes)) return false;
  }
  return true;
}
