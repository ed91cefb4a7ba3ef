import type { Choice } from './fields/index.ts';
import { parseSchoolTime } from './school-time.ts';

export const REPORT_PERIODS = [
  { value: 'hk1', label: 'Học kỳ I' },
  { value: 'hk2', label: 'Học kỳ II' },
  { value: 'ca-nam', label: 'Cả năm học' },
] as const satisfies readonly Choice[];

export type ReportPeriod = (typeof REPORT_PERIODS)[number]['value'];

/**
 * The day on which the second semester begins for reports: the first one ends «trước ngày 15 tháng 01» (Quyết định
 * 2159/QĐ-BGDĐT of 29 July 2022, Điều 1), a frame that the ministry has kept since; 15 January itself is counted with it.
 * Summer belongs to the second semester, so that no day of a school year is without a report.
 */
const SECOND_SEMESTER = '01-16';

/** A school year begins on 1 August, in school time. */
const FIRST_DAY = '08-01';

/** A stretch of time: from its first moment up to the one after its last. */
export interface Period {
  readonly from: Date;
  readonly until: Date;
}

/**
 * A school year, or a half of it.
 *
 * @param year `2022-2023`
 * @throws Error when `year` is no school year
 */
export function periodOf(year: string, period: ReportPeriod): Period {
  const first = Number(/^(\d{4})-\d{4}$/u.exec(year)?.[1]);
  if (Number.isNaN(first) || year !== `${String(first)}-${String(first + 1)}`) {
    throw new Error(`«${year}» is not a school year such as 2022-2023`);
  }
  const start = dayOf(first, FIRST_DAY);
  const middle = dayOf(first + 1, SECOND_SEMESTER);
  const end = dayOf(first + 1, FIRST_DAY);
  if (period === 'ca-nam') return { from: start, until: end };
  return period === 'hk1' ? { from: start, until: middle } : { from: middle, until: end };
}

function dayOf(year: number, day: string): Date {
  const moment = parseSchoolTime(`${String(year)}-${day}`);
  if (moment === undefined) throw new Error(`there is no day ${day} in ${String(year)}`);
  return moment;
}
