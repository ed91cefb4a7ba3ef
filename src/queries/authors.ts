import type { DatedEntry, Entry } from './entry.ts';

export interface AuthorLink {
  readonly name: string;
  readonly role: string;
  readonly url: string;
}

/**
 * A person as the site refers to them.
 *
 * @throws Error when nobody has that id; the loader refuses such content before a build begins.
 */
export function authorLink(people: readonly Entry<'people'>[], id: string): AuthorLink {
  const person = people.find(({ slug }) => slug === id);
  if (person === undefined) throw new Error(`there is no person «${id}» in content/people`);
  const { name, role } = person.frontmatter;
  return { name, role, url: person.url };
}

export function byAuthor<Item extends DatedEntry>(entries: readonly Item[], id: string): Item[] {
  return entries.filter(({ frontmatter }) => frontmatter.author === id);
}
