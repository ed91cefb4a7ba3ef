import { constants, copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { linkOrCopy, photoCacheFolder, PHOTO_PREFIX, variantNames } from '../../src/images/index.ts';
import type { SiteContent } from '../../src/loader/index.ts';
import { filesBelow } from './work-folder.ts';

/** Folder of Astro’s own files, with a hash in their names. */
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

/** Brings the photos' variants (never an original) and the documents that entries hand out into `stage`. */
export function placeMedia(
  { photos, documents }: Pick<SiteContent, 'photos' | 'documents'>,
  cacheDir: string,
  stage: string,
): void {
  for (const name of photos.flatMap(variantNames)) {
    linkOrCopy(path.join(photoCacheFolder(cacheDir), name), path.join(stage, PHOTO_PREFIX, name));
  }
  for (const { file, src } of documents) copyFile(file, path.join(stage, src));
}
