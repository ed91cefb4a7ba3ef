import { schoolDateParts, schoolYear } from '../schema/index.ts';
import type { DatedEntry } from './entry.ts';
import { words } from './words.ts';

export interface SchoolYearLink {
  /** `2022-2023`. */
  readonly year: string;
  readonly name: string;
  readonly url: string;
}

export const SCHOOL_YEARS_URL = '/nam-hoc/';

/** The school year that an entry was published in. */
export function yearOf(entry: DatedEntry): string {
  return schoolYear(entry.frontmatter.publishedAt);
}

export function schoolYearLink(year: string): SchoolYearLink {
  return { year, name: words.schoolYear(year), url: `${SCHOOL_YEARS_URL}${year}/` };
}

/** Entries by the school year they were published in: latest year first, entries in the order given. */
export function bySchoolYear(entries: readonly DatedEntry[]): Map<string, DatedEntry[]> {
  const years = Map.groupBy(entries, yearOf);
  return new Map([...years].sort(([a], [b]) => (a < b ? 1 : -1)));
}

/** `Tháng 9/2022`: the heading of a month in an archive. */
export function monthOf({ frontmatter }: DatedEntry): string {
  const { month, year } = schoolDateParts(frontmatter.publishedAt);
  return words.month(month, year);
}
