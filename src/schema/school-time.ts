/**
 * School time: Asia/Ho_Chi_Minh, which has been UTC+7 without daylight saving since 13 June 1975
 * (IANA tz database, `asia` file). Nothing here reads the machine's own zone.
 */
const OFFSET_MINUTES = 7 * 60;
const MINUTE_MS = 60_000;

/** `yyyy-mm-dd`, then optionally an hour, seconds, and an offset. A space may stand for the `T`. */
const MOMENT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/u;

function offsetMinutes(zone: string | undefined): number {
  if (zone === undefined) return OFFSET_MINUTES;
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
}

/** A moment as an author writes it; without an offset it is school time. `undefined` when there is no such moment. */
export function parseSchoolTime(value: string): Date | undefined {
  const match = MOMENT.exec(value.trim());
  if (!match) return undefined;
  const parts: readonly (string | undefined)[] = match.slice(1, 7);
  const [year, month, day, hour, minute, second] = parts.map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (hour === undefined || minute === undefined || second === undefined) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  // Date.UTC rolls 31 February over into March: such a day does not exist.
  if (local.getUTCMonth() !== month - 1 || local.getUTCDate() !== day) return undefined;
  return new Date(local.getTime() - offsetMinutes(match[7]) * MINUTE_MS);
}

export interface SchoolDateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** What the school's clock and calendar show at `moment`. */
export function schoolDateParts(moment: Date): SchoolDateParts {
  const local = new Date(moment.getTime() + OFFSET_MINUTES * MINUTE_MS);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    weekday: local.getUTCDay(),
  };
}

/** Every day of school time is as long as any other: there is no daylight saving. */
export const DAY_MS = 24 * 60 * MINUTE_MS;

/** Whether an hour was stated: midnight is how a date without one is stored. */
export function hasHour(moment: Date): boolean {
  const { hour, minute } = schoolDateParts(moment);
  return hour !== 0 || minute !== 0;
}

/** The school's calendar days as numbers that follow one another: 0 is 1 January 1970. */
export function dayNumber(moment: Date): number {
  return Math.floor((moment.getTime() + OFFSET_MINUTES * MINUTE_MS) / DAY_MS);
}

/** The midnight in school time that begins a day of `dayNumber`. */
export function dayStart(day: number): Date {
  return new Date(day * DAY_MS - OFFSET_MINUTES * MINUTE_MS);
}

/** What «until `moment`» means: the moment itself, or, stated without an hour, the end of its day. */
export function lastMomentOf(moment: Date): Date {
  return hasHour(moment) ? moment : new Date(dayStart(dayNumber(moment) + 1).getTime() - 1);
}

/** Month in which a school year begins: 1 August to 31 July (issue "Every content type"). */
const FIRST_MONTH = 8;

/** `2022-2023` for every moment from 1 August 2022 to 31 July 2023, in school time. */
export function schoolYear(moment: Date): string {
  const { year, month } = schoolDateParts(moment);
  const first = month >= FIRST_MONTH ? year : year - 1;
  return `${String(first)}-${String(first + 1)}`;
}

/** `2022-09-15T08:00:00+07:00`. */
export function toSchoolIso(moment: Date): string {
  return `${new Date(moment.getTime() + OFFSET_MINUTES * MINUTE_MS).toISOString().slice(0, 19)}+07:00`;
}

/** `2022-09-15`: the day that the school's calendar shows at `moment`. */
export function schoolDay(moment: Date): string {
  return toSchoolIso(moment).slice(0, 'yyyy-mm-dd'.length);
}

/** `15/9/2022`, as a sentence has it. */
export function spokenDay(moment: Date): string {
  const { day, month, year } = schoolDateParts(moment);
  return `${String(day)}/${String(month)}/${String(year)}`;
}

/** When a day begins at school. A day that its month has not is counted on into the next: 29 February, 1 March. */
export function schoolMidnight(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day) - OFFSET_MINUTES * MINUTE_MS);
}
