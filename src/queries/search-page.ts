import { collections, schoolYear } from '../schema/index.ts';
import type { Content } from './content.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { bySchoolYear, schoolYearLink } from './school-years.ts';
import { words } from './words.ts';

export interface SearchPage {
  readonly head: PageHead;
  /** Values of the filter `loai`. */
  readonly kinds: readonly string[];
  /** Values of the filter `nam-hoc`, latest first. */
  readonly schoolYears: readonly { readonly value: string; readonly label: string }[];
}

export const SEARCH_URL = '/tim-kiem/';

export function searchPage(content: Content): SearchPage {
  return {
    head: pageHead(SEARCH_URL, words.search, words.searchDescription),
    kinds: Object.values(collections).map(({ label }) => label),
    schoolYears: yearsOf(content).map((year) => ({
      value: year,
      label: schoolYearLink(year).name,
    })),
  };
}

/** The school years of all that has a day, latest first; menus are of their week's. */
function yearsOf({ dated, menus }: Content): string[] {
  const weeks = menus.map(({ frontmatter }) => schoolYear(frontmatter.weekOf));
  return [...new Set([...bySchoolYear(dated).keys(), ...weeks])].sort().reverse();
}

/** The head of `/404.html`. */
export function notFoundHead(): PageHead {
  return pageHead('/404.html', words.notFound, words.notFoundDescription);
}
