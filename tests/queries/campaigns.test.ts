import { describe, expect, test } from 'vitest';
import { campaignsInOrder, campaignState } from '../../src/queries/campaigns.ts';
import { collectionLists, contentAt, entryPages } from '../../src/queries/index.ts';
import { allEntries, article, at, campaign, schoolSettings } from './entries.ts';

const DAYS = { startsOn: at('2022-10-03T00:00'), endsOn: at('2022-11-20T00:00') };

describe('the state of a campaign', () => {
  test.each([
    ['2022-10-02T23:59', 'coming'],
    ['2022-10-03T00:00', 'running'],
    ['2022-11-20T23:59', 'running'],
    ['2022-11-21T00:00', 'ended'],
  ])('at %s is %s', (now, state) => {
    expect(campaignState(campaign('dot', DAYS), at(now))).toBe(state);
  });

  test.each(['2022-10-10T08:00', '2022-12-01T08:00'])('once summed up is that, also at %s', (now) => {
    expect(campaignState(campaign('dot', { ...DAYS, closed: true }), at(now))).toBe('closed');
  });
});

const now = at('2022-10-10T08:00');
const days = (startsOn: string, endsOn: string) => ({
  startsOn: at(`${startsOn}T00:00`),
  endsOn: at(`${endsOn}T00:00`),
});
const campaigns = [
  campaign('xong-truoc', days('2022-05-01', '2022-06-01')),
  campaign('sap-sau', days('2022-12-01', '2022-12-20')),
  campaign('chay-lau', days('2022-09-01', '2023-05-20')),
  campaign('xong-sau', { ...days('2022-06-01', '2022-09-01'), closed: true }),
  campaign('chay-sap-het', days('2022-09-01', '2022-10-20')),
  campaign('sap-truoc', days('2022-11-01', '2022-12-20')),
];

test('what runs stands first, that which ends soonest at the head; what is over last', () => {
  expect(campaignsInOrder(campaigns, now).map(({ slug }) => slug)).toEqual([
    'chay-sap-het',
    'chay-lau',
    'sap-truoc',
    'sap-sau',
    'xong-sau',
    'xong-truoc',
  ]);
});

test('the list goes by state, each with its days and its mark', () => {
  const content = contentAt(now, schoolSettings, allEntries({ campaigns }));
  const list = collectionLists(content).find(({ params }) => params.collection === 'thi-dua');
  expect(
    list?.page.groups.map(({ heading, teasers }) => [
      heading,
      teasers.map(({ marks }) => marks.map(({ text }) => text).join()),
    ]),
  ).toEqual([
    ['Đang diễn ra', ['Đang diễn ra', 'Đang diễn ra']],
    ['Sắp tới', ['Chưa bắt đầu', 'Chưa bắt đầu']],
    ['Đã kết thúc', ['Đã tổng kết', 'Đã kết thúc']],
  ]);
  expect(list?.page.groups[0]?.teasers[0]).toMatchObject({
    moment: at('2022-09-01T00:00'),
    until: at('2022-10-20T00:00'),
  });
});

describe('the page of a campaign', () => {
  const indicator = { name: 'Dự giờ', group: 'to-chuyen-mon', unit: 'tiết dạy', target: 20 } as const;
  const measured = { ...indicator, actual: 23, measuredOn: at('2022-10-09T00:00'), evidence: 'Sổ dự giờ' };
  const content = contentAt(
    now,
    schoolSettings,
    allEntries({
      articles: [article('du-gio'), article('hen-gio', { publishedAt: at('2023-01-01T00:00') })],
      campaigns: [
        campaign('dot', {
          ...DAYS,
          indicators: [
            { ...measured, evidencePage: '/tin-tuc/du-gio/' },
            { ...measured, evidencePage: '/tac-gia/nga/' },
            { ...indicator, evidencePage: '/tin-tuc/hen-gio/' },
          ],
        }),
      ],
    }),
  );
  const page = entryPages(content).find(({ params }) => params.slug === 'dot')?.page;

  test('names its days and the one who leads it, with a link', () => {
    expect(page?.facts).toEqual([
      { label: 'Bắt đầu', moment: DAYS.startsOn },
      { label: 'Kết thúc', moment: DAYS.endsOn },
      { label: 'Phụ trách', text: 'Cô Nga, Giáo viên', url: '/tac-gia/nga/' },
    ]);
    expect(page?.marks).toEqual([{ tone: 'important', text: 'Đang diễn ra' }]);
  });

  test('shows its indicators and their evidence; a page that nobody may see yet is no evidence', () => {
    const done = { ...measured, group: 'Tổ chuyên môn', percent: 115, reached: true };
    expect(page?.details).toEqual({
      kind: 'campaigns',
      indicators: [
        { ...done, evidencePage: { url: '/tin-tuc/du-gio/', title: 'Bài du-gio' } },
        { ...done, evidencePage: { url: '/tac-gia/nga/', title: 'Cô Nga' } },
        { name: 'Dự giờ', group: 'Tổ chuyên môn', unit: 'tiết dạy', target: 20 },
      ],
    });
  });
});
