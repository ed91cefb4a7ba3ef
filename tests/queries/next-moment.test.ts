import { describe, expect, test } from 'vitest';
import * as queries from '../../src/queries/index.ts';
import { contentAt, nextMoment, type AllEntries } from '../../src/queries/index.ts';
import { random as seeded } from '../random.ts';
import * as make from './entries.ts';
import { at } from './entries.ts';

/** Everything that pages are made of, at a moment. */
function pagesAt(all: AllEntries, now: Date): string {
  const content = contentAt(now, make.schoolSettings, all);
  return JSON.stringify([
    queries.frameOf(content),
    queries.homePage(content),
    queries.entryPages(content),
    queries.collectionLists(content),
    queries.areaLists(content),
    queries.schoolYearLists(content),
    queries.yearKindLists(content),
    queries.areasPage(content),
    queries.schoolYearsPage(content),
    queries.calendarIndex(content),
    queries.monthPages(content),
    queries.eventFiles(content),
    queries.eventFeed(content),
    queries.officeExports(content),
    queries.feed(content),
    queries.collectionFeeds(content),
    queries.documentsPages(content),
    queries.albumsPages(content),
    queries.albumPages(content),
    queries.pressPages(content),
    queries.menusPages(content),
    queries.menuPages(content),
    queries.standingPages(content),
    queries.peoplePage(content),
    queries.personPages(content),
    queries.committeePage(content),
    queries.disclosureChecklist(content),
    queries.checklistCsv(content),
    queries.disclosureFiles(content),
    queries.disclosuresRegistered(content),
    queries.previewIndex(content),
    queries.searchPage(content),
  ]);
}

const second = (moment: Date, seconds: number) => new Date(moment.getTime() + seconds * 1000);
const withdrawal = (date: Date) => ({ date, reason: 'Có chỗ sai.' });

/** Content with one thing that will happen, a moment before it, and when it happens. */
const KINDS: readonly (readonly [string, Partial<AllEntries>, Date, Date])[] = [
  [
    'an entry that waits for its day',
    { articles: [make.article('a', { publishedAt: at('2022-10-05T09:30') })] },
    at('2022-10-05T08:00'),
    at('2022-10-05T09:30'),
  ],
  [
    'an album whose entry expires',
    {
      articles: [
        {
          ...make.article('a', { expiresAt: at('2022-10-05T17:00') }),
          album: [{ alt: 'Sân', image: { width: 1, height: 1, src: '/anh/a-1.webp', sizes: [], avif: [] } }],
        },
      ],
    },
    at('2022-10-05T08:00'),
    at('2022-10-05T17:00'),
  ],
  [
    'an announcement that expires',
    { announcements: [make.announcement('a', { level: 'khan', expiresAt: at('2022-10-05T17:00') })] },
    at('2022-10-05T08:00'),
    at('2022-10-05T17:00'),
  ],
  [
    'an entry that is taken back',
    { exemplars: [make.exemplar('a', { withdrawal: withdrawal(at('2022-10-05T10:15')) })] },
    at('2022-10-05T08:00'),
    at('2022-10-05T10:15'),
  ],
  [
    'a menu that is taken back',
    { menus: [make.menu('2022-10-03', { withdrawal: withdrawal(at('2022-10-05T10:15')) })] },
    at('2022-10-05T08:00'),
    at('2022-10-05T10:15'),
  ],
  [
    'a standing page that is taken back',
    { pages: [make.standingPage('noi-quy', { withdrawal: withdrawal(at('2022-10-05T10:15')) })] },
    at('2022-10-05T08:00'),
    at('2022-10-05T10:15'),
  ],
  [
    'an event that ends at an hour: it lasts until then, inclusive',
    { events: [make.event('e', at('2022-10-05T07:00'), { endsAt: at('2022-10-05T10:00') })] },
    at('2022-10-05T08:00'),
    second(at('2022-10-05T10:00'), 1),
  ],
  [
    'an event of a day',
    { events: [make.event('e', at('2022-10-05T07:00'))] },
    at('2022-10-05T08:00'),
    at('2022-10-06T00:00'),
  ],
  [
    'the time for a first answer, to the minute',
    { responses: [make.response('r', { receivedAt: at('2022-10-04T15:20') })] },
    at('2022-10-05T08:00'),
    second(at('2022-10-05T15:20'), 1),
  ],
  [
    'a step of a response that was entered ahead',
    {
      responses: [
        make.response('r', {
          receivedAt: at('2022-10-05T07:00'),
          timeline: [{ at: at('2022-10-05T14:00'), state: 'tra-loi', note: 'Trả lời.' }],
        }),
      ],
    },
    at('2022-10-05T08:00'),
    at('2022-10-05T14:00'),
  ],
  [
    'a document that comes into force',
    { documents: [make.document('d', { effectiveFrom: at('2022-10-06T00:00') })] },
    at('2022-10-05T08:00'),
    at('2022-10-06T00:00'),
  ],
  [
    'a document that ceases',
    { documents: [make.document('d', { expiresOn: at('2022-10-06T00:00') })] },
    at('2022-10-05T08:00'),
    at('2022-10-06T00:00'),
  ],
  [
    'a campaign that begins',
    { campaigns: [make.campaign('c', { startsOn: at('2022-10-06T00:00'), endsOn: at('2022-10-20T00:00') })] },
    at('2022-10-05T08:00'),
    at('2022-10-06T00:00'),
  ],
  [
    'a campaign after its last day',
    { campaigns: [make.campaign('c', { endsOn: at('2022-10-05T00:00') })] },
    at('2022-10-05T08:00'),
    at('2022-10-06T00:00'),
  ],
  [
    'a post that is taken up',
    { appointments: [make.appointment('truong-ban', 'nga', { start: at('2022-10-06T00:00') })] },
    at('2022-10-05T08:00'),
    at('2022-10-06T00:00'),
  ],
  [
    'a post that is given up',
    { appointments: [make.appointment('truong-ban', 'nga', { end: at('2022-10-05T00:00') })] },
    at('2022-10-05T08:00'),
    at('2022-10-06T00:00'),
  ],
  [
    'a task of a plan after its day',
    {
      plans: [
        make.plan('2022-2023', {
          tasks: [
            { what: 'Viết bài', area: 'mam-non', owner: 'nga', due: at('2022-10-05T00:00'), target: 1 },
          ],
        }),
      ],
    },
    at('2022-10-05T08:00'),
    at('2022-10-06T00:00'),
  ],
  [
    'a change of a disclosure that was dated ahead',
    {
      disclosures: [
        make.disclosure('thu-chi', '2022-09-20', {
          changes: [{ date: at('2022-10-05T11:00'), note: 'Sửa số liệu.', major: false }],
        }),
      ],
    },
    at('2022-10-05T08:00'),
    at('2022-10-05T11:00'),
  ],
  [
    'the weekend, when the home page has the next menu',
    { menus: [make.menu('2022-10-03'), make.menu('2022-10-10')] },
    at('2022-10-07T08:00'),
    at('2022-10-08T00:00'),
  ],
  ['a month of the calendar', {}, at('2022-10-31T08:00'), at('2022-11-01T00:00')],
  ['a school year', {}, at('2023-07-31T08:00'), at('2023-08-01T00:00')],
  ['the term for disclosures', {}, at('2023-06-30T08:00'), at('2023-07-01T00:00')],
];

describe('the next moment is that of', () => {
  test.each(KINDS)('%s', (_, some, before, expected) => {
    const all = make.allEntries(some);
    const next = nextMoment(all, before);
    expect(next).toEqual(expected);
    expect(pagesAt(all, second(next, -1))).toBe(pagesAt(all, before));
    expect(pagesAt(all, next)).not.toBe(pagesAt(all, before));
    // A moment that has come is not waited for again.
    expect(nextMoment(all, next).getTime()).toBeGreaterThan(next.getTime());
  });
});

test('a day without anything ends at its midnight, in school time', () => {
  expect(nextMoment(make.allEntries({}), at('2022-10-05T08:00'))).toEqual(at('2022-10-06T00:00'));
  expect(nextMoment(make.allEntries({}), at('2022-10-06T00:00'))).toEqual(at('2022-10-07T00:00'));
});

const FIRST = at('2022-09-01T00:00').getTime() / 1000;
const DAYS = 60;

/** Content whose every moment is somewhere in two months, to the minute, and some days without an hour. */
function randomEntries(below: (count: number) => number): AllEntries {
  const moment = () => new Date((FIRST + below(DAYS * 24 * 60) * 60) * 1000);
  const day = () => new Date((FIRST + below(DAYS) * 86_400) * 1000);
  const some = <Item>(item: () => Item): Item | undefined => (below(2) === 0 ? item() : undefined);
  const many = <Item>(item: (slug: string) => Item) =>
    Array.from({ length: 3 }, (_, index) => item(`s${String(index)}`));
  const dates = () => ({
    publishedAt: moment(),
    expiresAt: some(moment),
    withdrawal: some(() => withdrawal(moment())),
  });
  const after = (start: Date) => some(() => new Date(start.getTime() + below(3000) * 60_000));
  return make.allEntries({
    articles: many((slug) => make.article(slug, dates())),
    announcements: many((slug) => make.announcement(slug, { ...dates(), level: 'khan' })),
    events: many((slug) => {
      const start = below(2) === 0 ? moment() : day();
      return make.event(slug, start, { ...dates(), endsAt: after(start) });
    }),
    exemplars: many((slug) => make.exemplar(slug, dates())),
    campaigns: many((slug) => {
      const startsOn = day();
      return make.campaign(slug, { ...dates(), startsOn, endsOn: after(startsOn) ?? startsOn });
    }),
    responses: many((slug) => {
      const receivedAt = moment();
      const answered = after(receivedAt);
      const timeline =
        answered === undefined ? [] : [{ at: answered, state: 'tra-loi' as const, note: 'Trả lời.' }];
      return make.response(slug, { ...dates(), receivedAt, timeline });
    }),
    documents: many((slug) =>
      make.document(slug, {
        ...dates(),
        issuedOn: some(day),
        effectiveFrom: some(day),
        expiresOn: some(day),
        replaces: slug === 's1' ? ['s0'] : [],
        amends: slug === 's2' ? ['s1'] : [],
      }),
    ),
    disclosures: many((slug) =>
      make.disclosure(slug, '2022-09-02', {
        ...dates(),
        changes: [{ date: moment(), note: 'Sửa.', major: false }],
      }),
    ),
    plans: [
      make.plan('2022-2023', {
        tasks: many((what) => ({ what, area: 'mam-non' as const, owner: 'nga', due: day(), target: 1 })),
      }),
    ],
    reports: [make.report('bao-cao', { plan: '2022-2023', period: 'hk1' })],
    menus: ['2022-09-05', '2022-09-12', '2022-09-26'].map((monday) =>
      make.menu(monday, { withdrawal: some(() => withdrawal(moment())) }),
    ),
    pages: [make.standingPage('noi-quy', { withdrawal: withdrawal(moment()) })],
    appointments: many((slug) => make.appointment('vi-tri', slug, { start: day(), end: some(day) })),
  });
}

test.each([1, 2, 3, 4, 5, 6])('nothing changes between a moment and the next (content %i)', (seed) => {
  const below = seeded(seed);
  const all = randomEntries(below);
  let changes = 0;
  for (let tries = 0; tries < 25; tries += 1) {
    const now = new Date((FIRST + below(DAYS * 86_400)) * 1000);
    const next = nextMoment(all, now);
    expect(pagesAt(all, second(next, -1)), `${now.toISOString()} … ${next.toISOString()}`).toBe(
      pagesAt(all, now),
    );
    if (pagesAt(all, next) !== pagesAt(all, now)) changes += 1;
  }
  expect(changes).toBeGreaterThan(3);
});
