import { collections } from '../schema/index.ts';
import { authorLink } from './authors.ts';
import type { Content } from './content.ts';
import { current } from './currency.ts';
import { DATED_NAMES, type DatedEntry, type DatedName } from './entry.ts';
import { listUrl } from './list-url.ts';
import { words } from './words.ts';

/** How many entries the feed carries. */
const FEED_LENGTH = 50;

export interface FeedItem {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly publishedAt: Date;
  readonly author: string;
  /** Kind and area. */
  readonly categories: readonly string[];
}

export interface Feed {
  /** From the root: `/rss.xml`. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly siteUrl: string;
  readonly items: readonly FeedItem[];
}

/** Every feed of the site with the parameters of its route: one of each kind that has a list. */
export function collectionFeeds(
  content: Content,
): { readonly params: { collection: string }; readonly page: Feed }[] {
  return DATED_NAMES.map((name) => {
    const { label, description, urlSegment } = collections[name];
    const title = `${label} – ${content.school.name}`;
    return {
      params: { collection: urlSegment },
      page: feedOf(content, content[name], { url: feedUrl(name), title, description }),
    };
  });
}

/** Address of the feed of one kind: `/tin-tuc/rss.xml`. */
export function feedUrl(name: DatedName): string {
  return `${listUrl(name)}rss.xml`;
}

/** The newest entries of every kind that are in force. */
export function feed(content: Content): Feed {
  const { school, dated } = content;
  const [title, description] = [words.siteTitle(school.name), words.homeDescription(school.name)];
  return feedOf(content, dated, { url: '/rss.xml', title, description });
}

function feedOf(
  { school, now, people }: Content,
  entries: readonly DatedEntry[],
  channel: Pick<Feed, 'url' | 'title' | 'description'>,
): Feed {
  return {
    ...channel,
    siteUrl: school.siteUrl,
    items: current(entries, now)
      .slice(0, FEED_LENGTH)
      .map(({ url, excerpt, collection, frontmatter }) => ({
        url,
        title: frontmatter.title,
        excerpt,
        publishedAt: frontmatter.publishedAt,
        author: authorLink(people, frontmatter.author).name,
        categories: [collections[collection].label, school.areas[frontmatter.area].name],
      })),
  };
}
