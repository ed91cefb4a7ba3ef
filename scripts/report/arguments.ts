import { parseArgs } from 'node:util';
import { periodOf, REPORT_PERIODS, type ReportPeriod } from '../../src/schema/index.ts';

export interface ReportArguments {
  /** `2022-2023` */
  readonly year: string;
  readonly period: ReportPeriod;
  /** Path of the DOCX. */
  readonly out: string;
  /** Whether to fix the figures in the report's file. */
  readonly freeze: boolean;
}

const PERIODS = REPORT_PERIODS.map(({ value }) => value);

export const USAGE = `Usage: npm run report -- --year 2022-2023 --period ${PERIODS.join('|')} [--out file.docx] [--freeze]`;

const OPTIONS = {
  year: { type: 'string' },
  period: { type: 'string' },
  out: { type: 'string' },
  freeze: { type: 'boolean', default: false },
} as const;

/** @throws Error in plain words when the arguments do not say which report is wanted */
export function reportArguments(args: readonly string[]): ReportArguments {
  const { year, period: wanted, out, freeze } = parseArgs({ args: [...args], options: OPTIONS }).values;
  if (year === undefined) throw new Error('--year is missing: which school year?');
  const period = PERIODS.find((value) => value === wanted);
  if (period === undefined) {
    const found = wanted === undefined ? 'is missing' : `is «${wanted}»`;
    throw new Error(`--period ${found}: it must be one of ${PERIODS.join(', ')}`);
  }
  // It knows what a school year is.
  periodOf(year, period);
  if (out !== undefined && !out.endsWith('.docx')) throw new Error(`--out is «${out}»: it must end in .docx`);
  return { year, period, out: out ?? `bao-cao-${year}-${period}.docx`, freeze };
}
