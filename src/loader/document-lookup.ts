import { z } from 'zod';
import type { EntryReference } from '../mdx/entry-references.ts';
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

/**
 * The documents that a reference of a body may mean: none, one, or several when the body has to say more.
 *
 * @param entries of any collection; an entry whose frontmatter breaks a rule has none.
 */
export function findDocuments<Item extends { readonly collection: string; readonly frontmatter?: unknown }>(
  entries: readonly Item[],
  { target, year, issuer }: Omit<EntryReference, 'kind'>,
): Item[] {
  return entries.filter(({ collection, frontmatter }) => {
    const document = collection === DOCUMENTS ? identity.safeParse(frontmatter).data : undefined;
    if (document === undefined || documentNumberKey(document.number) !== documentNumberKey(target))
      return false;
    if (year !== undefined && year !== String(documentYear(document))) return false;
    return issuer === undefined || issuerKey(issuer) === issuerKey(document.issuer ?? '');
  });
}
