import type { DatedEntry, Entry } from './entry.ts';
import { listUrl } from './list-url.ts';
import { words } from './words.ts';

export interface AuthorLink {
  readonly name: string;
  readonly role: string;
  readonly url: string;
}

/**
 * A person as the site refers to them. One whose file is not there, or is faulty, is called by their id: the loader
 * refuses such content before a build, but a page in development and the desk's own counts must go on.
 */
export function authorLink(people: readonly Entry<'people'>[], id: string): AuthorLink {
  const person = people.find(({ slug }) => slug === id);
  if (person === undefined) return { name: id, role: words.unknownPerson, url: listUrl('people') };
  const { name, role } = person.frontmatter;
  return { name, role, url: person.url };
}

export function byAuthor<Item extends DatedEntry>(entries: readonly Item[], id: string): Item[] {
  return entries.filter(({ frontmatter }) => frontmatter.author === id);
}
