import type { StoredEntry } from '../loader/stored-entry.ts';
import type { CollectionName, EntryData } from '../schema/index.ts';

/** A stored entry whose `collection` tells which frontmatter it has. */
export type Entry<Name extends CollectionName = CollectionName> = Name extends CollectionName
  ? StoredEntry<Name>
  : never;

/** The collections whose entries are published on a day, have an area and an author. */
export type DatedName = {
  [Name in CollectionName]: EntryData<Name> extends { publishedAt: Date } ? Name : never;
}[CollectionName];

export type DatedEntry = Entry<DatedName>;
