import { expect, test } from 'vitest';
import { contentAt, entryPages, type AllEntries, type RelatedEntry } from '../../src/queries/index.ts';
import { relatedEntries } from '../../src/queries/related.ts';
import { AREAS } from '../../src/schema/index.ts';
import { random } from '../random.ts';
import { allEntries, announcement, article, at, document, event, schoolSettings } from './entries.ts';

const now = at('2022-12-01T08:00');
const on = (day: string) => at(`2022-${day}T08:00`);

/** What the page of `/tin-tuc/a/` names as related. */
function relatedTo(some: Partial<AllEntries>, url = '/tin-tuc/a/'): readonly RelatedEntry[] {
  const pages = entryPages(contentAt(now, schoolSettings, allEntries(some)));
  const found = pages.find(({ page }) => page.head.url === url);
  if (found === undefined) throw new Error(`no page ${url}`);
  return found.page.related;
}

const slugs = (related: readonly RelatedEntry[]) => related.map(({ url }) => url.split('/').at(-2));

/** Far enough apart in time to be no neighbours of «a» in its list. */
const apart = [
  article('truoc', { publishedAt: on('09-14'), area: 'khac' }),
  article('sau', { publishedAt: on('09-16'), area: 'khac' }),
];

test('a document in common counts more than a tag, a tag more than the area', () => {
  const related = relatedTo({
    articles: [
      article('a', { tags: ['Khai giảng'], documents: ['kh-48'] }),
      ...apart,
      article('chung-chuyen-muc', { publishedAt: on('09-20') }),
      article('chung-tu-khoa', { publishedAt: on('10-01'), tags: ['khai giảng'], area: 'khac' }),
      article('chung-van-ban', { publishedAt: on('11-01'), documents: ['kh-48'], area: 'khac' }),
      article('khong-chung', { publishedAt: on('09-21'), area: 'tai-chinh' }),
    ],
  });
  expect(slugs(related)).toEqual(['chung-van-ban', 'chung-tu-khoa', 'chung-chuyen-muc']);
});

test('of equals the nearest in time comes first, and four are enough', () => {
  const days = ['09-01', '09-12', '09-18', '10-30', '11-02', '11-30'];
  const related = relatedTo({
    articles: [article('a'), ...apart],
    announcements: days.map((day) => announcement(`ngay-${day}`, { publishedAt: on(day) })),
  });
  expect(slugs(related)).toEqual(['ngay-09-18', 'ngay-09-12', 'ngay-09-01', 'ngay-10-30']);
});

test('what holds no more is not named, what is over is named so', () => {
  const gone = { publishedAt: on('09-14') };
  const related = relatedTo({
    articles: [
      article('a'),
      ...apart,
      article('da-rut', { ...gone, withdrawal: { date: on('10-01'), reason: 'Sai' } }),
    ],
    announcements: [announcement('het-han', { ...gone, expiresAt: on('10-01') })],
    documents: [document('het-hieu-luc', { ...gone, expiresOn: on('10-01') })],
    events: [event('da-qua', on('09-20'))],
  });
  expect(slugs(related)).toEqual(['da-qua']);
  expect(related[0]?.marks.map(({ text }) => text)).toEqual(['Đã diễn ra']);
});

test('what the page leads to anyhow is not named again', () => {
  const common = { documents: ['kh-48'] };
  const articles = [
    article('a', common),
    article('ben-canh', { ...common, publishedAt: on('09-14') }),
    article('xa-hon', { ...common, publishedAt: on('09-13') }),
  ];
  const documents = [document('kh-48', { publishedAt: on('09-01') })];
  expect(slugs(relatedTo({ articles, documents }))).toEqual(['xa-hon']);
  expect(relatedTo({ articles, documents }, '/van-ban/kh-48/')).toEqual([]);
});

/** Entries as of five school years: six areas, tags of which some are on every tenth entry, few documents. */
function manyArticles(count: number) {
  const pick = random(7);
  return Array.from({ length: count }, (_, index) =>
    article(`tin-${String(index)}`, {
      publishedAt: new Date(on('11-30').getTime() - index * 20 * 3_600_000),
      area: AREAS[pick(AREAS.length)]?.value ?? 'khac',
      tags: [`tu-${String(pick(10))}`, `tu-${String(pick(400))}`],
      documents: pick(5) === 0 ? [`vb-${String(pick(60))}`] : [],
    }),
  );
}

test('the related entries of 2,000 entries take well under a second', () => {
  const content = contentAt(now, schoolSettings, allEntries({ articles: manyArticles(2000) }));
  const began = process.cpuUsage();
  const related = content.dated.map((entry) => relatedEntries(content, entry));
  const { user } = process.cpuUsage(began);
  expect(related.every(({ length }) => length === 4)).toBe(true);
  // In microseconds of the processor, whatever else the machine does.
  expect(user).toBeLessThan(800_000);
});

test('a new entry changes the pages of its own days, not those of all its area', () => {
  const articles = manyArticles(600);
  const related = (some: typeof articles) => {
    const pages = entryPages(contentAt(now, schoolSettings, allEntries({ articles: some })));
    return new Map(pages.map(({ page }) => [page.head.url, JSON.stringify(page.related)]));
  };
  const before = related(articles);
  const after = related([
    article('moi', { publishedAt: on('11-30'), tags: ['tu-1', 'tu-20'], documents: ['vb-1'] }),
    ...articles,
  ]);
  const changed = [...before].filter(([url, names]) => after.get(url) !== names);
  expect(after.get('/tin-tuc/moi/')).toContain('/tin-tuc/tin-');
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(20);
});
