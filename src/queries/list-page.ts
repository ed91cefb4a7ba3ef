import type { Content } from './content.ts';
import type { DatedEntry } from './entry.ts';
import type { EntryLink } from './neighbours.ts';
import { pageHead, type Crumb, type NamedFeed, type PageHead } from './page-head.ts';
import { paginate, type Pager } from './pagination.ts';
import { teaser, type Teaser } from './teaser.ts';
import { words } from './words.ts';

/** Neighbouring entries of a list under one heading; a list without headings is a single group. */
export interface TeaserGroup {
  readonly heading?: string;
  readonly teasers: readonly Teaser[];
}

/** One page of a list of entries, of whatever kind. */
export interface ListPage {
  readonly head: PageHead;
  readonly heading: string;
  readonly intro: string;
  readonly groups: readonly TeaserGroup[];
  readonly pager: Pager;
  /** Whether the entries stand beside each other, each with a large picture. */
  readonly cards?: boolean;
  /** Other ways to see the same; only on the first page. */
  readonly links?: readonly EntryLink[];
}

export interface ListOptions {
  /** Address of the first page. */
  readonly url: string;
  readonly heading: string;
  readonly intro: string;
  readonly above?: readonly Crumb[];
  readonly links?: readonly EntryLink[];
  readonly cards?: boolean;
  /** The list's own, where it has one. */
  readonly feed?: NamedFeed;
  /** Heading that an entry stands under; entries of one heading are neighbours in `entries`. */
  readonly groupBy?: (entry: DatedEntry) => string;
}

/** All pages of a list, with the rest parameter of their route. */
export function listPages(
  content: Content,
  entries: readonly DatedEntry[],
  { url, heading, intro, above = [], feed, links, cards, groupBy }: ListOptions,
): { readonly param: string | undefined; readonly page: ListPage }[] {
  return paginate(entries, url).map(({ items, url: pageUrl, param, pager }) => {
    const { number } = pager;
    const first = number === undefined;
    const title = first ? heading : words.pageNumber(heading, number);
    const head = pageHead(pageUrl, title, intro, first ? above : [...above, { label: heading, url }]);
    const groups = groupNeighbours(content, items, groupBy);
    return {
      param,
      page: {
        head: { ...head, ...(feed ? { feed } : {}) },
        heading: title,
        intro,
        groups,
        pager,
        ...(cards ? { cards } : {}),
        ...(first && links ? { links } : {}),
      },
    };
  });
}

function groupNeighbours(
  content: Content,
  entries: readonly DatedEntry[],
  groupBy: ListOptions['groupBy'],
): TeaserGroup[] {
  const show = (entry: DatedEntry) => teaser(content, entry);
  if (entries.length === 0) return [];
  if (groupBy === undefined) return [{ teasers: entries.map(show) }];
  return [...Map.groupBy(entries, groupBy)].map(([heading, group]) => ({
    heading,
    teasers: group.map(show),
  }));
}
