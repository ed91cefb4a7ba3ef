import { isWithdrawn } from './currency.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import { words } from './words.ts';

type Document = Entry<'documents'>;

/** A document as others are told of it. */
export interface DocumentLink {
  readonly number: string;
  readonly title: string;
  readonly url: string;
}

/** Whether a document is in force, as far as the documents of this site tell. */
export type DocumentState =
  | { readonly kind: 'not-yet'; readonly from: Date }
  | { readonly kind: 'in-force' }
  | { readonly kind: 'amended'; readonly by: readonly DocumentLink[] }
  | { readonly kind: 'expired'; readonly on: Date }
  | { readonly kind: 'replaced'; readonly by: readonly DocumentLink[] };

/** Documents by the slug of the one that they replace or amend. */
interface Successors {
  readonly replacing: ReadonlyMap<string, readonly Document[]>;
  readonly amending: ReadonlyMap<string, readonly Document[]>;
}

/** Every page that shows a document asks: the index over all of them is made once for a list of documents. */
const known = new WeakMap<readonly Document[], Successors>();

function successorsIn(documents: readonly Document[]): Successors {
  const found = known.get(documents);
  if (found !== undefined) return found;
  const successors = {
    replacing: bySlug(documents, 'replaces'),
    amending: bySlug(documents, 'amends'),
  };
  known.set(documents, successors);
  return successors;
}

/** Earliest first: the chain reads in the order in which it came about. */
function bySlug(documents: readonly Document[], field: 'replaces' | 'amends') {
  const pairs = documents
    .toSorted((a, b) => beginning(a) - beginning(b) || (a.slug < b.slug ? -1 : 1))
    .flatMap((document) => document.frontmatter[field].map((slug) => ({ slug, document })));
  const grouped = Map.groupBy(pairs, ({ slug }) => slug);
  return new Map([...grouped].map(([slug, group]) => [slug, group.map(({ document }) => document)]));
}

/** From when a document is in force; from ever when nobody knows. */
function beginning({ frontmatter: { effectiveFrom, issuedOn } }: Document): number {
  return (effectiveFrom ?? issuedOn)?.getTime() ?? Number.NEGATIVE_INFINITY;
}

/** What replaces a document and what amends it, published and not withdrawn, whether in force yet or not. */
export function successorsOf(
  { documents, now }: Pick<Content, 'documents' | 'now'>,
  { slug }: Document,
): { readonly replacing: readonly Document[]; readonly amending: readonly Document[] } {
  const { replacing, amending } = successorsIn(documents);
  const standing = (found: readonly Document[] = []) => found.filter((each) => !isWithdrawn(each, now));
  return { replacing: standing(replacing.get(slug)), amending: standing(amending.get(slug)) };
}

/**
 * The state of a document at `content.now`. What replaces or amends it counts from the day that it is in force itself.
 */
export function documentState(
  content: Pick<Content, 'documents' | 'now'>,
  document: Document,
): DocumentState {
  const { now } = content;
  const { effectiveFrom, issuedOn, expiresOn } = document.frontmatter;
  const { replacing, amending } = successorsOf(content, document);
  const inForce = (found: readonly Document[]) =>
    found.filter((each) => beginning(each) <= now.getTime()).map(documentLink);
  const replacedBy = inForce(replacing);
  if (replacedBy.length > 0) return { kind: 'replaced', by: replacedBy };
  if (expiresOn !== undefined && expiresOn <= now) return { kind: 'expired', on: expiresOn };
  const from = effectiveFrom ?? issuedOn;
  if (from !== undefined && from > now) return { kind: 'not-yet', from };
  const amendedBy = inForce(amending);
  return amendedBy.length > 0 ? { kind: 'amended', by: amendedBy } : { kind: 'in-force' };
}

export function documentLink({ url, frontmatter: { number, title } }: Document): DocumentLink {
  return { number, title, url };
}

/** In a few words, for where no link can stand: `Được thay thế bởi 05/KH-MNQP`. */
export function stateText(state: DocumentState): string {
  const label = words.documentStates[state.kind];
  return 'by' in state ? `${label} bởi ${state.by.map(({ number }) => number).join(', ')}` : label;
}
