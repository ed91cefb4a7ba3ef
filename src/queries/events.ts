import { schoolDateParts } from '../schema/index.ts';
import type { Entry } from './entry.ts';

type Event = Entry<'events'>;

/**
 * Whether an event is over at `now`. Without an end it is over when its day is, in school time:
 * a parent looking at noon still finds this morning's meeting.
 */
export function isPast({ frontmatter: { startsAt, endsAt } }: Event, now: Date): boolean {
  return endsAt === undefined ? dayNumber(startsAt) < dayNumber(now) : endsAt < now;
}

/** The events that are on or still to come, soonest first. */
export function upcomingEvents(events: readonly Event[], now: Date): Event[] {
  return events.filter((event) => !isPast(event, now)).sort((a, b) => startOf(a) - startOf(b));
}

/** The events that are over, latest first. */
export function pastEvents(events: readonly Event[], now: Date): Event[] {
  return events.filter((event) => isPast(event, now)).sort((a, b) => startOf(b) - startOf(a));
}

function startOf(event: Event): number {
  return event.frontmatter.startsAt.getTime();
}

/** Days as a number that grows with the calendar of the school. */
function dayNumber(moment: Date): number {
  const { year, month, day } = schoolDateParts(moment);
  return Date.UTC(year, month - 1, day);
}
