import { z } from 'zod';
import type { EntryReference } from './entry-references.ts';
import { documentNumberKey, documentYear, type CollectionName } from '../schema/index.ts';

/** What tells a document from others. Numbers are given anew each year, and by each office. */
const identity = z.object({
  number: z.string(),
  issuer: z.string().optional(),
  issuedOn: z.date().optional(),
});

/** The collection whose entries a body calls by their number. */
export const DOCUMENTS = 'documents' satisfies CollectionName;

/** Letter case and spaces do not tell two offices apart. */
export function issuerKey(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '').toLocaleUpperCase('vi');
}

/** A document among others: where it stands in the list, and what else tells it apart. */
interface Identified {
  readonly position: number;
  readonly year: string | undefined;
  readonly issuer: string;
}

/** By number. Every page of a build asks for its own documents in the same list. */
const indexes = new WeakMap<readonly unknown[], ReadonlyMap<string, readonly Identified[]>>();

function indexOf(
  entries: readonly { readonly collection: string; readonly frontmatter?: unknown }[],
): ReadonlyMap<string, readonly Identified[]> {
  const known = indexes.get(entries);
  if (known !== undefined) return known;
  const index = new Map<string, Identified[]>();
  for (const [position, { collection, frontmatter }] of entries.entries()) {
    const document = collection === DOCUMENTS ? identity.safeParse(frontmatter).data : undefined;
    if (document === undefined) continue;
    const year = documentYear(document);
    const identified = {
      position,
      year: year === undefined ? undefined : String(year),
      issuer: issuerKey(document.issuer ?? ''),
    };
    const key = documentNumberKey(document.number);
    index.set(key, [...(index.get(key) ?? []), identified]);
  }
  indexes.set(entries, index);
  return index;
}

/**
 * The documents that a reference of a body may mean: none, one, or several when the body has to say more.
 *
 * @param entries of any collection; an entry whose frontmatter breaks a rule has none. The list must not change.
 */
export function findDocuments<Item extends { readonly collection: string; readonly frontmatter?: unknown }>(
  entries: readonly Item[],
  { target, year, issuer }: Omit<EntryReference, 'kind'>,
): Item[] {
  const found = (indexOf(entries).get(documentNumberKey(target)) ?? []).filter(
    (document) =>
      (year === undefined || year === document.year) &&
      (issuer === undefined || issuerKey(issuer) === document.issuer),
  );
  return found.flatMap(({ position }) => entries[position] ?? []);
}
