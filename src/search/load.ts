import { loadPagefind } from './pagefind.ts';
import { openSearch, type Search } from './query.ts';
import type { VocabularyFile } from './vocabulary.ts';

let search: Promise<Search> | undefined;

/**
 * The one search of a page, fetched when it is first asked for; after a failure, anew.
 *
 * @throws TypeError when the network gives nothing
 */
export function loadSearch(): Promise<Search> {
  search ??= Promise.all([loadPagefind(), loadVocabulary()])
    .then(([bundle, vocabulary]) => openSearch(bundle, vocabulary))
    .catch((error: unknown) => {
      search = undefined;
      throw error;
    });
  return search;
}

async function loadVocabulary(): Promise<VocabularyFile> {
  const address = '/pagefind/vocabulary.json';
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- written by src/search/index.ts of the same build
  const file: VocabularyFile = await response.json();
  return file;
}
