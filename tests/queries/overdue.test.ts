import { describe, expect, test } from 'vitest';
import {
  contentAt,
  dueText,
  entriesByCollection,
  matterLine,
  openMatters,
  overdue,
  type Entry,
} from '../../src/queries/index.ts';
import { allEntries, article, at, campaign, disclosure, plan, response, schoolSettings } from './entries.ts';

const now = at('2022-10-01T08:00');

function mattersOf(some: Parameters<typeof allEntries>[0], moment = now) {
  return openMatters(contentAt(moment, schoolSettings, allEntries(some))).map(
    ({ task, path, due, late }) => [task, path, due, late] as const,
  );
}

const ANSWER = 'Trả lời lần đầu (trong 24 giờ)';
function answeredOn(time: string, state: 'tra-loi' | 'dong' = 'tra-loi') {
  return response('a', { timeline: [{ at: at(time), state: 'tra-loi', note: 'Đã gọi.' }], state });
}

describe('responses', () => {
  test('unanswered: late once 24 hours are over', () => {
    const some = { responses: [response('a', { receivedAt: at('2022-09-30T09:00') })] };
    const due = at('2022-10-01T09:00');
    expect(mattersOf(some)).toEqual([[ANSWER, 'responses/2022/a.mdx', due, false]]);
    expect(mattersOf(some, at('2022-10-01T09:01'))).toEqual([[ANSWER, 'responses/2022/a.mdx', due, true]]);
  });

  test('answered late: until the matter is closed', () => {
    const due = at('2022-09-16T08:00');
    expect(mattersOf({ responses: [answeredOn('2022-09-17T08:00')] })).toEqual([
      ['Giải quyết xong: đã trả lời muộn', 'responses/2022/a.mdx', due, true],
    ]);
    expect(mattersOf({ responses: [answeredOn('2022-09-17T08:00', 'dong')] })).toEqual([]);
  });

  test('answered in time: nothing is late', () => {
    expect(mattersOf({ responses: [answeredOn('2022-09-15T12:00')] })).toEqual([]);
  });
});

test('articles: to be looked at again before a day, shown 30 days ahead', () => {
  const reviewed = (slug: string, day: string) => article(slug, { reviewBy: at(`${day}T00:00`) });
  const articles = [
    article('khong-han'),
    reviewed('qua', '2022-10-01'),
    reviewed('sap', '2022-10-31'),
    reviewed('xa', '2022-11-01'),
  ];
  const task = 'Xem lại bài còn đúng không';
  expect(mattersOf({ articles })).toEqual([
    [task, 'articles/2022/qua.mdx', at('2022-10-01T00:00'), true],
    [task, 'articles/2022/sap.mdx', at('2022-10-31T00:00'), false],
  ]);
});

test('campaigns: to be summed up after their last day, unless they are', () => {
  const campaigns = [
    campaign('qua', { endsOn: at('2022-09-30T00:00') }),
    campaign('hom-nay', { endsOn: at('2022-10-01T00:00') }),
    campaign('xong', { closed: true }),
  ];
  const task = 'Tổng kết đợt thi đua';
  expect(mattersOf({ campaigns })).toEqual([
    [task, 'campaigns/2022/qua.mdx', at('2022-10-01T00:00'), true],
    [task, 'campaigns/2022/hom-nay.mdx', at('2022-10-02T00:00'), false],
  ]);
});

test('tasks of a plan: late after their last day, below their target, for a year', () => {
  const task = (what: string, day: string, target: number) => ({
    what,
    area: 'mam-non' as const,
    owner: 'nga',
    due: at(`${day}T00:00`),
    target,
  });
  const plans = [
    plan('2022-2023', { tasks: [task('Viết bài', '2022-09-30', 1), task('Viết thêm', '2022-10-01', 3)] }),
  ];
  const some = { plans, articles: [article('a'), article('b')] };
  const matters = (now: string) => mattersOf(some, at(now));
  const due = at('2022-10-02T00:00');
  const more = ['Viết thêm (đã đăng 1/3 bài)', 'plans/2022/2022-2023.mdx', due] as const;
  expect(matters('2022-10-01T23:00')).toEqual([[...more, false]]);
  expect(matters('2022-10-02T00:00')).toEqual([[...more, true]]);
  expect(matters('2023-10-02T00:00')).toEqual([[...more, true]]);
  expect(matters('2023-10-02T00:01')).toEqual([]);
});

describe('disclosures: what is to be public by 30 June', () => {
  const disclosed = (now: string, ...disclosures: readonly Entry<'disclosures'>[]) =>
    openMatters(contentAt(at(now), schoolSettings, allEntries({ disclosures }))).map(
      ({ task, title, late }) => [task, title, late] as const,
    );
  const SECTIONS = [
    'Thông tin chung',
    'Thu, chi tài chính',
    'Điều kiện bảo đảm chất lượng',
    'Kế hoạch và kết quả hoạt động giáo dục',
    'Báo cáo thường niên',
  ];
  const task = (year: string) => `Đăng bài công khai của năm học ${year}`;
  const all = (year: string, late: boolean) => SECTIONS.map((section) => [task(year), section, late]);

  test('of this year: 60 days ahead, late once the day is over', () => {
    expect(disclosed('2023-05-01T23:59')).toEqual([]);
    expect(disclosed('2023-05-02T00:00')).toEqual(all('2022–2023', false));
    expect(disclosed('2023-06-30T23:59')).toEqual(all('2022–2023', false));
    expect(disclosed('2023-07-01T00:00')).toEqual(all('2022–2023', true));
  });

  test('a year that is over is asked for only by a school that had begun', () => {
    expect(disclosed('2023-08-01T00:00')).toEqual([]);
    expect(disclosed('2023-08-01T00:00', disclosure('a', '2022-09-30'))).toEqual(
      all('2022–2023', true).filter(([, section]) => section !== 'Thu, chi tài chính'),
    );
    expect(disclosed('2024-07-01T00:00', disclosure('a', '2022-09-30'))).toHaveLength(4 + 5);
  });

  test('published is done, late or withdrawn; a sample is not', () => {
    const now = '2023-07-02T08:00';
    const titles = (entry: Entry<'disclosures'>) => disclosed(now, entry).map(([, title]) => title);
    const rest = SECTIONS.filter((section) => section !== 'Thu, chi tài chính');
    const withdrawal = { date: at('2023-07-02T00:00'), reason: 'Nhầm' };
    expect(titles(disclosure('a', '2023-07-01'))).toEqual(rest);
    expect(titles(disclosure('a', '2023-05-01', { withdrawal }))).toEqual(rest);
    expect(titles(disclosure('a', '2023-05-01', { sample: true }))).toEqual(SECTIONS);
  });

  test('lie with who answers for the site, on the page of disclosures, after what has an entry', () => {
    const some = { articles: [article('a', { reviewBy: at('2023-07-01T00:00') })] };
    const matters = openMatters(contentAt(at('2023-07-02T08:00'), schoolSettings, allEntries(some)));
    expect(matters.map(({ path }) => path)).toEqual([
      'articles/2022/a.mdx',
      ...SECTIONS.map(() => undefined),
    ]);
    expect(matters[1]).toMatchObject({ collection: 'disclosures', owner: 'nga', url: '/cong-khai/' });
    expect(matters.slice(1, 2).map(matterLine)).toEqual([
      'Công khai «Thông tin chung»: Đăng bài công khai của năm học 2022–2023. Cô Nga, hạn 30/6/2023',
    ]);
  });
});

test('what is a sample, withdrawn, over or not out yet is nobody’s to do', () => {
  const responses = [
    response('mau', { sample: true }),
    response('rut', { withdrawal: { date: now, reason: 'Nhầm' } }),
    response('het', { expiresAt: now }),
    response('sau', { publishedAt: at('2022-10-02T08:00') }),
  ];
  expect(mattersOf({ responses })).toEqual([]);
});

test('what is due first comes first, and only what is late is overdue', () => {
  const content = contentAt(
    now,
    schoolSettings,
    allEntries({
      responses: [response('a', { receivedAt: at('2022-09-29T08:00') })],
      articles: [
        article('b', { reviewBy: at('2022-09-20T00:00') }),
        article('c', { reviewBy: at('2022-10-20T00:00') }),
      ],
    }),
  );
  expect(overdue(content).map(matterLine)).toEqual([
    'Tin «Bài b»: Xem lại bài còn đúng không. Cô Nga, hạn 19/9/2022',
    'Phản hồi «Bài a»: Trả lời lần đầu (trong 24 giờ). Cô Nga, hạn 08:00 30/9/2022',
  ]);
  expect(openMatters(content)).toHaveLength(3);
});

test('a day that begins is the end of the day before', () => {
  expect(dueText(at('2022-10-01T00:00'))).toBe('30/9/2022');
  expect(dueText(at('2022-10-01T07:05'))).toBe('07:05 1/10/2022');
});

test('entries out of the loader, by collection', () => {
  const some = { articles: [article('a'), article('b')], responses: [response('c')] };
  const all = allEntries(some);
  expect(entriesByCollection(Object.values(all).flat())).toEqual(all);
});
