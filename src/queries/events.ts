import { dayNumber, dayStart, lastMomentOf } from '../schema/index.ts';
import type { Entry } from './entry.ts';

type Event = Entry<'events'>;

/**
 * The last moment of an event. Without an end, or with a day as its end, it lasts until its day is over, in school time:
 * a parent looking at noon still finds this morning's meeting.
 */
export function eventEnd({ frontmatter: { startsAt, endsAt } }: Event): Date {
  return endsAt === undefined ? lastMomentOf(dayStart(dayNumber(startsAt))) : lastMomentOf(endsAt);
}

/** Whether an event is over at `now`. */
export function isPast(event: Event, now: Date): boolean {
  return eventEnd(event) < now;
}

/** The days that an event touches, as `dayNumber` counts them. */
export function daysOf({ frontmatter: { startsAt, endsAt } }: Event): number[] {
  const first = dayNumber(startsAt);
  const last = dayNumber(endsAt ?? startsAt);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The events that are on or still to come, soonest first. */
export function upcomingEvents(events: readonly Event[], now: Date): Event[] {
  return soonestFirst(events.filter((event) => !isPast(event, now)));
}

/** Events in the order of their beginning; those of one moment by address, so that two builds agree. */
export function soonestFirst(events: readonly Event[]): Event[] {
  return events.toSorted(sooner);
}

/** The events that are over, latest first. */
export function pastEvents(events: readonly Event[], now: Date): Event[] {
  return events.filter((event) => isPast(event, now)).sort((a, b) => sooner(b, a));
}

function sooner(a: Event, b: Event): number {
  const earlier = a.frontmatter.startsAt.getTime() - b.frontmatter.startsAt.getTime();
  if (earlier !== 0) return earlier;
  return a.url < b.url ? -1 : 1;
}
