import { describe, expect, it } from 'vitest';
import { contentAt, reportFigures, type AllEntries } from '../../src/queries/index.ts';
import {
  allEntries,
  article,
  at,
  campaign,
  event,
  person,
  plan,
  response,
  schoolSettings,
} from './entries.ts';

function figures(period: 'hk1' | 'hk2' | 'ca-nam', some: Partial<AllEntries>, now = at('2023-09-01T08:00')) {
  const people = [person('nga', 'Cô Nga', 1), person('mai', 'Cô Mai', 2), person('thu', 'Cô Thu', 3)];
  const all = allEntries({ people, plans: [plan('2022-2023')], ...some });
  const content = contentAt(now, schoolSettings, all);
  const [shown] = content.plans;
  if (shown === undefined) throw new Error('the plan is not published');
  return reportFigures(content, shown, period);
}

describe('the entries of a period', () => {
  const articles = [
    article('dau', { publishedAt: at('2022-09-05T08:00') }),
    article('cuoi', { publishedAt: at('2023-01-15T23:59'), area: 'khac', author: 'mai' }),
    article('sau', { publishedAt: at('2023-01-16T00:00'), author: 'thu' }),
  ];
  const events = [event('hoi', at('2022-11-20T08:00'))];

  it('are those of the first semester up to 15 January', () => {
    expect(figures('hk1', { articles, events })).toMatchObject({
      year: '2022-2023',
      period: 'hk1',
      from: '2022-08-01',
      to: '2023-01-15',
      entries: {
        total: 3,
        byArea: [
          { area: 'quan-ly', count: 0 },
          { area: 'mam-non', count: 2 },
          { area: 'kiem-dinh', count: 0 },
          { area: 'cong-nghe', count: 0 },
          { area: 'tai-chinh', count: 0 },
          { area: 'khac', count: 1 },
        ],
        byType: [
          { type: 'Tin tức', count: 2 },
          { type: 'Sự kiện', count: 1 },
        ],
        byAuthor: [
          { author: 'Cô Nga', count: 2 },
          { author: 'Cô Mai', count: 1 },
        ],
      },
    });
  });

  it('are those of the second from 16 January, and of the year all of them', () => {
    expect(figures('hk2', { articles, events })).toMatchObject({
      from: '2023-01-16',
      to: '2023-07-31',
      entries: { total: 1, byAuthor: [{ author: 'Cô Thu', count: 1 }] },
    });
    expect(figures('ca-nam', { articles, events }).entries.total).toBe(4);
  });
});

it('tells how far the indicators of the campaigns in the period are', () => {
  const indicators = [
    { name: 'Tham gia', group: 'cbgvnv' as const, unit: '%', target: 100, actual: 97.5 },
    { name: 'Tiết dạy tốt', group: 'to-chuyen-mon' as const, unit: 'tiết', target: 20 },
  ];
  const campaigns = [
    campaign('dot-1', { title: 'Đợt 1', indicators }),
    campaign('mau', { indicators, sample: true }),
    campaign('sau', { indicators, startsOn: at('2023-02-01T00:00'), endsOn: at('2023-03-01T00:00') }),
  ];
  expect(figures('hk1', { campaigns }).indicators).toEqual([
    { campaign: 'Đợt 1', name: 'Tham gia', unit: '%', target: 100, actual: 97.5, percent: 98 },
    { campaign: 'Đợt 1', name: 'Tiết dạy tốt', unit: 'tiết', target: 20 },
  ]);
});

describe('the matters received in a period', () => {
  const answered = (slug: string, received: string, answer: string) =>
    response(slug, {
      receivedAt: at(received),
      state: 'dong',
      outcome: 'Xong',
      timeline: [{ at: at(answer), state: 'tra-loi', note: 'Đã trả lời' }],
    });

  it('are counted by how fast they were answered', () => {
    const responses = [
      answered('nhanh', '2022-10-01T08:00', '2022-10-01T14:00'),
      answered('dung-han', '2022-10-02T08:00', '2022-10-03T08:00'),
      answered('muon', '2022-10-04T08:00', '2022-10-06T08:00'),
      response('quen', { receivedAt: at('2022-10-05T08:00') }),
      answered('ky-sau', '2023-02-01T08:00', '2023-02-01T09:00'),
    ];
    expect(figures('hk1', { responses }).responses).toEqual({
      received: 4,
      onTime: 2,
      late: 2,
      waiting: 0,
      open: 1,
      medianHours: 24,
    });
  });

  it('wait while there is time', () => {
    const responses = [response('moi', { receivedAt: at('2022-10-05T08:00') })];
    expect(figures('hk1', { responses }, at('2022-10-05T12:00')).responses).toEqual({
      received: 1,
      onTime: 0,
      late: 0,
      waiting: 1,
      open: 1,
    });
  });
});

it('shows tasks as they stood at the end of the period', () => {
  const articles = [article('sau', { publishedAt: at('2023-02-01T08:00') })];
  const plans = [
    plan('2022-2023', {
      tasks: [{ what: 'A', area: 'mam-non', owner: 'mai', due: at('2022-12-31T00:00'), target: 1 }],
    }),
  ];
  const row = { what: 'A', area: 'mam-non', owner: 'Cô Mai', due: '2022-12-31', target: 1 };
  expect(figures('hk1', { articles, plans }).tasks).toEqual([{ ...row, published: 0, state: 'qua-han' }]);
  expect(figures('hk2', { articles, plans }).tasks).toEqual([{ ...row, published: 1, state: 'xong-muon' }]);
});

it('is plain JSON', () => {
  const computed = figures('ca-nam', { articles: [article('a')] });
  expect(JSON.parse(JSON.stringify(computed))).toEqual(computed);
});
