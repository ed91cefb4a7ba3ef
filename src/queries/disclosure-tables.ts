import type { EntryData } from '../schema/index.ts';
import type { Content } from './content.ts';
import { csvFile } from './csv.ts';
import type { Entry } from './entry.ts';
import { words } from './words.ts';

type Line = EntryData<'disclosures'>['lines'][number];

export interface DisclosureLine {
  readonly item: string;
  /** Whole đồng. */
  readonly amount: number;
  readonly unit: string;
  readonly basis?: string;
}

/** What all lines of one unit make together. */
export interface DisclosureTotal {
  readonly unit: string;
  readonly amount: number;
}

/** The lines of one part, with what they make. */
export interface DisclosureTable {
  readonly caption: string;
  readonly lines: readonly DisclosureLine[];
  /** One for each unit, in the order of the lines: a sum over two units would mean nothing. */
  readonly totals: readonly DisclosureTotal[];
  /** Whether any line says what it is based on. */
  readonly hasBasis: boolean;
}

/** The tables of a disclosure: one for each part, in the order of its lines. */
export function disclosureTables({ title, lines }: EntryData<'disclosures'>): DisclosureTable[] {
  const parts = Map.groupBy(lines, ({ part }) => keyOf(part ?? ''));
  return [...parts.values()].map((own) => ({
    caption: own[0]?.part ?? title,
    lines: own.map(lineOf),
    totals: totalsOf(own),
    hasBasis: own.some(({ basis }) => basis !== undefined),
  }));
}

function lineOf({ item, amount, unit, basis }: Line): DisclosureLine {
  return { item, amount, unit, ...(basis === undefined ? {} : { basis }) };
}

function totalsOf(lines: readonly Line[]): DisclosureTotal[] {
  return [...Map.groupBy(lines, ({ unit }) => keyOf(unit)).values()].map((sharing) => ({
    unit: sharing[0]?.unit ?? '',
    amount: sharing.reduce((sum, { amount }) => sum + amount, 0),
  }));
}

/** «Đồng / tháng» and «đồng/tháng» are one unit. */
function keyOf(typed: string): string {
  return typed
    .toLocaleLowerCase('vi')
    .replace(/\s*\/\s*/gu, '/')
    .replace(/\s+/gu, ' ');
}

/** Address of a disclosure's lines as a file. */
export function disclosureCsvUrl({ url }: Pick<Entry<'disclosures'>, 'url'>): string {
  return `${url.replace(/\/$/u, '')}.csv`;
}

/** The lines and totals of a disclosure for a spreadsheet; a total's row says so in the place of an item. */
function disclosureCsv(frontmatter: EntryData<'disclosures'>): string {
  const { part, item, amount, unit, basis, total } = words.disclosures.csv;
  const rows = disclosureTables(frontmatter).flatMap(({ caption, lines, totals }) => [
    ...lines.map((line) => [caption, line.item, line.amount, line.unit, line.basis ?? '']),
    ...totals.map((sum) => [caption, total, sum.amount, sum.unit, '']),
  ]);
  return csvFile([[part, item, amount, unit, basis], ...rows]);
}

/** The file of every disclosure that has figures, by the parameter of its route. */
export function disclosureFiles({
  disclosures,
}: Pick<Content, 'disclosures'>): { readonly slug: string; readonly csv: string }[] {
  return disclosures
    .filter(({ frontmatter }) => frontmatter.lines.length > 0)
    .map(({ slug, frontmatter }) => ({ slug, csv: disclosureCsv(frontmatter) }));
}
