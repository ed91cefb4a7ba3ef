import { monthLinkAt } from '../calendar.ts';
import { eventFileUrl } from '../calendar-files.ts';
import type { Content } from '../content.ts';
import { isWithdrawn } from '../currency.ts';
import type { Entry } from '../entry.ts';
import { isPast } from '../events.ts';
import type { EntryLink } from '../neighbours.ts';

export interface EventResult {
  readonly title: string;
  readonly winner: string;
  readonly note?: string;
}

/** Where an event stands in the calendar, and what came of it. */
export interface EventDetails {
  readonly kind: 'events';
  /** Address of its calendar file; absent when it is over or taken back. */
  readonly fileUrl?: string;
  readonly month: EntryLink;
  readonly results: readonly EventResult[];
}

export function eventDetails({ now }: Content, event: Entry<'events'>): EventDetails {
  const { startsAt, results } = event.frontmatter;
  const comes = !isPast(event, now) && !isWithdrawn(event, now);
  return {
    kind: 'events',
    ...(comes ? { fileUrl: eventFileUrl(event) } : {}),
    month: monthLinkAt(startsAt),
    results: results.map(({ title, winner, note }) => ({
      title,
      winner,
      ...(note === undefined ? {} : { note }),
    })),
  };
}
