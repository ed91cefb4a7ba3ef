import {
  AGE_GROUPS,
  ARTICLE_KINDS,
  AUDIENCES,
  DISCLOSURE_SECTIONS,
  EVENT_LEVELS,
  EXEMPLAR_SUBJECTS,
  keepUntil,
  RESPONSE_SOURCES,
  schoolYear,
  type Choice,
} from '../schema/index.ts';
import { authorLink } from './authors.ts';
import type { Content } from './content.ts';
import type { DatedEntry, DatedName, Entry } from './entry.ts';
import { words } from './words.ts';

/** One line of what an entry's form says apart from its text: the place of an event, the end of a notice. */
export type Fact = { readonly label: string } & (
  { readonly text: string; /** Where the text leads. */ readonly url?: string } | { readonly moment: Date }
);

/** The facts of an entry, in the order of its form: those of its kind, then those that every entry may have. */
export function factsOf(content: Pick<Content, 'people'>, entry: DatedEntry): Fact[] {
  const { audience, expiresAt } = entry.frontmatter;
  const listed = audience.map((value) => labelOf(AUDIENCES, value));
  return [
    ...ownFacts(content, entry),
    ...(expiresAt === undefined ? [] : [{ label: words.facts.expiresAt, moment: expiresAt }]),
    ...(listed.length === 0 ? [] : [{ label: words.facts.audience, text: listed.join(', ') }]),
  ];
}

function ownFacts({ people }: Pick<Content, 'people'>, entry: DatedEntry): Fact[] {
  switch (entry.collection) {
    case 'articles':
      return articleFacts(entry.frontmatter);
    case 'events':
      return eventFacts(entry.frontmatter);
    case 'exemplars':
      return exemplarFacts(entry.frontmatter);
    case 'campaigns':
      return campaignFacts(people, entry.frontmatter);
    case 'responses':
      return responseFacts(entry.frontmatter);
    case 'disclosures':
      return disclosureFacts(entry.frontmatter);
    case 'press':
      return pressFacts(entry.frontmatter);
    default:
      return [];
  }
}

/** The label of a chosen value. */
export function labelOf(choices: readonly Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

type Data<Name extends DatedName> = Entry<Name>['frontmatter'];

function articleFacts({ kind, ageGroup, reviewBy }: Data<'articles'>): Fact[] {
  return [
    ...(kind === 'hoat-dong' ? [] : [{ label: words.facts.kind, text: labelOf(ARTICLE_KINDS, kind) }]),
    ...(ageGroup === undefined ? [] : [{ label: words.facts.ageGroup, text: labelOf(AGE_GROUPS, ageGroup) }]),
    ...(reviewBy === undefined ? [] : [{ label: words.facts.reviewBy, moment: reviewBy }]),
  ];
}

function eventFacts({ startsAt, endsAt, place, level }: Data<'events'>): Fact[] {
  return [
    { label: words.facts.startsAt, moment: startsAt },
    ...(endsAt === undefined ? [] : [{ label: words.facts.endsAt, moment: endsAt }]),
    { label: words.facts.place, text: place },
    { label: words.facts.level, text: labelOf(EVENT_LEVELS, level) },
  ];
}

function exemplarFacts({ subject, unit, nominator }: Data<'exemplars'>): Fact[] {
  return [
    { label: words.facts.subject, text: labelOf(EXEMPLAR_SUBJECTS, subject) },
    { label: words.facts.unit, text: unit },
    { label: words.facts.nominator, text: nominator },
  ];
}

function campaignFacts(people: Content['people'], { startsOn, endsOn, lead }: Data<'campaigns'>): Fact[] {
  const { name, role, url } = authorLink(people, lead);
  return [
    { label: words.facts.startsAt, moment: startsOn },
    { label: words.facts.endsAt, moment: endsOn },
    { label: words.facts.lead, text: `${name}, ${role}`, url },
  ];
}

function responseFacts({ receivedAt, source }: Data<'responses'>): Fact[] {
  return [
    { label: words.facts.receivedAt, moment: receivedAt },
    { label: words.facts.source, text: labelOf(RESPONSE_SOURCES, source) },
  ];
}

function pressFacts({ outlet, date }: Data<'press'>): Fact[] {
  return [
    { label: words.facts.outlet, text: outlet },
    { label: words.facts.printedOn, moment: date },
  ];
}

function disclosureFacts({ section, asOf, firstPublished }: Data<'disclosures'>): Fact[] {
  return [
    { label: words.facts.section, text: labelOf(DISCLOSURE_SECTIONS, section) },
    { label: words.facts.disclosureYear, text: words.schoolYear(schoolYear(asOf)) },
    { label: words.facts.asOf, moment: asOf },
    { label: words.facts.firstPublished, moment: firstPublished },
    { label: words.facts.keepUntil, moment: keepUntil(firstPublished) },
  ];
}
