import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { contentAt, eventFeed, eventFiles, type Entry } from '../../src/queries/index.ts';
import { allEntries, at, event, schoolSettings } from './entries.ts';

const NOW = at('2022-10-12T08:00');

const feedOf = (events: readonly Entry<'events'>[], now = NOW) =>
  eventFeed(contentAt(now, schoolSettings, allEntries({ events })));

/** What another program reads out of a calendar file. */
function read(calendar: string): ICAL.Component[] {
  return ICAL.Component.fromString(calendar).getAllSubcomponents('vevent');
}

function only(events: readonly Entry<'events'>[], now = NOW): ICAL.Component {
  const [found, ...others] = read(feedOf(events, now));
  if (found === undefined || others.length > 0) throw new Error('not one event');
  return found;
}

/** A property as it is written. */
const value = (component: ICAL.Component, name: string) => component.getFirstPropertyValue(name)?.toString();

const moment = (component: ICAL.Component, name: string) => {
  const found = component.getFirstPropertyValue(name);
  return found instanceof ICAL.Time ? found.toJSDate() : undefined;
};

const hoi = event('hoi-khoe', at('2022-10-20T07:30'), {
  title: 'Hội khỏe; «Phù Đổng», lần 1\\2',
  endsAt: at('2022-10-20T10:00'),
  place: 'Sân trường, thôn Đông',
});

describe('an event in a calendar', () => {
  test('says when, where and what, with a page to read on', () => {
    const component = only([hoi]);
    expect(moment(component, 'dtstart')).toEqual(at('2022-10-20T07:30'));
    expect(moment(component, 'dtend')).toEqual(at('2022-10-20T10:00'));
    expect(value(component, 'summary')).toBe('Hội khỏe; «Phù Đổng», lần 1\\2');
    expect(value(component, 'location')).toBe('Sân trường, thôn Đông');
    expect(value(component, 'url')).toBe('https://hoasen.example/su-kien/hoi-khoe/');
    expect(value(component, 'description')).toBe(
      'Tóm tắt hoi-khoe\n\nhttps://hoasen.example/su-kien/hoi-khoe/',
    );
    expect(value(component, 'status')).toBe('CONFIRMED');
    expect(value(component, 'uid')).toBe('hoi-khoe@hoasen.example');
  });

  test('without an end has none', () => {
    const component = only([event('hop', at('2022-10-20T07:30'))]);
    expect(component.getFirstProperty('dtend')).toBeNull();
  });

  test.each([
    ['one day', undefined, '2022-10-21'],
    ['three days', at('2022-10-22T00:00'), '2022-10-23'],
    ['three days, whose last has an hour', at('2022-10-22T11:00'), '2022-10-23'],
  ])('without an hour takes whole days: %s', (_what, endsAt, end) => {
    const component = only([event('a', at('2022-10-20T00:00'), endsAt ? { endsAt } : {})]);
    const start = component.getFirstPropertyValue('dtstart');
    expect(start instanceof ICAL.Time && start.isDate).toBe(true);
    expect(value(component, 'dtstart')).toBe('2022-10-20');
    expect(value(component, 'dtend')).toBe(end);
  });

  test('that begins at an hour and ends with a day goes on until that day is over', () => {
    const component = only([event('a', at('2022-10-20T07:30'), { endsAt: at('2022-10-21T00:00') })]);
    expect(moment(component, 'dtend')).toEqual(at('2022-10-22T00:00'));
  });

  test('keeps its identity and says when it was last changed', () => {
    expect(moment(only([hoi]), 'dtstamp')).toEqual(hoi.frontmatter.publishedAt);
    const changed = event('hoi-khoe', at('2022-10-21T07:30'), {
      title: 'Tên mới',
      changes: [
        { date: at('2022-10-11T08:00'), note: 'Đổi ngày', major: true },
        { date: at('2022-10-10T08:00'), note: 'Sửa chữ', major: false },
      ],
    });
    const component = only([changed]);
    expect(value(component, 'uid')).toBe(value(only([hoi]), 'uid'));
    expect(moment(component, 'dtstamp')).toEqual(at('2022-10-11T08:00'));
    expect(moment(component, 'last-modified')).toEqual(at('2022-10-11T08:00'));
    expect(value(component, 'sequence')).toBe('2');
  });

  test('that was taken back is cancelled, from that day on', () => {
    const withdrawal = { date: at('2022-10-11T08:00'), reason: 'Hoãn vì bão' };
    const withdrawn = event('hoi-khoe', at('2022-10-20T07:30'), { withdrawal });
    const component = only([withdrawn]);
    expect(value(component, 'status')).toBe('CANCELLED');
    expect(value(component, 'sequence')).toBe('1');
    expect(moment(component, 'dtstamp')).toEqual(withdrawal.date);
    expect(value(component, 'description')).toContain('Hoãn vì bão');
    const before = only([withdrawn], at('2022-10-10T08:00'));
    expect(value(before, 'status')).toBe('CONFIRMED');
    expect(value(before, 'description')).not.toContain('Hoãn vì bão');
  });
});

describe('the feed', () => {
  test('holds this school year, the one before and all that is to come', () => {
    const days = ['2021-07-31', '2021-08-01', '2022-10-01', '2024-01-01'];
    const events = days.map((day) => event(day, at(`${day}T08:00`)));
    expect(read(feedOf(events)).map((component) => value(component, 'uid'))).toEqual(
      days.slice(1).map((day) => `${day}@hoasen.example`),
    );
  });

  test('holds no sample and nothing that is not published yet', () => {
    const events = [
      event('mau', at('2022-10-20T08:00'), { sample: true }),
      event('hen-gio', at('2022-10-20T08:00'), { publishedAt: at('2022-10-13T08:00') }),
    ];
    expect(read(feedOf(events))).toEqual([]);
  });

  test('has the school’s name', () => {
    const calendar = ICAL.Component.fromString(feedOf([]));
    expect(calendar.getFirstPropertyValue('name')).toBe('Sự kiện MN Hoa Sen');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  });

  test('without events has the component that a calendar must have: the school’s time zone', () => {
    const calendar = ICAL.Component.fromString(feedOf([]));
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
    const component = calendar.getFirstSubcomponent('vtimezone');
    if (component === null) throw new Error('no time zone');
    const zone = new ICAL.Timezone(component);
    const noon = ICAL.Time.fromData({ year: 2022, month: 10, day: 12, hour: 12 }, zone);
    expect(noon.toJSDate()).toEqual(at('2022-10-12T12:00'));
    expect(feedOf([])).toMatch(/END:VTIMEZONE\r\nEND:VCALENDAR\r\n$/u);
    const [one, ...others] = ICAL.Component.fromString(feedOf([hoi])).getAllSubcomponents();
    expect([one?.name, others]).toEqual(['vevent', []]);
  });

  test('is the same bytes on another day, in another time zone', () => {
    const events = [hoi, event('ca-ngay', at('2022-11-01T00:00')), event('hop', at('2022-11-01T00:00'))];
    const feed = feedOf(events);
    expect(feedOf(events.toReversed(), at('2023-07-31T23:59'))).toBe(feed);
    const script = `
      import { eventFeed } from './src/queries/calendar-files.ts';
      import { contentAt } from './src/queries/index.ts';
      import { allEntries, at, event, schoolSettings } from './tests/queries/entries.ts';
      const events = [event('ca-ngay', at('2022-11-01T00:00'))];
      process.stdout.write(eventFeed(contentAt(at('2022-10-12T08:00'), schoolSettings, allEntries({ events }))));`;
    const inZone = (TZ: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: path.join(import.meta.dirname, '..', '..'),
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
    expect(inZone('America/Los_Angeles')).toBe(inZone('Pacific/Auckland'));
    expect(inZone('America/Los_Angeles')).toContain('DTSTART;VALUE=DATE:20221101\r\n');
  });

  test('keeps to the lines of RFC 5545: 75 octets, CRLF, no character torn', () => {
    const long = event('dai', at('2022-11-01T08:00'), { title: 'Hội khỏe Phù Đổng 👩‍👧 '.repeat(9).trim() });
    const feed = feedOf([long]);
    expect(feed.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(feed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of feed.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(feed.isWellFormed()).toBe(true);
    expect(value(only([long]), 'summary')).toBe(long.frontmatter.title);
  });
});

test('every event has a file of its own, samples too, marked', () => {
  const events = [hoi, event('mau', at('2022-10-25T08:00'), { sample: true })];
  const files = eventFiles(contentAt(NOW, schoolSettings, allEntries({ events })));
  expect(files.map(({ params }) => params.slug).sort()).toEqual(['hoi-khoe', 'mau']);
  const summaries = files.flatMap(({ props }) =>
    read(props.calendar).map((found) => value(found, 'summary')),
  );
  expect(summaries.sort()).toEqual(['Bài mẫu – Bài mau', 'Hội khỏe; «Phù Đổng», lần 1\\2']);
  expect(new Set(files.map(({ cacheKey }) => cacheKey)).size).toBe(2);
});
