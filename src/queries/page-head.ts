import { words } from './words.ts';

export interface Crumb {
  readonly label: string;
  readonly url: string;
}

/** What every page says of itself. */
export interface PageHead {
  /** From the root: `/tin-tuc/khai-giang/`. */
  readonly url: string;
  readonly title: string;
  /** For search engines and shared links; at most 300 characters. */
  readonly description: string;
  /** From the home page to the page above this one. */
  readonly crumbs: readonly Crumb[];
}

/** The head of a page below the home page. `above`: the pages between them, the highest first. */
export function pageHead(
  url: string,
  title: string,
  description: string,
  above: readonly Crumb[] = [],
): PageHead {
  return { url, title, description, crumbs: [{ label: words.home, url: '/' }, ...above] };
}
