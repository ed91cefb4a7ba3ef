import { availableParallelism } from 'node:os';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import {
  limiter,
  PHOTO_PREFIX,
  photoCacheFolder,
  plainJpeg,
  writeAtomically,
} from '../../../src/images/index.ts';
import type { OfficeExport } from '../../../src/queries/index.ts';
import { words } from '../../../src/queries/words.ts';
import { schoolDateParts } from '../../../src/schema/index.ts';
import { exportCacheFolder, exportName } from './export-cache.ts';
import { exportTexts } from './export-texts.ts';

/**
 * Makes files for the education office in the cache. Their photos must be in the photo cache.
 *
 * @param bodyOf the rendered body of an entry
 * @throws Error when a photo is not there, or the cache cannot be written.
 */
export async function makeExports(
  exports: readonly OfficeExport[],
  cacheDir: string,
  bodyOf: (entry: OfficeExport) => string,
): Promise<void> {
  const limit = limiter(availableParallelism());
  await Promise.all(
    exports.map((entry) =>
      limit(async () => {
        const archive = await exportArchive(entry, bodyOf(entry), photoCacheFolder(cacheDir));
        writeAtomically(path.join(exportCacheFolder(cacheDir), exportName(entry)), archive);
      }),
    ),
  );
}

/** The same bytes for the same entry, on whatever machine and whenever. */
async function exportArchive(entry: OfficeExport, body: string, photos: string): Promise<Uint8Array> {
  const { text, page, captions, pictures } = exportTexts(entry, body);
  const { files } = words.office;
  // Zip has times without a zone, and fflate writes those of the machine's: noon is the same day in each of them.
  const { year, month, day } = schoolDateParts(entry.publishedAt);
  const mtime = new Date(year, month - 1, day, 12);
  const archive: Zippable = {};
  const add = (name: string, bytes: Uint8Array, level: 0 | 9) => {
    archive[name] = [bytes, { level, mtime }];
  };
  add(files.text, forWindows(text), 9);
  add(files.page, new TextEncoder().encode(page), 9);
  add(files.captions, forWindows(captions), 9);
  for (const { name, src } of pictures)
    // Compressed already.
    add(name, await plainJpeg(path.join(photos, src.slice(PHOTO_PREFIX.length))), 0);
  return zipSync(archive);
}

/** As the programs of an office's Windows take a text for UTF-8 without asking: a mark before it, CRLF in it. */
function forWindows(text: string): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`);
}
