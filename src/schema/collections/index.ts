import type { z } from 'zod';
import { announcements } from './announcements.ts';
import { articles } from './articles.ts';
import { events } from './events.ts';
import { exemplars } from './exemplars.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';

/** Every kind of content, in the order of the CMS's menu. A new kind is added here and nowhere else. */
export const collections = { articles, announcements, events, exemplars, pages, people } as const;

export type CollectionName = keyof typeof collections;

/** An entry's frontmatter, after validation. */
export type EntryData<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

export function isCollectionName(value: string): value is CollectionName {
  return Object.hasOwn(collections, value);
}

export const COLLECTION_NAMES: readonly CollectionName[] = Object.keys(collections).filter(isCollectionName);
