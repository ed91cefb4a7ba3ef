import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

export const FORMAT = 'bang-tin-backup';
/** Of how a backup is laid out. A desk reads this one and those before it. */
export const VERSION = 1;

export const MANIFEST = 'manifest.json';
export const BUNDLE = 'repository.bundle';
export const SETTINGS_FILE = 'settings.json';

/** What every version says of itself. */
export const manifestHead = z.object({ format: z.literal(FORMAT), version: z.int() });

export const manifestShape = manifestHead.extend({
  /** ISO time. */
  madeAt: z.string(),
  /** `git version`, and the version of Node, that made it. */
  madeWith: z.object({ git: z.string(), node: z.string() }),
  /** Commit that `main` was at. */
  main: z.string(),
  drafts: z.int(),
  accounts: z.int(),
  /** By name within the backup. */
  files: z.record(z.string(), z.object({ bytes: z.int(), sha256: z.string() })),
});

export type Manifest = z.output<typeof manifestShape>;

/** SHA-256 of a file, read piece by piece: a school's photos do not fit into memory. */
export async function hashOf(path: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(path), async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) {
      bytes += piece.length;
      hash.update(piece);
    }
  });
  return { bytes, sha256: hash.digest('hex') };
}
