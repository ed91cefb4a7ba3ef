import type { EntryData } from './collections/index.ts';
import { dayNumber, dayStart } from './school-time.ts';

/** An appointment's file, as far as its time depends on it. */
export interface Appointed {
  readonly path: string;
  readonly frontmatter: EntryData<'appointments'>;
}

/** How long somebody holds a post, from the beginning of one day of the school to that of another. */
export interface Tenure<Item extends Appointed = Appointed> {
  readonly appointment: Item;
  readonly from: Date;
  /** The first moment after it; absent while nobody has said when it ends. */
  readonly until?: Date;
}

/**
 * The tenures of all appointments, earliest first.
 *
 * A post has one holder: an appointment without an end lasts until the next one to the same post of the same committee
 * begins, so that a handover is one new file. Whether two that say their ends overlap is for the loader to refuse.
 */
export function tenuresOf<Item extends Appointed>(appointments: readonly Item[]): Tenure<Item>[] {
  const sorted = appointments.toSorted(
    (a, b) => a.frontmatter.start.getTime() - b.frontmatter.start.getTime() || (a.path < b.path ? -1 : 1),
  );
  return sorted.map((appointment, index) => {
    const { start, end } = appointment.frontmatter;
    const next = sorted.slice(index + 1).find((other) => isSamePost(appointment, other));
    const until =
      end === undefined ? next && beginningOf(next.frontmatter.start) : dayStart(dayNumber(end) + 1);
    return { appointment, from: beginningOf(start), ...(until === undefined ? {} : { until }) };
  });
}

/** Whether somebody holds the post at `now`. */
export function isHeld({ from, until }: Pick<Tenure, 'from' | 'until'>, now: Date): boolean {
  return from <= now && (until === undefined || now < until);
}

export function isSamePost({ frontmatter: a }: Appointed, { frontmatter: b }: Appointed): boolean {
  return a.committee === b.committee && a.post === b.post;
}

function beginningOf(moment: Date): Date {
  return dayStart(dayNumber(moment));
}
