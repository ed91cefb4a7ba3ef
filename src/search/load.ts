import { loadPagefind } from './pagefind.ts';
import { openSearch, type Search } from './query.ts';
import { RecoveringSearch } from './recovering.ts';
import type { VocabularyFile } from './vocabulary.ts';

const recovering = new RecoveringSearch(async () => {
  const [bundle, vocabulary] = await Promise.all([loadPagefind(), loadVocabulary()]);
  return { search: await openSearch(bundle, vocabulary), close: bundle.destroy };
});

/**
 * The one search of a page, fetched when it is first asked for; after a failure, anew.
 *
 * @throws TypeError when the network gives nothing
 */
export async function loadSearch(): Promise<Search> {
  return recovering.opened();
}

async function loadVocabulary(): Promise<VocabularyFile> {
  const address = '/pagefind/vocabulary.json';
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- written by src/search/index.ts of the same build
  const file: VocabularyFile = await response.json();
  return file;
}
