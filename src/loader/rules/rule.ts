import type { CollectionName, EntryData, Fault } from '../../schema/index.ts';
import type { ParsedEntry } from '../parse-entry.ts';
import { FILE_START } from '../place.ts';

/** An entry without a fault of its own, as rules across files see it. */
export interface SoundEntry<Name extends CollectionName = CollectionName> {
  readonly path: string;
  readonly slug: string;
  readonly frontmatter: EntryData<Name>;
  readonly places: ParsedEntry['places'];
  /** Whom the body names, where that matters. */
  readonly named: ParsedEntry['named'];
}

/** The sound entries of one collection, in the order of their paths. */
export type SoundEntries = <Name extends CollectionName>(collection: Name) => readonly SoundEntry<Name>[];

/** Something that must hold across the files of a content folder. Returns a fault for each file that breaks it. */
export type Rule = (entries: SoundEntries) => readonly Fault[];

/** @param field path of the field that is wrong: `weekOf`, `tasks/0/due` */
export function faultAt(entry: SoundEntry, field: string, message: string): Fault {
  const { line, column } = entry.places.get(field) ?? FILE_START;
  return { path: entry.path, line, column, message, severity: 'error' };
}
