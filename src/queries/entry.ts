import type { StoredEntry } from '../loader/stored-entry.ts';
import { COLLECTION_NAMES, collections, type CollectionName, type EntryData } from '../schema/index.ts';

/** A stored entry whose `collection` tells which frontmatter it has. */
export type Entry<Name extends CollectionName = CollectionName> = Name extends CollectionName
  ? StoredEntry<Name>
  : never;

/** The collections whose entries are published on a day, have an area and an author. */
export type DatedName = {
  [Name in CollectionName]: EntryData<Name> extends { publishedAt: Date } ? Name : never;
}[CollectionName];

export type DatedEntry = Entry<DatedName>;

/** The same at run time, in the order of the CMS's menu. */
export const DATED_NAMES: readonly DatedName[] = COLLECTION_NAMES.filter(isDated);

function isDated(name: CollectionName): name is DatedName {
  return 'publishedAt' in collections[name].schema.shape;
}
