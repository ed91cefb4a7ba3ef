import { loadPagefind } from './pagefind.ts';
import { openSearch, type Search } from './query.ts';

let search: Promise<Search> | undefined;

/**
 * The one search of a page, fetched when it is first asked for; after a failure, anew.
 *
 * @throws TypeError when the network gives nothing
 */
export function loadSearch(): Promise<Search> {
  search ??= loadPagefind()
    .then(openSearch)
    .catch((error: unknown) => {
      search = undefined;
      throw error;
    });
  return search;
}
