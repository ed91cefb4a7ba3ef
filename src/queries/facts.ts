import { EXEMPLAR_SUBJECTS } from '../schema/index.ts';
import type { DatedEntry } from './entry.ts';
import { words } from './words.ts';

/** One line of what an entry's form says apart from its text: the place of an event, the end of a notice. */
export type Fact = { readonly label: string } & ({ readonly text: string } | { readonly moment: Date });

/** The facts that only entries of this kind have, in the order of their form. */
export function factsOf(entry: DatedEntry): Fact[] {
  switch (entry.collection) {
    case 'events':
      return eventFacts(entry.frontmatter);
    case 'announcements':
      return entry.frontmatter.expiresAt
        ? [{ label: words.facts.expiresAt, moment: entry.frontmatter.expiresAt }]
        : [];
    case 'exemplars':
      return exemplarFacts(entry.frontmatter);
    case 'articles':
      return [];
  }
}

function eventFacts(event: (DatedEntry & { collection: 'events' })['frontmatter']): Fact[] {
  return [
    { label: words.facts.startsAt, moment: event.startsAt },
    ...(event.endsAt ? [{ label: words.facts.endsAt, moment: event.endsAt }] : []),
    { label: words.facts.place, text: event.place },
  ];
}

function exemplarFacts({ subject, unit }: (DatedEntry & { collection: 'exemplars' })['frontmatter']): Fact[] {
  const label = EXEMPLAR_SUBJECTS.find(({ value }) => value === subject)?.label ?? subject;
  return [
    { label: words.facts.subject, text: label },
    ...(unit === undefined ? [] : [{ label: words.facts.unit, text: unit }]),
  ];
}
