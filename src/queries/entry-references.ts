import { findDocuments } from '../mdx/document-lookup.ts';
import type { EntryReference, ShownEntry } from '../mdx/entry-references.ts';
import type { Content } from './content.ts';
import { documentState, stateText } from './document-state.ts';
import type { Entry } from './entry.ts';

/** Another entry that a body shows, with what is shown of it. Part of a page's data: a new name or state is a new page. */
export type ResolvedReference = EntryReference & ShownEntry;

/**
 * What bodies show of other entries at the time of the build. An entry that nobody may see yet is left out: the body
 * then says its number alone.
 */
export function entryReferences(
  content: Content,
  references: readonly EntryReference[] = [],
): ResolvedReference[] {
  return references.flatMap((reference) => {
    const shown =
      reference.kind === 'person' ? personShown(content, reference) : documentShown(content, reference);
    return shown === undefined ? [] : [{ ...reference, ...shown }];
  });
}

/** The part of a page's data that its body needs besides the digest; nothing where the body shows no other entry. */
export function referencesOf(
  content: Content,
  { bodyRefs }: Pick<Entry, 'bodyRefs'>,
): { readonly references?: readonly ResolvedReference[] } {
  const references = entryReferences(content, bodyRefs);
  return references.length === 0 ? {} : { references };
}

function personShown({ people }: Content, { target }: EntryReference): ShownEntry | undefined {
  const person = people.find(({ slug }) => slug === target);
  return person && personReference(person);
}

/** What is said of a person where a body shows them. */
export function personReference({ url, frontmatter: { name, role } }: Entry<'people'>): ShownEntry {
  return { url, title: name, detail: role };
}

function documentShown(content: Content, reference: EntryReference): ShownEntry | undefined {
  const [document, ...others] = findDocuments(content.documents, reference);
  return document === undefined || others.length > 0 ? undefined : documentReference(content, document);
}

/** One place for what a body says of a document: its kind and number, and whether it is in force. */
export function documentReference(content: Content, document: Entry<'documents'>): ShownEntry {
  const { title, number } = document.frontmatter;
  const state = stateText(documentState(content, document));
  return { url: document.url, title, detail: title.includes(number) ? state : `${number}. ${state}` };
}
