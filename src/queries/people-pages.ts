import { collections } from '../schema/index.ts';
import { current } from './currency.ts';
import { byAuthor } from './authors.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import { referencesOf, type ResolvedReference } from './entry-references.ts';
import { listPages, type ListPage } from './list-page.ts';
import { listUrl } from './list-url.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { postsOf, type HeldPost } from './posts.ts';
import { words } from './words.ts';

/** A person in the list of people. */
export interface PersonCard {
  readonly name: string;
  readonly role: string;
  /** What they are in the committee at present. */
  readonly position?: string;
  readonly url: string;
  /** How many entries they have written that lists show. */
  readonly written: number;
}

export interface PeoplePage {
  readonly head: PageHead;
  readonly people: readonly PersonCard[];
}

/** A person, and one page of what they have written. */
export interface PersonPage {
  readonly person: PersonCard;
  readonly present: readonly HeldPost[];
  /** Latest first. */
  readonly former: readonly HeldPost[];
  readonly kind: string;
  readonly digest: string;
  readonly references?: readonly ResolvedReference[];
  readonly list: ListPage;
}

/** `/tac-gia/`: everybody who writes. */
export function peoplePage(content: Content): PeoplePage {
  const { label, description } = collections.people;
  const entries = current(content.dated, content.now);
  return {
    head: pageHead(listUrl('people'), label, description),
    people: content.people.map((person) =>
      personCard(content, person, byAuthor(entries, person.slug).length),
    ),
  };
}

/** `/tac-gia/<id>/` of everybody, with the pages of their entries. */
export function personPages(content: Content) {
  const { label } = collections.people;
  const entries = current(content.dated, content.now);
  return content.people.flatMap((person) => {
    const written = byAuthor(entries, person.slug);
    const { name, role } = person.frontmatter;
    const card = personCard(content, person, written.length);
    const posts = postsOf(content, person.slug);
    return listPages(content, written, {
      url: person.url,
      heading: name,
      intro: words.personDescription(name, role),
      above: [{ label, url: listUrl('people') }],
    }).map(({ param, page }): { params: { id: string; page: string | undefined }; page: PersonPage } => ({
      params: { id: person.slug, page: param },
      page: {
        person: card,
        ...posts,
        kind: label,
        digest: person.digest,
        ...referencesOf(content, person),
        list: page,
      },
    }));
  });
}

function personCard(
  content: Content,
  { slug, frontmatter, url }: Entry<'people'>,
  written: number,
): PersonCard {
  const { name, role } = frontmatter;
  const position = postsOf(content, slug)
    .present.map((post) => words.post(post.role, post.committee))
    .join('; ');
  return { name, role, ...(position === '' ? {} : { position }), url, written };
}
