/** Runs in Chromium: what the search page does with a query, without its markup. */
import { loadSearch } from '../../../../src/search/load.ts';
import { startSearch } from '../../../../src/search/ui/search-page.ts';

/** A page of results as the search page shows it (src/search/ui/search-page.ts). */
const HITS_AT_ONCE = 10;

export interface BenchPage {
  /** Fetches the search; a second call does nothing. */
  readonly open: () => Promise<void>;
  /** Addresses of the first `count` hits of each query, one query after another. */
  readonly find: (texts: readonly string[], count: number) => Promise<readonly (readonly string[])[]>;
  /** Asks as the search page does, first screen of results included, and answers how long that took, in ms. */
  readonly time: (text: string) => Promise<number>;
  /** Here so that the script weighs what the search page's own does. */
  readonly startSearch: () => void;
}

declare global {
  var benchPage: BenchPage;
}

async function hits(text: string, count: number) {
  const search = await loadSearch();
  const answer = await search.ask({ text, selection: {} });
  return answer.hits(0, count);
}

globalThis.benchPage = {
  open: async () => {
    await loadSearch();
  },
  find: async (texts, count) => {
    const found: (readonly string[])[] = [];
    for (const text of texts) found.push((await hits(text, count)).map(({ url }) => url));
    return found;
  },
  time: async (text) => {
    const started = performance.now();
    await hits(text, HITS_AT_ONCE);
    return performance.now() - started;
  },
  startSearch,
};
