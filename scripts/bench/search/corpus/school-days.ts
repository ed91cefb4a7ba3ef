import type { Random } from '../../random.ts';
import { between, zipfPick } from './zipf.ts';

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Of the ten school years that a corpus covers, the latest first: more is written in the later ones. */
const FIRST_YEARS = [2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015, 2014, 2013] as const;
/** August to June: the months in which a school writes. */
const MONTHS = [9, 10, 8, 11, 3, 12, 1, 5, 4, 2, 6] as const;

export function schoolDay(random: Random): Day {
  const first = zipfPick(random, FIRST_YEARS, 6);
  const month = zipfPick(random, MONTHS, 12);
  return { year: month < 8 ? first + 1 : first, month, day: between(random, 1, lastDay(month)) };
}

function lastDay(month: number): number {
  if (month === 2) return 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `2022-2023` for days from August 2022 to July 2023. */
export function schoolYearOf({ year, month }: Day): string {
  const first = month < 8 ? year - 1 : year;
  return `${first}-${first + 1}`;
}

const two = (number: number) => String(number).padStart(2, '0');

/** Every way in which a text or a parent writes a day. */
export const DAY_SPELLINGS: readonly ((day: Day) => string)[] = [
  ({ year, month, day }) => `${day}/${month}/${year}`,
  ({ year, month, day }) => `ngày ${day} tháng ${month} năm ${year}`,
  ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
  ({ year, month, day }) => `${two(day)}-${two(month)}-${year}`,
  ({ year, month, day }) => `${day}-${month}-${year}`,
  ({ year, month, day }) => `${day}.${month}.${year}`,
  ({ year, month, day }) => `ngày ${two(day)} tháng ${two(month)} năm ${year}`,
  ({ year, month, day }) => `ngày ${day} tháng ${month}/${year}`,
];

/** dd/mm/yyyy, as a page shows when it was published. */
export function shortDay({ year, month, day }: Day): string {
  return `${two(day)}/${two(month)}/${year}`;
}

/** yyyymmdd: in the order of time. */
export function sortableDay({ year, month, day }: Day): string {
  return `${year}${two(month)}${two(day)}`;
}
