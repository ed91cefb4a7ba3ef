import { collections, schoolDateParts } from '../schema/index.ts';
import type { OpenMatter } from './overdue.ts';
import { words } from './words.ts';

/** `Phản hồi «Về bữa ăn»: Trả lời lần đầu. Phạm Thị Nga, hạn 08:00 4/10/2022`: one line of a report. */
export function matterLine(matter: OpenMatter): string {
  const { collection, task, title, ownerName, due } = matter;
  return words.matters.line(task, collections[collection].labelSingular, title, ownerName, dueText(due));
}

/** `08:00 4/10/2022`, in school time. What is due when a day begins has until the end of the day before: `3/10/2022`. */
export function dueText(due: Date): string {
  const { hour, minute } = schoolDateParts(due);
  if (hour === 0 && minute === 0) return dayText(new Date(due.getTime() - 1));
  return `${twoDigits(hour)}:${twoDigits(minute)} ${dayText(due)}`;
}

function dayText(moment: Date): string {
  const { year, month, day } = schoolDateParts(moment);
  return `${String(day)}/${String(month)}/${String(year)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
