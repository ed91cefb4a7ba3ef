import type { ServedAttachment } from '../loader/stored-entry.ts';
import { AREAS, collections, type Area } from '../schema/index.ts';
import { areaLink, ofArea } from './areas.ts';
import { authorLink, type AuthorLink } from './authors.ts';
import type { Content } from './content.ts';
import { current } from './currency.ts';
import { DATED_NAMES, type DatedEntry, type DatedName } from './entry.ts';
import { changesOf, coverPicture, type CoverPicture } from './entry-page.ts';
import { referencesOf, type ResolvedReference } from './entry-references.ts';
import { factsOf, type Fact } from './facts.ts';
import { listUrl } from './list-url.ts';
import type { NamedFeed } from './page-head.ts';
import { entryCard, sharePicture } from './share-card.ts';
import { words } from './words.ts';

/** How many entries a feed carries, each with its whole text. */
const FEED_LENGTH = 30;

export interface FeedItem {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly publishedAt: Date;
  /** The last change that readers were told of. */
  readonly modifiedAt?: Date;
  readonly author: AuthorLink;
  /** Kind, area and tags. */
  readonly categories: readonly string[];
  /** Address of the picture that is drawn of it. */
  readonly picture: string;
  readonly cover?: CoverPicture;
  readonly facts: readonly Fact[];
  readonly attachments: readonly ServedAttachment[];
  /** Its body is read by it when the feed is written. */
  readonly digest: string;
  readonly references?: readonly ResolvedReference[];
}

export interface Feed {
  /** Of the RSS, from the root: `/rss.xml`. */
  readonly url: string;
  /** Of the page that shows the same: `/`, `/tin-tuc/`. */
  readonly pageUrl: string;
  readonly title: string;
  readonly description: string;
  readonly school: string;
  readonly siteUrl: string;
  readonly items: readonly FeedItem[];
}

/** The feeds of the kinds with the parameters of their routes. */
export function collectionFeeds(
  content: Content,
): { readonly params: { collection: string }; readonly page: Feed }[] {
  return DATED_NAMES.map((name) => {
    const { label, description, urlSegment } = collections[name];
    const title = `${label} – ${content.school.name}`;
    return {
      params: { collection: urlSegment },
      page: feedOf(content, content[name], { pageUrl: listUrl(name), title, description }),
    };
  });
}

/** The feeds of the six areas with the parameters of their routes. */
export function areaFeeds(content: Content): { readonly params: { area: Area }; readonly page: Feed }[] {
  return AREAS.map(({ value: area }) => {
    const { name, url } = areaLink(content.school, area);
    const channel = {
      pageUrl: url,
      title: `${name} – ${content.school.name}`,
      description: content.school.areas[area].description ?? words.areaDescription(name),
    };
    return { params: { area }, page: feedOf(content, ofArea(content.dated, area), channel) };
  });
}

/** Address of the RSS of a list: `/tin-tuc/rss.xml`. */
function feedUrl(pageUrl: string): string {
  return `${pageUrl}rss.xml`;
}

/** Address of the same as JSON Feed. */
export function jsonFeedUrl(rssUrl: string): string {
  return rssUrl.replace(/rss\.xml$/u, 'feed.json');
}

/** The newest entries of every kind that are in force. */
export function feed(content: Content): Feed {
  const { school, dated } = content;
  const [title, description] = [words.siteTitle(school.name), words.homeDescription(school.name)];
  return feedOf(content, dated, { pageUrl: '/', title, description });
}

export function collectionFeed(name: DatedName): NamedFeed {
  return { name: collections[name].label, url: feedUrl(listUrl(name)) };
}

export function areaFeed(school: Content['school'], area: Area): NamedFeed {
  const { name, url } = areaLink(school, area);
  return { name, url: feedUrl(url) };
}

/** Every feed, for the page that lists them: of everything, of the kinds, of the areas. */
export function namedFeeds({ school }: Pick<Content, 'school'>): {
  readonly kinds: readonly NamedFeed[];
  readonly areas: readonly NamedFeed[];
} {
  return {
    kinds: DATED_NAMES.map(collectionFeed),
    areas: AREAS.map(({ value }) => areaFeed(school, value)),
  };
}

function feedOf(
  content: Content,
  entries: readonly DatedEntry[],
  channel: Pick<Feed, 'pageUrl' | 'title' | 'description'>,
): Feed {
  const { school, now } = content;
  return {
    ...channel,
    url: feedUrl(channel.pageUrl),
    school: school.name,
    siteUrl: school.siteUrl,
    items: current(entries, now)
      .slice(0, FEED_LENGTH)
      .map((entry) => itemOf(content, entry)),
  };
}

/** An entry is in three feeds, each in two formats: its item is made once, and so is what is written of it. */
const made = new WeakMap<Content, Map<DatedEntry, FeedItem>>();

function itemOf(content: Content, entry: DatedEntry): FeedItem {
  const items = made.get(content) ?? new Map<DatedEntry, FeedItem>();
  made.set(content, items);
  const item = items.get(entry) ?? feedItem(content, entry);
  items.set(entry, item);
  return item;
}

function feedItem(content: Content, entry: DatedEntry): FeedItem {
  const { school, people } = content;
  const { url, excerpt, collection, frontmatter, attachments = [], digest } = entry;
  const [latest] = changesOf(entry);
  const cover = coverPicture(entry);
  return {
    url,
    title: frontmatter.title,
    excerpt,
    publishedAt: frontmatter.publishedAt,
    ...(latest === undefined ? {} : { modifiedAt: latest.date }),
    author: authorLink(people, frontmatter.author),
    categories: [collections[collection].label, school.areas[frontmatter.area].name, ...frontmatter.tags],
    picture: sharePicture(entryCard(school, entry)).src,
    ...(cover ? { cover } : {}),
    facts: factsOf(content, entry),
    attachments,
    digest,
    ...referencesOf(content, entry),
  };
}
