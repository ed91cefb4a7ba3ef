/**
 * Other entries that a body shows, with data that is not the body's: a person's role, a document's state on the day of
 * the build. The body is rendered and kept before those are known: it holds markers, which a page fills in.
 */
import { element, serialize, type Html } from './html.ts';

/** What a body says to name another entry. */
export interface EntryReference {
  readonly kind: 'document' | 'person';
  /** A person's id, a document's number. */
  readonly target: string;
  /** Of a document whose number others have too: the year that it was issued in, and who issued it. */
  readonly year?: string;
  readonly issuer?: string;
}

/** What is shown of it. */
export interface ShownEntry {
  readonly url: string;
  readonly title: string;
  /** Beside the title: a role, a state. May be empty. */
  readonly detail: string;
}

/** The place of an entry in a body. As HTML by itself it says what the author wrote. */
export function entryMarker({ kind, target, year, issuer }: EntryReference): Html {
  return element(
    'entry-ref',
    { 'data-kind': kind, 'data-target': target, 'data-year': year, 'data-issuer': issuer },
    target,
  );
}

/** Only `serialize` writes `<`: whatever an author types is `&lt;` in the HTML, in attributes too. */
const MARKER =
  /<entry-ref data-kind="(document|person)" data-target="([^"]*)"(?: data-year="([^"]*)")?(?: data-issuer="([^"]*)")?>[^<]*<\/entry-ref>/gu;

/**
 * The HTML of a body with its markers filled in.
 *
 * @param html as `renderBody` made it.
 * @param resolve what is shown of an entry; where it is `undefined`, the author's own words stand, without a link.
 */
export function fillEntryReferences(
  html: string,
  resolve: (reference: EntryReference) => ShownEntry | undefined,
): string {
  return html.replace(
    MARKER,
    (_marker, kind: string, ...[target = '', year, issuer]: (string | undefined)[]) => {
      const reference: EntryReference = {
        kind: kind === 'person' ? 'person' : 'document',
        target: unescaped(target),
        ...(year === undefined ? {} : { year: unescaped(year) }),
        ...(issuer === undefined ? {} : { issuer: unescaped(issuer) }),
      };
      const shown = resolve(reference);
      return serialize(shown === undefined ? reference.target : shownEntry(shown));
    },
  );
}

function shownEntry({ url, title, detail }: ShownEntry): Html {
  const link = element('a', { href: url }, title);
  return detail === '' ? link : [link, ' ', element('span', { class: 'entry-link__detail' }, detail)];
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp);/gu, (reference) => CHARACTERS[reference] ?? reference);
}
