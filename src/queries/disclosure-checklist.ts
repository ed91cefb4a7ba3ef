import {
  collections,
  DISCLOSURE_SECTIONS,
  keepUntil,
  schoolDay,
  schoolMidnight,
  schoolYear,
  type RegisteredDisclosure,
} from '../schema/index.ts';
import type { Content } from './content.ts';
import { csvFile } from './csv.ts';
import type { Entry } from './entry.ts';
import { collectionFeed } from './feed.ts';
import { listUrl } from './list-url.ts';
import { marksOf, type Mark } from './marks.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { words } from './words.ts';

type Disclosure = Entry<'disclosures'>;

/** How a school stands with one section of one year. */
export type DisclosureState = 'in-time' | 'late' | 'waiting' | 'overdue';

export interface ChecklistEntry {
  readonly title: string;
  readonly url: string;
  readonly firstPublished: Date;
  /** Of the latest change after publication. */
  readonly updated?: Date;
  readonly marks: readonly Mark[];
}

export interface ChecklistSection {
  readonly label: string;
  readonly state: DisclosureState;
  /** The state in words. */
  readonly stateText: string;
  /** First published first. */
  readonly entries: readonly ChecklistEntry[];
}

export interface ChecklistYear {
  /** `2022-2023` */
  readonly year: string;
  readonly name: string;
  /** The last day in time. */
  readonly due: Date;
  /** Only samples stand here: the year shows the layout. */
  readonly sample: boolean;
  readonly sections: readonly ChecklistSection[];
}

export interface DisclosureChecklist {
  readonly head: PageHead;
  readonly intro: string;
  /** Latest first. */
  readonly years: readonly ChecklistYear[];
}

/** The same list as files, beside it. */
export const CHECKLIST_CSV = `${listUrl('disclosures')}danh-sach.csv`;

/** The last day in time for a school year, `2022-2023`: 30 June of its second part (Thông tư 09/2024/TT-BGDĐT). */
function dueOf(year: string): Date {
  return schoolMidnight(Number(year.slice(-4)), 6, 30);
}

/** When it is too late. */
function deadlineOf(year: string): Date {
  return schoolMidnight(Number(year.slice(-4)), 7, 1);
}

/** The school year that a disclosure is about. */
function disclosureYear({ frontmatter }: Disclosure): string {
  return schoolYear(frontmatter.asOf);
}

/** `/cong-khai/`: what has been published of each section, year by year. */
export function disclosureChecklist(content: Content): DisclosureChecklist {
  const { label, description } = collections.disclosures;
  const byYear = Map.groupBy(content.disclosures, disclosureYear);
  return {
    head: { ...pageHead(listUrl('disclosures'), label, description), feed: collectionFeed('disclosures') },
    intro: description,
    years: yearsOf(content).map((year) => checklistYear(content, year, byYear.get(year) ?? [])),
  };
}

/**
 * Every year from the first with a disclosure to this one: a year in which nothing was published is one in which the
 * school is late. A year of which only a sample speaks stands for itself.
 */
function yearsOf({ disclosures, now }: Content): string[] {
  const real = disclosures.filter(({ frontmatter }) => !frontmatter.sample).map(disclosureYear);
  const current = schoolYear(now);
  const first = [...real, current].sort()[0] ?? current;
  const years = new Set([...disclosures.map(disclosureYear), current]);
  for (let begins = Number(first.slice(0, 4)); begins < Number(current.slice(0, 4)); begins += 1) {
    years.add(`${String(begins)}-${String(begins + 1)}`);
  }
  return [...years].sort().reverse();
}

function checklistYear(content: Content, year: string, disclosures: readonly Disclosure[]): ChecklistYear {
  const real = disclosures.filter(({ frontmatter }) => !frontmatter.sample);
  const sample = disclosures.length > 0 && real.length === 0;
  const counted = sample ? disclosures : real;
  return {
    year,
    name: words.schoolYear(year),
    due: dueOf(year),
    sample,
    sections: DISCLOSURE_SECTIONS.map(({ value, label }): ChecklistSection => {
      const isOf = ({ frontmatter }: Disclosure) => frontmatter.section === value;
      const state = stateOf(counted.filter(isOf), deadlineOf(year), content.now);
      return {
        label,
        state,
        stateText: words.disclosures.states[state],
        entries: disclosures
          .filter(isOf)
          .toSorted(byFirstPublished)
          .map((entry) => checklistEntry(content, entry)),
      };
    }),
  };
}

/** The first one published decides; what is added later is not late. */
function stateOf(disclosures: readonly Disclosure[], deadline: Date, now: Date): DisclosureState {
  if (disclosures.length === 0) return now < deadline ? 'waiting' : 'overdue';
  const inTime = disclosures.some(({ frontmatter }) => frontmatter.firstPublished < deadline);
  return inTime ? 'in-time' : 'late';
}

function checklistEntry({ now }: Content, entry: Disclosure): ChecklistEntry {
  const { title, firstPublished, changes } = entry.frontmatter;
  const updated = changes
    .map(({ date }) => date)
    .filter((date) => date <= now)
    .sort((a, b) => b.getTime() - a.getTime())[0];
  return {
    title,
    url: entry.url,
    firstPublished,
    ...(updated === undefined ? {} : { updated }),
    marks: marksOf(entry, now),
  };
}

function byFirstPublished({ frontmatter: a }: Disclosure, { frontmatter: b }: Disclosure): number {
  return a.firstPublished.getTime() - b.firstPublished.getTime();
}

/** The checklist for a spreadsheet: one row an entry, and one for a section without any. */
export function checklistCsv(content: Content): string {
  const { csv } = words.disclosures;
  const rows = disclosureChecklist(content).years.flatMap(({ year, due, sections }) =>
    sections.flatMap(({ label, stateText, entries }) => {
      const end = [schoolDay(due), stateText];
      if (entries.length === 0) return [[year, label, '', '', '', ...end]];
      return entries.map(({ title, firstPublished, updated, marks }) => [
        year,
        label,
        [title, ...marks.map(({ text }) => `(${text})`)].join(' '),
        schoolDay(firstPublished),
        updated === undefined ? '' : schoolDay(updated),
        ...end,
      ]);
    }),
  );
  return csvFile([
    [csv.schoolYear, csv.section, csv.title, csv.published, csv.updated, csv.due, csv.state],
    ...rows,
  ]);
}

/** What the site shows, for machines; the next build looks here for what it must keep. */
export function disclosuresRegistered(content: Content): { readonly disclosures: RegisteredDisclosure[] } {
  return {
    disclosures: content.disclosures.map((entry) => {
      const { title, section, firstPublished, sample } = entry.frontmatter;
      return {
        slug: entry.slug,
        path: entry.path,
        title,
        section,
        schoolYear: disclosureYear(entry),
        firstPublished: schoolDay(firstPublished),
        keepUntil: schoolDay(keepUntil(firstPublished)),
        sample,
      };
    }),
  };
}
