import { hasHour, schoolDateParts, toSchoolIso } from '../schema/index.ts';
import { words } from './words.ts';

/** `Thứ Năm, 15/9/2022`, in school time. */
export function formatDay(moment: Date): string {
  const { weekday, day, month, year } = schoolDateParts(moment);
  return `${words.weekdays[weekday] ?? ''}, ${String(day)}/${String(month)}/${String(year)}`;
}

/** `08:30, Thứ Năm, 15/9/2022`. Midnight is how a date without an hour is stored: then the day alone. */
export function formatMoment(moment: Date): string {
  return hasHour(moment) ? `${formatHour(moment)}, ${formatDay(moment)}` : formatDay(moment);
}

/** `08:30`. */
export function formatHour(moment: Date): string {
  const { hour, minute } = schoolDateParts(moment);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** `15/09/2022`: how search hits show a day. */
export function formatShortDay(moment: Date): string {
  const { day, month, year } = schoolDateParts(moment);
  return `${twoDigits(day)}/${twoDigits(month)}/${String(year)}`;
}

/** Of `<time datetime>`: `2022-09-15`, or with the hour and the school's offset. */
export function machineTime(moment: Date, withHour: boolean): string {
  const iso = toSchoolIso(moment);
  return withHour && hasHour(moment) ? iso : iso.slice(0, 'yyyy-mm-dd'.length);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
