import { documentKindName } from '../schema/index.ts';
import type { Content } from './content.ts';
import { isWithdrawn } from './currency.ts';
import { documentLink, documentState, type DocumentLink, type DocumentState } from './document-state.ts';
import type { DatedEntry, Entry } from './entry.ts';
import type { EntryLink } from './neighbours.ts';

/** A document as a table shows it. */
export interface DocumentRow extends DocumentLink {
  /** `Kế hoạch`. */
  readonly kind: string;
  readonly abstract: string;
  readonly issuer: string;
  /** Absent when nobody knows. */
  readonly issuedOn?: Date;
  readonly state: DocumentState;
  readonly sample: boolean;
}

export function documentRow(content: Content, document: Entry<'documents'>): DocumentRow {
  const { kind, abstract, issuer, issuedOn, sample } = document.frontmatter;
  return {
    ...documentLink(document),
    kind: documentKindName(kind),
    abstract,
    issuer,
    ...(issuedOn === undefined ? {} : { issuedOn }),
    state: documentState(content, document),
    sample,
  };
}

/** A document beside an entry that is about it. */
export interface RelatedDocument extends DocumentLink {
  readonly state: DocumentState;
}

/** The documents that an entry names, in its order; one that nobody may see yet is left out. */
export function relatedDocuments(content: Content, slugs: readonly string[]): readonly RelatedDocument[] {
  return [...new Set(slugs)].flatMap((slug) => {
    const document = content.documents.find((candidate) => candidate.slug === slug);
    if (document === undefined) return [];
    return [{ ...documentLink(document), state: documentState(content, document) }];
  });
}

/** Most entries about a document that its page names; the search finds the others. */
const ABOUT_SHOWN = 10;

/** What the site says about an entry: the newest entries that name it, if it is a document. */
export function entriesAbout({ dated, now }: Content, { collection, slug }: DatedEntry): EntryLink[] {
  if (collection !== 'documents') return [];
  return dated
    .filter((entry) => entry.frontmatter.documents.includes(slug) && !isWithdrawn(entry, now))
    .slice(0, ABOUT_SHOWN)
    .map(({ url, frontmatter: { title } }) => ({ url, title }));
}
