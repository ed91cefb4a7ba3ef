import type { CollectionName } from '../schema/index.ts';
import { personalNames } from '../vietnamese/index.ts';
import { bodyPlaceFinder, type Place } from './place.ts';

/** Somebody whom a body names. */
export interface NamedPerson extends Place {
  readonly name: string;
  /** Only what they are called by, without a family name. */
  readonly given: boolean;
}

/** Collections whose entries may name nobody but people of the school (`rules/responses.ts`). */
const PRIVATE: ReadonlySet<CollectionName> = new Set(['responses']);

/** Whether the entries of a collection may name nobody outside the school. */
export function namesNobody(collection: CollectionName): boolean {
  return PRIVATE.has(collection);
}

/** Whom a body names, where that matters: looking for names costs time that other entries need not spend. */
export function namedPeople(
  collection: CollectionName,
  body: string,
  firstLine: number,
): readonly NamedPerson[] {
  if (!namesNobody(collection)) return [];
  const placeAt = bodyPlaceFinder(body, firstLine);
  return personalNames(body).map(({ name, given, index }) => ({ name, given, ...placeAt(index) }));
}
