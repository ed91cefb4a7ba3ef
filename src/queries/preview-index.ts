import type { ShownEntry } from '../mdx/entry-references.ts';
import { AREAS } from '../schema/index.ts';
import type { Content } from './content.ts';
import { documentReference, personReference } from './entry-references.ts';

/** What the editor's preview has to know of other entries: the names behind the ids, and what bodies show of them. */
export interface PreviewIndex {
  /** Names by id. */
  readonly areas: Readonly<Record<string, string>>;
  readonly people: readonly ({ readonly id: string } & ShownEntry)[];
  /** In the shape that `findDocuments` looks them up in; the day as JSON has it. */
  readonly documents: readonly {
    readonly number: string;
    readonly issuer: string;
    readonly issuedOn?: string;
    readonly shown: ShownEntry;
  }[];
}

export function previewIndex(content: Content): PreviewIndex {
  const { school, people, documents } = content;
  return {
    areas: Object.fromEntries(AREAS.map(({ value }) => [value, school.areas[value].name])),
    people: people.map((person) => ({ id: person.slug, ...personReference(person) })),
    documents: documents.map((document) => {
      const { number, issuer, issuedOn } = document.frontmatter;
      return {
        number,
        issuer,
        ...(issuedOn === undefined ? {} : { issuedOn: issuedOn.toISOString() }),
        shown: documentReference(content, document),
      };
    }),
  };
}
