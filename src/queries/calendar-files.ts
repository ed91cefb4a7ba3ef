import ical, { escape, ICalEventStatus, type ICalCalendar } from 'ical-generator';
import { dayNumber, dayStart, hasHour, schoolYear, type School } from '../schema/index.ts';
import { cacheKey } from './cache-key.ts';
import type { Content } from './content.ts';
import { isWithdrawn } from './currency.ts';
import type { Entry } from './entry.ts';
import { soonestFirst } from './events.ts';
import { listUrl } from './list-url.ts';
import { words } from './words.ts';

type Event = Entry<'events'>;

/** The calendar that phones subscribe to. */
export const EVENT_FEED_URL = `${listUrl('events')}lich.ics`;

/** Address of an event's own calendar file: `/su-kien/khai-giang.ics`. */
export function eventFileUrl({ slug }: Pick<Event, 'slug'>): string {
  return `${listUrl('events')}${slug}.ics`;
}

/** The calendar file of every event, with the parameters of its route. */
export function eventFiles({ events, school, now }: Content) {
  return events.map((event) => {
    const calendar = calendarOf(school, [event], now);
    return { params: { slug: event.slug }, props: { calendar }, cacheKey: cacheKey(calendar) };
  });
}

/**
 * The calendar feed: what is to come, and what was in this school year and the one before. Samples are in no parent's
 * calendar; an event taken back stays in it, cancelled, so that it goes from the phones that have it.
 */
export function eventFeed({ events, school, now }: Content): string {
  const shown = soonestFirst(events).filter(
    ({ frontmatter: { sample, startsAt } }) => !sample && schoolYear(startsAt) >= yearBefore(schoolYear(now)),
  );
  return calendarOf(school, shown, now);
}

/** `2021-2022` of `2022-2023`. */
function yearBefore(year: string): string {
  return year.replace(/\d+/gu, (number) => String(Number(number) - 1));
}

/**
 * An iCalendar file (RFC 5545). It says the same whenever it is made: every time in it is one of the entry's own.
 * Times are in UTC, which needs no table of time zones and shows right on a phone in any of them.
 */
function calendarOf(school: School, events: readonly Event[], now: Date): string {
  const calendar = ical({
    prodId: { company: 'Bang Tin', product: 'Su kien', language: 'VI' },
    // ical-generator writes the calendar's name as it is.
    name: escape(words.calendar.name(school.shortName), false),
  });
  for (const event of events) addEvent(calendar, event, school, now);
  const file = `${calendar.toString()}\r\n`;
  // A calendar holds at least one component (3.6): one without events holds the school's time zone.
  return events.length > 0 ? file : file.replace(/(?=END:VCALENDAR\r\n$)/u, SCHOOL_ZONE);
}

/** As the tz database has it since 13 June 1975. ical-generator would put a property after it, which 3.6 forbids. */
const SCHOOL_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

function addEvent(calendar: ICalCalendar, event: Event, school: School, now: Date): void {
  const { slug, url, frontmatter, excerpt } = event;
  const { title, place, publishedAt, changes, withdrawal, sample } = frontmatter;
  const cancelled = isWithdrawn(event, now);
  const address = `${school.siteUrl}${url}`;
  const revisions = [
    ...changes.map(({ date }) => date),
    ...(cancelled && withdrawal ? [withdrawal.date] : []),
  ];
  const touched = new Date(Math.max(...[publishedAt, ...revisions].map((date) => date.getTime())));
  const notes = [cancelled ? withdrawal?.reason : undefined, excerpt, address];
  calendar.createEvent({
    id: `${slug}@${new URL(school.siteUrl).host}`,
    sequence: revisions.length,
    stamp: touched,
    created: publishedAt,
    lastModified: touched,
    ...timesOf(event),
    summary: sample ? `${words.marks.sample} – ${title}` : title,
    location: place,
    description: notes.filter((note) => note !== undefined && note !== '').join('\n\n'),
    url: address,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
}

/** An event that states no hour takes whole days; their end is the day after the last (RFC 5545, 3.6.1). */
function timesOf({ frontmatter: { startsAt, endsAt } }: Event) {
  if (hasHour(startsAt)) return { start: startsAt, ...timedEnd(startsAt, endsAt) };
  const [first, last] = [dayNumber(startsAt), dayNumber(endsAt ?? startsAt)];
  return { allDay: true, start: utcDay(first), end: utcDay(last + 1) };
}

/** A day as the end of an event with an hour says only that it goes on: until the midnight after it. */
function timedEnd(startsAt: Date, endsAt: Date | undefined): { readonly end?: Date } {
  if (endsAt === undefined || endsAt.getTime() === startsAt.getTime()) return {};
  return { end: hasHour(endsAt) ? endsAt : dayStart(dayNumber(endsAt) + 1) };
}

/** ical-generator writes the day of a date as UTC has it. */
function utcDay(day: number): Date {
  return new Date(Date.UTC(1970, 0, day + 1));
}
