import type { z } from 'zod';
import { announcements } from './announcements.ts';
import { appointments } from './appointments.ts';
import { articles } from './articles.ts';
import { campaigns } from './campaigns.ts';
import { disclosures } from './disclosures.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import { exemplars } from './exemplars.ts';
import { menus } from './menus.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { plans } from './plans.ts';
import { press } from './press.ts';
import { reports } from './reports.ts';
import { responses } from './responses.ts';

/** Every kind of content, in the order of the CMS's menu. A new kind is added here and nowhere else. */
export const collections = {
  articles,
  announcements,
  events,
  menus,
  exemplars,
  campaigns,
  responses,
  press,
  documents,
  disclosures,
  plans,
  reports,
  pages,
  people,
  appointments,
} as const;

export type CollectionName = keyof typeof collections;

/** An entry's frontmatter, after validation. */
export type EntryData<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

export function isCollectionName(value: string): value is CollectionName {
  return Object.hasOwn(collections, value);
}

export const COLLECTION_NAMES: readonly CollectionName[] = Object.keys(collections).filter(isCollectionName);
