import path from 'node:path';
import { PHOTO_PREFIX, photoCacheFolder, variantNames } from '../../src/images/index.ts';
import type { EntryMedia } from '../../src/loader/index.ts';
import { shownEntries, type Content } from '../../src/queries/index.ts';
import type { Placement } from './reading.ts';

/**
 * Photos and documents of the entries that are seen at `content.now`, each once. One of an entry that waits for its day
 * waits with it: its address can be guessed, and what it holds is what is to be announced. What has expired or was
 * withdrawn keeps its page, and so its files.
 *
 * @param media of every entry, by its path
 */
export function mediaPlacements(
  content: Content,
  media: ReadonlyMap<string, EntryMedia>,
  cacheDir: string,
): readonly Placement[] {
  const shown = shownEntries(content).flatMap((entry) => media.get(entry.path) ?? []);
  const variants = shown
    .flatMap(({ photos }) => photos.flatMap(variantNames))
    .map((name): Placement => ({
      file: path.join(photoCacheFolder(cacheDir), name),
      src: PHOTO_PREFIX + name,
      immutable: true,
    }));
  const handedOut = shown.flatMap(({ documents }) =>
    documents.map(({ file, src }): Placement => ({ file, src, immutable: false })),
  );
  return [...new Map([...variants, ...handedOut].map((placement) => [placement.src, placement])).values()];
}
