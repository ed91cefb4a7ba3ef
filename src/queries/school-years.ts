import { collections, schoolDateParts, schoolYear } from '../schema/index.ts';
import { DATED_NAMES, type DatedEntry, type DatedName } from './entry.ts';
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

/** The entries of one kind in the archive of a school year. */
export interface YearKind {
  readonly collection: DatedName;
  readonly label: string;
  /** `/nam-hoc/2022-2023/thong-bao/`. */
  readonly url: string;
  readonly count: number;
}

/** The kinds that a year has entries of, in the order of the CMS's menu. */
export function kindsOfYear(year: string, entries: readonly DatedEntry[]): YearKind[] {
  return DATED_NAMES.flatMap((collection) => {
    const count = entries.filter((entry) => entry.collection === collection).length;
    const { label, urlSegment } = collections[collection];
    return count === 0
      ? []
      : [{ collection, label, url: `${schoolYearLink(year).url}${urlSegment}/`, count }];
  });
}
