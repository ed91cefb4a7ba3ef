import { schoolDateParts } from '../../../src/schema/index.ts';

/** `15/9/2022`, in school time. @param moment milliseconds since 1970 */
export function shownDay(moment: number): string {
  const { day, month, year } = schoolDateParts(new Date(moment));
  return `${String(day)}/${String(month)}/${String(year)}`;
}

/** `08:30, 15/9/2022`, in school time. */
export function shownMoment(moment: number): string {
  const { hour, minute } = schoolDateParts(new Date(moment));
  const digits = [hour, minute].map((number) => String(number).padStart(2, '0'));
  return `${digits.join(':')}, ${shownDay(moment)}`;
}
