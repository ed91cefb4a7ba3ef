import type { SharePicture } from './share-card.ts';
import type { PageThing } from './structured-data.ts';
import { words } from './words.ts';

export interface Crumb {
  readonly label: string;
  readonly url: string;
}

/** What is said of an entry where its link is shared (ogp.me, `article`). */
export interface ArticleMeta {
  readonly publishedAt: Date;
  /** The last change that readers were told of. */
  readonly modifiedAt?: Date;
  /** Its area. */
  readonly section: string;
  readonly tags: readonly string[];
}

/** A feed, called as what it is of. */
export interface NamedFeed {
  readonly name: string;
  /** Of the RSS; the same is there as JSON Feed (`jsonFeedUrl`). */
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
  /** Shown where somebody shares its link; absent where the school's own will do. */
  readonly share?: SharePicture;
  /** Only of dated entries. */
  readonly article?: ArticleMeta;
  /** What the page is about, for search engines. */
  readonly things?: readonly PageThing[];
  /** Of a list: what a program can follow it by. Every page has that of everything besides. */
  readonly feed?: NamedFeed;
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
