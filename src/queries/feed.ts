import { collections } from '../schema/index.ts';
import { current } from './currency.ts';
import { authorLink } from './authors.ts';
import type { Content } from './content.ts';
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
  readonly title: string;
  readonly description: string;
  readonly siteUrl: string;
  readonly items: readonly FeedItem[];
}

/** The newest entries of every kind that are in force. */
export function feed(content: Content): Feed {
  const { school, dated, now, people } = content;
  return {
    title: words.siteTitle(school.name),
    description: words.homeDescription(school.name),
    siteUrl: school.siteUrl,
    items: current(dated, now)
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
