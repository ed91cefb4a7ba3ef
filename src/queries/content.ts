import type { StoredEntry } from '../loader/stored-entry.ts';
import { COLLECTION_NAMES, type CollectionName, type School } from '../schema/index.ts';
import { DATED_NAMES, type DatedEntry, type Entry } from './entry.ts';
import { byNewest, published } from './published.ts';

/** Every entry of the store, by collection. */
export type AllEntries = { readonly [Name in CollectionName]: readonly Entry<Name>[] };

/**
 * What the site shows at `now`. Dated collections hold only what is published, newest first; people and appointments
 * stand in their order, menus with the latest week first.
 */
export interface Content extends AllEntries {
  readonly now: Date;
  readonly school: School;
  /** All dated collections together, newest first. */
  readonly dated: readonly DatedEntry[];
}

/** Entries as the loader reads them, by collection: for programs that have no store to ask. */
export function entriesByCollection(entries: readonly StoredEntry[]): AllEntries {
  const of = <Name extends CollectionName>(name: Name) =>
    entries.filter((entry): entry is StoredEntry<Name> & Entry<Name> => entry.collection === name);
  return {
    articles: of('articles'),
    announcements: of('announcements'),
    events: of('events'),
    menus: of('menus'),
    exemplars: of('exemplars'),
    campaigns: of('campaigns'),
    responses: of('responses'),
    press: of('press'),
    documents: of('documents'),
    disclosures: of('disclosures'),
    plans: of('plans'),
    reports: of('reports'),
    pages: of('pages'),
    people: of('people'),
    appointments: of('appointments'),
  };
}

/** What of `all` may be seen at `now`. */
export function contentAt(now: Date, school: School, all: AllEntries): Content {
  const dated = {
    articles: published(all.articles, now),
    announcements: published(all.announcements, now),
    events: published(all.events, now),
    exemplars: published(all.exemplars, now),
    campaigns: published(all.campaigns, now),
    responses: published(all.responses, now),
    press: published(all.press, now),
    documents: published(all.documents, now),
    disclosures: published(all.disclosures, now),
    plans: published(all.plans, now),
    reports: published(all.reports, now),
  };
  return {
    now,
    school,
    ...dated,
    dated: DATED_NAMES.flatMap((name): readonly DatedEntry[] => dated[name]).sort(byNewest),
    menus: all.menus.toSorted((a, b) => b.frontmatter.weekOf.getTime() - a.frontmatter.weekOf.getTime()),
    pages: all.pages.toSorted(bySlug),
    people: all.people.toSorted(inOrder),
    appointments: all.appointments.toSorted(inOrder),
  };
}

/** Everything that the site shows at `content.now`. */
export function shownEntries(content: Content): readonly Entry[] {
  return COLLECTION_NAMES.flatMap((name): readonly Entry[] => content[name]);
}

function inOrder(a: Entry<'people' | 'appointments'>, b: Entry<'people' | 'appointments'>): number {
  return orderOf(a) - orderOf(b) || bySlug(a, b);
}

/** Who has no place in the order comes last. */
function orderOf({ frontmatter }: Entry<'people' | 'appointments'>): number {
  return frontmatter.order ?? Number.MAX_SAFE_INTEGER;
}

function bySlug(a: Entry, b: Entry): number {
  return a.slug < b.slug ? -1 : 1;
}
