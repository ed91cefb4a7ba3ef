import { constants, copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { linkOrCopy } from '../../src/images/atomic-file.ts';
import type { Placement } from './reading.ts';
import { filesBelow } from './work-folder.ts';

/** Folder of Astro's own files, with a hash in their names. */
const HASHED = '_astro/';

/** Copies a file that may yet be written in place; shares the blocks where the disk can. */
function copyFile(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
}

/** Brings the rendered pages into `stage`. Pages are copied: the next build writes the originals in place. */
export function placePages(siteDir: string, stage: string): void {
  for (const file of filesBelow(siteDir)) {
    const place = file.startsWith(HASHED) ? linkOrCopy : copyFile;
    place(path.join(siteDir, file), path.join(stage, file));
  }
}

/** Brings photos (never an original) and documents into `stage`. */
export function placeFiles(placements: readonly Placement[], stage: string): void {
  for (const { file, src, immutable } of placements) {
    const place = immutable ? linkOrCopy : copyFile;
    place(file, path.join(stage, src));
  }
}
