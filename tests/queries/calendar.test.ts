import { describe, expect, test } from 'vitest';
import {
  calendarIndex,
  collectionLists,
  contentAt,
  homePage,
  monthPages,
  type Entry,
} from '../../src/queries/index.ts';
import { schoolDateParts } from '../../src/schema/index.ts';
import { allEntries, at, event, schoolSettings } from './entries.ts';

const NOW = at('2022-10-12T08:00');

const pages = (events: readonly Entry<'events'>[], now = NOW) =>
  monthPages(contentAt(now, schoolSettings, allEntries({ events })));

function pageOf(month: string, events: readonly Entry<'events'>[], now = NOW) {
  const found = pages(events, now).find(({ params }) => params.month === month);
  if (found === undefined) throw new Error(`no page for ${month}`);
  return found.page;
}

/** The days of a month that hold something: `5: hoi, hop`. */
function filledDays(month: string, events: readonly Entry<'events'>[]): string[] {
  return pageOf(month, events)
    .weeks.flat()
    .flatMap((day) => {
      if (day === null || day.events.length === 0) return [];
      const titles = day.events.map(({ title, continued }) => (continued ? `${title} (tiếp)` : title));
      return [`${String(schoolDateParts(day.date).day)}: ${titles.join(', ')}`];
    });
}

describe('the months that have a page', () => {
  test('are those of events and the one of the build', () => {
    const events = [event('a', at('2022-12-31T20:00')), event('b', at('2022-09-20T08:00'))];
    expect(pages(events).map(({ params }) => params.month)).toEqual(['2022-09', '2022-10', '2022-12']);
    expect(pages([]).map(({ params }) => params.month)).toEqual(['2022-10']);
  });

  test('are counted in school time', () => {
    const newYear = event('a', at('2023-01-01T00:30'));
    expect(pages([newYear]).map(({ params }) => params.month)).toEqual(['2022-10', '2023-01']);
    expect(pages([], at('2022-11-01T06:59')).map(({ params }) => params.month)).toEqual(['2022-11']);
  });

  test('lead to the nearest ones that there are', () => {
    const page = pageOf('2022-10', [
      event('a', at('2022-12-31T20:00')),
      event('b', at('2022-03-20T08:00')),
      event('c', at('2023-05-20T08:00')),
    ]);
    expect(page.previous).toEqual({ title: 'Tháng 3/2022', url: '/su-kien/lich/2022-03/' });
    expect(page.next).toEqual({ title: 'Tháng 12/2022', url: '/su-kien/lich/2022-12/' });
  });

  test('are listed with how many events each has', () => {
    const events = [
      event('a', at('2022-09-29T08:00'), { endsAt: at('2022-11-02T10:00') }),
      event('b', at('2022-09-30T08:00')),
    ];
    const { items } = calendarIndex(contentAt(NOW, schoolSettings, allEntries({ events })));
    expect(items).toEqual([
      { name: 'Tháng 11/2022', url: '/su-kien/lich/2022-11/', description: '1 sự kiện' },
      { name: 'Tháng 10/2022', url: '/su-kien/lich/2022-10/', description: '1 sự kiện' },
      { name: 'Tháng 9/2022', url: '/su-kien/lich/2022-09/', description: '2 sự kiện' },
    ]);
    const empty = calendarIndex(contentAt(NOW, schoolSettings, allEntries({})));
    expect(empty.items.map(({ description }) => description)).toEqual(['Chưa có sự kiện']);
  });
});

describe('a month', () => {
  test.each([
    // 1 October 2022 is a Saturday, 1 August 2022 a Monday, February 2024 has 29 days.
    ['2022-10', 5, 31, 6],
    ['2022-08', 0, 31, 5],
    ['2024-02', 3, 29, 5],
    ['2023-02', 2, 28, 5],
    ['2021-02', 0, 28, 4],
  ])(
    '%s begins after %i days of its first week and has %i days in %i weeks',
    (month, before, days, weeks) => {
      const page = pageOf(month, [], at(`${month}-15T08:00`));
      expect(page.weeks).toHaveLength(weeks);
      for (const week of page.weeks) expect(week).toHaveLength(7);
      const flat = page.weeks.flat();
      expect(flat.findIndex((day) => day !== null)).toBe(before);
      const dates = flat.flatMap((day) => (day === null ? [] : [schoolDateParts(day.date).day]));
      expect(dates).toEqual(Array.from({ length: days }, (_, index) => index + 1));
    },
  );

  test('shows an event on each of its days, those of a day in their order', () => {
    const events = [
      event('chieu', at('2022-10-05T14:00')),
      event('sang', at('2022-10-05T07:00')),
      event('dai', at('2022-10-30T07:00'), { endsAt: at('2022-11-01T10:00') }),
      event('ca-ngay', at('2022-10-10T00:00'), { endsAt: at('2022-10-11T00:00') }),
    ];
    expect(filledDays('2022-10', events)).toEqual([
      '5: Bài sang, Bài chieu',
      '10: Bài ca-ngay',
      '11: Bài ca-ngay (tiếp)',
      '30: Bài dai',
      '31: Bài dai (tiếp)',
    ]);
    expect(filledDays('2022-11', events)).toEqual(['1: Bài dai (tiếp)']);
  });

  test('keeps an event that was taken back, marked, and one that is over, unmarked', () => {
    const withdrawal = { date: at('2022-10-01T08:00'), reason: 'Bão' };
    const events = [
      event('huy', at('2022-10-20T07:00'), { withdrawal }),
      event('qua', at('2022-10-02T07:00'), { expiresAt: at('2022-10-03T07:00') }),
      event('mau', at('2022-10-03T07:00'), { sample: true }),
    ];
    const marks = pageOf('2022-10', events)
      .weeks.flat()
      .flatMap((day) => day?.events ?? [])
      .map(({ title, marks: shown }) => [title, shown.map(({ text }) => text)]);
    expect(marks).toEqual([
      ['Bài qua', []],
      ['Bài mau', ['Bài mẫu']],
      ['Bài huy', ['Đã rút']],
    ]);
  });

  test('is the same page on another day, and without what is not published yet', () => {
    const events = [
      event('a', at('2022-10-20T07:00')),
      event('hen-gio', at('2022-10-25T07:00'), { publishedAt: at('2022-10-24T07:00') }),
    ];
    expect(pageOf('2022-10', events, at('2022-10-23T00:00'))).toEqual(pageOf('2022-10', events));
    expect(JSON.stringify(pageOf('2022-10', events))).not.toContain('hen-gio');
  });
});

test('the list of events leads to the month of the build, on its first page alone', () => {
  const events = Array.from({ length: 30 }, (_, index) => event(`e${String(index)}`, at('2022-09-20T07:00')));
  const lists = collectionLists(contentAt(NOW, schoolSettings, allEntries({ events })));
  const links = lists
    .filter(({ params }) => params.collection === 'su-kien')
    .map(({ page }) => page.links?.map(({ url }) => url));
  expect(links[0]).toEqual(['/su-kien/lich/2022-10/', '/su-kien/lich/', '/su-kien/lich/2022-10/#them-lich']);
  expect(links.length).toBeGreaterThan(1);
  expect(links.slice(1).every((link) => link === undefined)).toBe(true);
});

test('the home page has the days of its month that hold something, past ones too', () => {
  const events = [
    event('qua', at('2022-10-03T08:00')),
    event('toi', at('2022-10-20T08:00')),
    event('sau', at('2022-11-01T08:00')),
  ];
  const { month } = homePage(contentAt(NOW, schoolSettings, allEntries({ events })));
  expect(month.url).toBe('/su-kien/lich/2022-10/');
  expect(month.days.map(({ date }) => schoolDateParts(date).day)).toEqual([3, 20]);
});
