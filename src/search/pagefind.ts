/** The part of Pagefind's browser bundle (`/pagefind/pagefind.js`, version 1.6) that the search uses. */

export interface PagefindBundle {
  init: () => Promise<void>;
  /** Loads the counts of every filter: name → value → pages. Without it, answers carry no counts. */
  filters: () => Promise<FilterCounts>;
  /** `null` as the term: every page of the filters. */
  search: (
    term: string | null,
    options: { filters: Readonly<Record<string, string>> },
  ) => Promise<PagefindAnswer>;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindAnswer {
  /** In order of rank. */
  readonly results: readonly PagefindResult[];
  /** Of these results, how many have each value. */
  readonly filters: FilterCounts;
}

export interface PagefindResult {
  /** Fetches what is shown of the page: one small file each. */
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** All text of the page that was indexed. */
  readonly content: string;
  /** HTML: text with `<` and `>` escaped, and `<mark>` around what matched. */
  readonly excerpt: string;
}

/**
 * The bundle that stands beside the site's index. It is no part of the build: Pagefind writes it after the build.
 *
 * @throws TypeError when it cannot be fetched
 */
export async function loadPagefind(): Promise<PagefindBundle> {
  const address = '/pagefind/pagefind.js';
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- a module known only by its address; the interface above is its documented API
  const bundle: PagefindBundle = await import(/* @vite-ignore */ address);
  return bundle;
}
