import { dayNumber, dayStart, schoolDateParts } from '../schema/index.ts';
import { EVENT_FEED_URL } from './calendar-files.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import { daysOf, soonestFirst } from './events.ts';
import type { IndexPage } from './index-pages.ts';
import { listUrl } from './list-url.ts';
import { calendarMarks, type Mark } from './marks.ts';
import type { EntryLink } from './neighbours.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { words } from './words.ts';

/** An event on one of its days. */
export interface CalendarEvent {
  readonly url: string;
  readonly title: string;
  readonly place: string;
  readonly startsAt: Date;
  /** Whether it began on an earlier day. */
  readonly continued: boolean;
  readonly marks: readonly Mark[];
}

export interface CalendarDay {
  readonly date: Date;
  readonly events: readonly CalendarEvent[];
}

/** One month of the school's events. Nothing on it depends on today: it changes when an event does. */
export interface MonthPage {
  readonly head: PageHead;
  /** Weeks from Monday to Sunday; `null` where a day belongs to another month. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
  /** The nearest months that have a page. */
  readonly previous?: EntryLink;
  readonly next?: EntryLink;
  /** Address of the calendar feed with the site's own, for calendar programs. */
  readonly feedAddress: string;
}

const CALENDAR_URL = `${listUrl('events')}lich/`;
const DAYS_A_WEEK = 7;

/** `/su-kien/lich/`: every month that has a page, the latest first. */
export function calendarIndex(content: Content): IndexPage {
  const counts = Map.groupBy(content.events.flatMap(monthsOf), (month) => month);
  return {
    head: pageHead(CALENDAR_URL, words.calendar.title, words.calendar.description, [aboveCalendar]),
    items: calendarMonths(content)
      .toReversed()
      .map((month) => {
        const { title, url } = monthLink(month);
        return { name: title, url, description: words.calendar.count(counts.get(month)?.length ?? 0) };
      }),
  };
}

/** `/su-kien/lich/2027-03/`: the months that have an event, and the one of the build. */
export function monthPages(
  content: Content,
): { readonly params: { month: string }; readonly page: MonthPage }[] {
  const days = eventsByDay(content);
  const months = calendarMonths(content);
  return months.map((month, index) => {
    const { title, url } = monthLink(month);
    const [previous, next] = [months[index - 1], months[index + 1]];
    const above = [aboveCalendar, { label: words.calendar.title, url: CALENDAR_URL }];
    return {
      params: { month },
      page: {
        head: pageHead(url, words.calendar.month(title), words.calendar.monthDescription(title), above),
        weeks: weeksOf(month, days),
        ...(previous === undefined ? {} : { previous: monthLink(previous) }),
        ...(next === undefined ? {} : { next: monthLink(next) }),
        feedAddress: `${content.school.siteUrl}${EVENT_FEED_URL}`,
      },
    };
  });
}

/** From the list of events: the month of the build, and what a phone's calendar subscribes to. */
export function calendarLinks({ now }: Content): EntryLink[] {
  return [
    { title: words.calendar.thisMonth, url: monthLinkAt(now).url },
    { title: words.calendar.everyMonth, url: CALENDAR_URL },
    { title: words.calendar.feed, url: `${monthLinkAt(now).url}#them-lich` },
  ];
}

/** The month of the build on the home page: its days that have an event. */
export interface HomeMonth extends EntryLink {
  readonly days: readonly CalendarDay[];
}

export function homeMonth(content: Content): HomeMonth {
  const { now } = content;
  const days = weeksOf(monthKey(now), eventsByDay(content)).flat();
  return {
    title: words.calendar.month(monthLinkAt(now).title),
    url: monthLinkAt(now).url,
    days: days.filter((day) => day !== null).filter(({ events }) => events.length > 0),
  };
}

/** The page of the month that `moment` is in; only the months of events and of the build have one. */
export function monthLinkAt(moment: Date): EntryLink {
  return monthLink(monthKey(moment));
}

const aboveCalendar = { label: words.calendar.events, url: listUrl('events') };

/** `2027-03` of every month with a page, in their order. An event that was taken back keeps its month. */
function calendarMonths({ events, now }: Content): string[] {
  return [...new Set([monthKey(now), ...events.flatMap(monthsOf)])].sort();
}

/** The months that an event touches, each once. */
function monthsOf(event: Entry<'events'>): string[] {
  return [...new Set(daysOf(event).map((day) => monthKey(dayStart(day))))];
}

function monthKey(moment: Date): string {
  const { year, month } = schoolDateParts(moment);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

function monthLink(key: string): EntryLink {
  const [year, month] = key.split('-').map(Number);
  return { title: words.month(month ?? 0, year ?? 0), url: `${CALENDAR_URL}${key}/` };
}

/** By day number; the events of a day in the order of their beginning. */
function eventsByDay({ events, now }: Content): ReadonlyMap<number, CalendarEvent[]> {
  const days = new Map<number, CalendarEvent[]>();
  for (const event of soonestFirst(events)) {
    for (const day of daysOf(event)) {
      const { title, place, startsAt } = event.frontmatter;
      const continued = day !== dayNumber(startsAt);
      const shown = { url: event.url, title, place, startsAt, continued, marks: calendarMarks(event, now) };
      days.set(day, [...(days.get(day) ?? []), shown]);
    }
  }
  return days;
}

function weeksOf(key: string, events: ReadonlyMap<number, CalendarEvent[]>): (CalendarDay | null)[][] {
  const first = dayNumber(new Date(`${key}-01T00:00:00+07:00`));
  const days: (CalendarDay | null)[] = Array.from({ length: mondayBased(first) }, () => null);
  for (let day = first; monthKey(dayStart(day)) === key; day += 1) {
    days.push({ date: dayStart(day), events: events.get(day) ?? [] });
  }
  while (days.length % DAYS_A_WEEK !== 0) days.push(null);
  return Array.from({ length: days.length / DAYS_A_WEEK }, (_, week) =>
    days.slice(week * DAYS_A_WEEK, (week + 1) * DAYS_A_WEEK),
  );
}

/** How many days of its week stand before this one: none before a Monday. */
function mondayBased(day: number): number {
  const { weekday } = schoolDateParts(dayStart(day));
  return (weekday + DAYS_A_WEEK - 1) % DAYS_A_WEEK;
}
