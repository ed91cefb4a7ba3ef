/** The part of Pagefind's browser bundle (`/pagefind/pagefind.js`, version 1.6) that the search uses. */

export interface PagefindBundle {
  init: () => Promise<void>;
  /** Lets go of the index, and of the worker that holds it. */
  destroy: () => Promise<void>;
  /** Holds for every later search. */
  options: (options: BundleOptions) => Promise<void>;
  /** Every value of every filter, and how many pages have it. */
  filters: () => Promise<FilterCounts>;
  /** `null` as the term: every page that passes the filters. */
  search: (
    term: string | null,
    options?: {
      readonly filters?: Readonly<Record<string, string>>;
      /** By a sort key of the pages. */
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ) => Promise<PagefindAnswer>;
}

export interface BundleOptions {
  /** «thơ» no longer finds «thở». */
  readonly exactDiacritics?: boolean;
  /** Before `init`: search on the page's own thread. */
  readonly noWorker?: boolean;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindAnswer {
  /** In order of rank, or of the sort key; pages without one are left out then. */
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  /** The page's name in the index. */
  readonly id: string;
  /** Where the page has what was asked for: places among the words of its text. */
  readonly words: readonly number[];
  /** Fetches what is shown of the page: one small file each. */
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** All text of the page that was indexed, with `<` and `>` escaped. */
  readonly raw_content: string;
  /** Its elements that have an id, in no certain order. */
  readonly anchors: readonly PagefindAnchor[];
}

export interface PagefindAnchor {
  /** `h2`. */
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  /** Place among the words of the page's text. */
  readonly location: number;
}

let loads = 0;

/**
 * The bundle that stands beside the site's index. It is no part of the build: Pagefind writes it after the build. It is
 * told to do without its worker: that is 12 KB more, and handing over where each word stands takes the time that it saves
 * (`npm run bench:search -- --only latency` measures both).
 * Each call gives a bundle of its own, which opens the index that stands there by then: a browser keeps a module, and
 * also that it could not fetch one, under its address.
 *
 * @throws TypeError when it cannot be fetched
 */
export async function loadPagefind(): Promise<PagefindBundle> {
  const address = `/pagefind/pagefind.js${loads === 0 ? '' : `?lan=${loads}`}`;
  loads += 1;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- a module known only by its address; the interface above is its documented API
  const bundle: PagefindBundle = await import(/* @vite-ignore */ address);
  await bundle.options({ noWorker: true });
  return bundle;
}
