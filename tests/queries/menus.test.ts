import { describe, expect, test } from 'vitest';
import { contentAt, homePage, menuPages, menusPages, type Entry } from '../../src/queries/index.ts';
import { allEntries, at, menu, schoolSettings } from './entries.ts';

function contentOf(now: string, ...menus: readonly Entry<'menus'>[]) {
  return contentAt(at(now), schoolSettings, allEntries({ menus }));
}

const WITHDRAWN = { withdrawal: { date: at('2022-09-01T00:00'), reason: 'Sai' } };
const [before, present, next] = [menu('2022-09-05'), menu('2022-09-12'), menu('2022-09-19')];
const all = [before, present, next];

describe('a week', () => {
  const page = (entry: Entry<'menus'>) => menuPages(contentOf('2022-09-14T08:00', entry))[0]?.page;

  test.each([
    ['2022-09-12', 'Thực đơn tuần 12/9–16/9/2022'],
    ['2022-09-26', 'Thực đơn tuần 26/9–30/9/2022'],
    ['2022-08-29', 'Thực đơn tuần 29/8–2/9/2022'],
    ['2024-12-30', 'Thực đơn tuần 30/12/2024–3/1/2025'],
  ])('from %s is called %s', (monday, title) => {
    expect(page(menu(monday))?.head.title).toBe(title);
  });

  test('has the meals of its days, who approved it, and what is in them', () => {
    const entry = menu('2022-09-12', {
      monday: { breakfast: 'Cháo', lunch: 'Cơm' },
      tuesday: { closed: 'Nghỉ lễ' },
      allergens: 'trứng',
      sample: true,
    });
    expect(page(entry)).toMatchObject({
      kind: 'Thực đơn',
      schoolYear: '2022-2023',
      week: {
        meals: ['breakfast', 'lunch'],
        days: [
          { date: at('2022-09-12T00:00'), meals: { breakfast: 'Cháo', lunch: 'Cơm' } },
          { date: at('2022-09-13T00:00'), meals: {}, closed: 'Nghỉ lễ' },
          { date: at('2022-09-14T00:00') },
          { date: at('2022-09-15T00:00') },
          { date: at('2022-09-16T00:00') },
        ],
        allergens: 'trứng',
        approvedBy: { name: 'Cô Nga' },
        marks: [{ text: 'Bài mẫu' }],
      },
    });
  });

  test('stays readable when it was taken back', () => {
    expect(page(menu('2022-09-12', WITHDRAWN))?.week).toMatchObject({
      marks: [{ text: 'Đã rút' }],
      withdrawal: { reason: 'Sai' },
    });
    const later = { withdrawal: { date: at('2022-12-01T00:00'), reason: 'Sai' } };
    expect(page(menu('2022-09-12', later))?.week.withdrawal).toBeUndefined();
  });

  test('lies between the others, latest first', () => {
    const pages = menuPages(contentOf('2022-09-14T08:00', ...all));
    expect(pages.map(({ params }) => params.slug)).toEqual([
      'tuan-2022-09-19',
      'tuan-2022-09-12',
      'tuan-2022-09-05',
    ]);
    expect(pages[1]?.page.neighbours).toEqual({
      newer: { url: '/thuc-don/tuan-2022-09-19/', title: 'Thực đơn tuần 19/9–23/9/2022' },
      older: { url: '/thuc-don/tuan-2022-09-05/', title: 'Thực đơn tuần 5/9–9/9/2022' },
    });
  });
});

describe('the home page', () => {
  const shown = (now: string, ...menus: readonly Entry<'menus'>[]) => {
    return homePage(contentOf(now, ...menus)).menu.week?.url.slice(15, 25);
  };

  test.each([
    ['2022-09-12T00:00', '2022-09-12'],
    ['2022-09-16T23:59', '2022-09-12'],
    // 17:00 in Greenwich is the next day at school.
    ['2022-09-15T00:30', '2022-09-12'],
    ['2022-09-17T00:00', '2022-09-19'],
    ['2022-09-18T23:59', '2022-09-19'],
    ['2022-09-19T00:00', '2022-09-19'],
    ['2022-09-25T08:00', '2022-09-19'],
    ['2022-09-26T00:00', undefined],
  ])('at %s', (now, expected) => {
    expect(shown(now, ...all)).toEqual(expected);
  });

  test.each([
    ['2022-09-12T00:00', '2022-09-12T00:00'],
    ['2022-09-14T17:30', '2022-09-14T00:00'],
    ['2022-09-16T23:59', '2022-09-16T00:00'],
    // At a weekend what comes next, not what was.
    ['2022-09-17T00:00', '2022-09-19T00:00'],
    ['2022-09-25T08:00', undefined],
  ])('at %s shows the day of %s', (now, day) => {
    expect(homePage(contentOf(now, ...all)).menu.day?.date).toEqual(day === undefined ? undefined : at(day));
  });

  test('shows no menu that was taken back', () => {
    expect(shown('2022-09-14T08:00', menu('2022-09-12', WITHDRAWN))).toBeUndefined();
  });
});

describe('the list of weeks', () => {
  const weeks = (now: string, ...menus: readonly Entry<'menus'>[]) =>
    menusPages(contentOf(now, ...menus))[0]?.page.weeks.map(
      ({ label, week }) => `${label}: ${week.url.slice(15, 25)}`,
    );

  test.each([
    ['2022-09-14T08:00', ['Tuần này: 2022-09-12', 'Tuần tới: 2022-09-19']],
    ['2022-09-20T08:00', ['Tuần này: 2022-09-19']],
    ['2022-08-31T08:00', ['Tuần tới: 2022-09-05']],
    ['2022-08-10T08:00', ['Tuần sắp tới: 2022-09-05']],
    ['2022-11-01T08:00', ['Tuần gần đây nhất: 2022-09-19']],
  ])('at %s begins with what is cooked', (now, expected) => {
    expect(weeks(now, ...all)).toEqual(expected);
  });

  test('is empty when there is none', () => {
    expect(menusPages(contentOf('2022-09-14T08:00'))).toMatchObject([{ page: { weeks: [], archive: [] } }]);
  });

  test('keeps its old pages when a week is added', () => {
    const monday = (week: number) =>
      new Date(Date.UTC(2020, 0, 6 + 7 * week)).toISOString().slice(0, 'yyyy-mm-dd'.length);
    const menus = Array.from({ length: 40 }, (_, week) => menu(monday(week)));
    const pages = menusPages(contentOf('2022-09-14T08:00', ...menus));
    const more = menusPages(contentOf('2022-09-14T08:00', ...menus, menu(monday(40))));
    expect(pages.map(({ params }) => params.page)).toEqual([undefined, 'trang/2', 'trang/1']);
    expect(more.slice(1)).toEqual(pages.slice(1));
    expect(pages.slice(1).flatMap(({ page }) => page.weeks)).toEqual([]);
  });
});
