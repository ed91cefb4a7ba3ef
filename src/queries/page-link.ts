import type { Content } from './content.ts';
import type { EntryLink } from './neighbours.ts';

/** A page of this site by its address, with its title; `undefined` when nobody may see it yet. */
export function pageLink({ dated, pages, people }: Content, url: string): EntryLink | undefined {
  const entry = [...dated, ...pages].find((candidate) => candidate.url === url);
  if (entry !== undefined) return { url, title: entry.frontmatter.title };
  const person = people.find((candidate) => candidate.url === url);
  return person && { url, title: person.frontmatter.name };
}
