import { AUDIENCES, collections, schoolYear } from '../schema/index.ts';
import { current } from './currency.ts';
import type { Content } from './content.ts';
import type { EntryLink } from './neighbours.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { bySchoolYear, kindsOfYear, schoolYearLink, type YearKind } from './school-years.ts';
import { teaser, type Teaser } from './teaser.ts';
import { words } from './words.ts';

export interface SearchPage {
  readonly head: PageHead;
  readonly filters: SearchFilters;
  /** What there is without an answer: also for a browser that runs no JavaScript. */
  readonly browse: SearchBrowse;
}

/** What the filters offer: the values that pages carry for the search. */
export interface SearchFilters {
  readonly kinds: readonly string[];
  readonly areas: readonly string[];
  /** Latest first. */
  readonly schoolYears: readonly { readonly value: string; readonly label: string }[];
  readonly audiences: readonly string[];
}

export interface SearchBrowse {
  /** The newest announcements in force. */
  readonly notices: readonly Teaser[];
  /** Latest year first. */
  readonly archive: readonly ArchiveYear[];
  /** Pages that say how to reach the school. */
  readonly contacts: readonly EntryLink[];
  readonly phone?: string;
}

export interface ArchiveYear {
  readonly name: string;
  readonly url: string;
  readonly kinds: readonly YearKind[];
}

export const SEARCH_URL = '/tim-kiem/';
const NOTICES = 5;

export function searchPage(content: Content): SearchPage {
  const { announcements, dated, now, school } = content;
  return {
    head: pageHead(SEARCH_URL, words.search, words.searchDescription),
    filters: {
      kinds: Object.values(collections).map(({ label }) => label),
      areas: Object.values(school.areas).map(({ name }) => name),
      schoolYears: yearsOf(content).map((year) => ({ value: year, label: schoolYearLink(year).name })),
      audiences: AUDIENCES.map(({ label }) => label),
    },
    browse: {
      notices: current(announcements, now)
        .slice(0, NOTICES)
        .map((entry) => teaser(content, entry)),
      archive: [...bySchoolYear(dated)].map(([year, entries]) => ({
        ...schoolYearLink(year),
        kinds: kindsOfYear(year, entries),
      })),
      contacts: contactPages(content),
      ...(school.phone === undefined ? {} : { phone: school.phone }),
    },
  };
}

/** The pages that show the school's contact card. */
function contactPages({ pages }: Content): EntryLink[] {
  return pages
    .filter(({ frontmatter }) => frontmatter.card !== undefined)
    .map(({ url, frontmatter: { title } }) => ({ url, title }));
}

/** The school years of all that has a day, latest first; menus are of their week's. */
function yearsOf({ dated, menus }: Content): string[] {
  const weeks = menus.map(({ frontmatter }) => schoolYear(frontmatter.weekOf));
  return [...new Set([...bySchoolYear(dated).keys(), ...weeks])].sort().reverse();
}

/** The head of the page that stands for one that cannot be fetched. */
export function offlineHead(): PageHead {
  return pageHead('/ngoai-tuyen/', words.offline, words.offlineDescription);
}

/** The head of `/404.html`. */
export function notFoundHead(): PageHead {
  return pageHead('/404.html', words.notFound, words.notFoundDescription);
}
