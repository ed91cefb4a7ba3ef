import { constants, copyFileSync, mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { linkOrCopy } from '../../src/images/atomic-file.ts';
import type { Placement } from './reading.ts';
import { filesBelow, removeEmptyFolders } from './work-folder.ts';

/** Folder of Astro's own files, with a hash in their names. */
const HASHED = '_astro/';

/**
 * Makes `stage` hold exactly the rendered pages of `siteDir` and `placements`. What it holds already is kept: it is
 * the site before the last one (`exchangeFolders`), so that few files have to be written.
 */
export function assemble(siteDir: string, placements: readonly Placement[], stage: string): void {
  mkdirSync(stage, { recursive: true });
  const pages = filesBelow(siteDir).map((file): Placement => {
    const absolute = path.join(siteDir, file);
    // The next build writes a page's original in place.
    return { file: absolute, src: file, immutable: file.startsWith(HASHED) };
  });
  const wanted = new Map([...pages, ...placements].map((file) => [path.posix.join('/', file.src), file]));
  for (const present of filesBelow(stage)) {
    if (!wanted.has(`/${present}`)) rmSync(path.join(stage, present));
  }
  removeEmptyFolders(stage);
  for (const [address, placement] of wanted) bring(placement, path.join(stage, address));
}

/** An unchanged file has its original's size and time; a copy that was broken off has not got the time yet. */
function bring({ file, immutable }: Placement, to: string): void {
  const original = statSync(file);
  const present = statSync(to, { throwIfNoEntry: false });
  // `utimes` takes a Date: whole milliseconds.
  const sameTime = present?.mtime.getTime() === original.mtime.getTime();
  if (sameTime && present.size === original.size) return;
  if (present) rmSync(to);
  if (immutable) linkOrCopy(file, to);
  else {
    mkdirSync(path.dirname(to), { recursive: true });
    // Shares the blocks where the disk can.
    copyFileSync(file, to, constants.COPYFILE_FICLONE);
  }
  if (statSync(to).ino !== original.ino) utimesSync(to, original.atime, original.mtime);
}
