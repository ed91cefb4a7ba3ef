import { constants, copyFileSync, mkdirSync, rmSync, statSync, utimesSync, type Stats } from 'node:fs';
import path from 'node:path';
import { linkOrCopy } from '../../src/images/atomic-file.ts';
import type { Placement } from './reading.ts';
import { filesBelow, removeEmptyFolders } from './work-folder.ts';

/**
 * Makes `stage` hold exactly the rendered pages of `siteDir` and `placements`. What it holds already is kept: it is
 * the site before the last one (`exchangeFolders`), so that few files have to be made.
 *
 * @param former the site that is shown: its copies, which nobody writes to, are linked instead of made again
 */
export function assemble(
  siteDir: string,
  placements: readonly Placement[],
  stage: string,
  former?: string,
): void {
  mkdirSync(stage, { recursive: true });
  // A page is never written to in place (`replacing-writes.ts`): the site shares its bytes with the work folder.
  const pages = filesBelow(siteDir).map((file): Placement => {
    return { file: path.join(siteDir, file), src: file, immutable: true };
  });
  const wanted = new Map([...pages, ...placements].map((file) => [path.posix.join('/', file.src), file]));
  const gone = filesBelow(stage).filter((present) => !wanted.has(`/${present}`));
  for (const file of gone) rmSync(path.join(stage, file));
  if (gone.length > 0) removeEmptyFolders(stage);
  for (const [address, placement] of wanted) {
    bring(placement, path.join(stage, address), former && path.join(former, address));
  }
}

/** A file that is there already is the same one, or a copy with its size and time; a copy broken off has not the time. */
function bring({ file, immutable }: Placement, to: string, former: string | undefined): void {
  const present = statSync(to, { throwIfNoEntry: false });
  if (present) {
    const original = statSync(file);
    if (present.ino === original.ino && present.dev === original.dev) return;
    if (isCopy(present, original)) return;
    rmSync(to);
  }
  if (immutable) linkOrCopy(file, to);
  else if (former !== undefined && hasCopy(former, file)) linkOrCopy(former, to);
  else copyWithTime(file, to);
}

/** `utimes` takes a Date: whole milliseconds. */
function isCopy(copy: Stats, original: Stats): boolean {
  return copy.mtime.getTime() === original.mtime.getTime() && copy.size === original.size;
}

function hasCopy(copy: string, file: string): boolean {
  const present = statSync(copy, { throwIfNoEntry: false });
  return present !== undefined && isCopy(present, statSync(file));
}

function copyWithTime(file: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  // Shares the blocks where the disk can.
  copyFileSync(file, to, constants.COPYFILE_FICLONE);
  const { atime, mtime } = statSync(file);
  utimesSync(to, atime, mtime);
}
