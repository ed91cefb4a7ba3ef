import { constants, copyFileSync, mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { linkOrCopy } from '../../src/images/atomic-file.ts';
import type { Placement } from './reading.ts';
import { filesBelow, removeEmptyFolders } from './work-folder.ts';

/**
 * Makes `stage` hold exactly the rendered pages of `siteDir` and `placements`. What it holds already is kept: it is
 * the site before the last one (`exchangeFolders`), so that few files have to be made.
 */
export function assemble(siteDir: string, placements: readonly Placement[], stage: string): void {
  mkdirSync(stage, { recursive: true });
  // A page is never written to in place (`replacing-writes.ts`): the site shares its bytes with the work folder.
  const pages = filesBelow(siteDir).map((file): Placement => {
    return { file: path.join(siteDir, file), src: file, immutable: true };
  });
  const wanted = new Map([...pages, ...placements].map((file) => [path.posix.join('/', file.src), file]));
  const gone = filesBelow(stage).filter((present) => !wanted.has(`/${present}`));
  for (const file of gone) rmSync(path.join(stage, file));
  if (gone.length > 0) removeEmptyFolders(stage);
  for (const [address, placement] of wanted) bring(placement, path.join(stage, address));
}

/** A file that is there already is the same one, or a copy with its size and time; a copy broken off has not the time. */
function bring({ file, immutable }: Placement, to: string): void {
  const present = statSync(to, { throwIfNoEntry: false });
  if (present) {
    const original = statSync(file);
    if (present.ino === original.ino && present.dev === original.dev) return;
    // `utimes` takes a Date: whole milliseconds.
    const sameTime = present.mtime.getTime() === original.mtime.getTime();
    if (sameTime && present.size === original.size) return;
    rmSync(to);
  }
  if (immutable) linkOrCopy(file, to);
  else copyWithTime(file, to);
}

function copyWithTime(file: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  // Shares the blocks where the disk can.
  copyFileSync(file, to, constants.COPYFILE_FICLONE);
  const { atime, mtime } = statSync(file);
  utimesSync(to, atime, mtime);
}
