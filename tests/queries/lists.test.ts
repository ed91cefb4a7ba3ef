import { expect, test } from 'vitest';
import {
  areaLists,
  areasPage,
  collectionFeeds,
  collectionLists,
  contentAt,
  entryPages,
  feed,
  frameOf,
  homePage,
  personPages,
  schoolYearLists,
  searchPage,
  schoolYearsPage,
  yearKindLists,
  type ListPage,
} from '../../src/queries/index.ts';
import { allEntries, announcement, article, at, event, exemplar, person, schoolSettings } from './entries.ts';

const now = at('2022-10-01T08:00');

const content = contentAt(
  now,
  schoolSettings,
  allEntries({
    articles: [
      article('thang-9', { publishedAt: at('2022-09-05T08:00'), area: 'quan-ly' }),
      article('nam-truoc', { publishedAt: at('2022-07-31T23:59'), author: 'mai' }),
      article('hen-gio', { publishedAt: at('2022-10-02T08:00') }),
    ],
    announcements: [
      announcement('het-han', { expiresAt: at('2022-09-30T00:00') }),
      announcement('khan', { level: 'khan', expiresAt: at('2022-10-05T00:00') }),
      announcement('thuong'),
    ],
    events: [event('sap-toi', at('2022-10-10T08:00')), event('da-qua', at('2022-09-20T08:00'))],
    exemplars: [exemplar('guong')],
    people: [person('mai', 'Cô Mai', 2), person('nga', 'Cô Nga', 1)],
  }),
);

const titles = ({ groups }: ListPage) => groups.flatMap(({ teasers }) => teasers.map(({ title }) => title));

function listAt(pages: readonly { page: ListPage }[], url: string): ListPage {
  const found = pages.find(({ page }) => page.head.url === url);
  if (found === undefined) throw new Error(`no list at ${url}`);
  return found.page;
}

test('a scheduled entry is nowhere', () => {
  const everything = JSON.stringify([
    homePage(content),
    collectionLists(content),
    areaLists(content),
    schoolYearLists(content),
    yearKindLists(content),
    searchPage(content),
    entryPages(content),
    personPages(content),
    feed(content),
    frameOf(content),
  ]);
  expect(everything).toContain('thang-9');
  expect(everything).not.toContain('hen-gio');
});

test('an expired announcement leaves the lists, the home page and the feed', () => {
  const lists = [
    collectionLists(content),
    areaLists(content),
    personPages(content),
    homePage(content),
    feed(content),
  ];
  expect(JSON.stringify(lists)).not.toContain('/thong-bao/het-han/');
});

test('an expired announcement keeps its page and its place in the archive, marked', () => {
  const page = entryPages(content).find(({ params }) => params.slug === 'het-han')?.page;
  expect(page?.marks).toEqual([{ tone: 'quiet', text: 'Đã hết hiệu lực' }]);
  expect(page?.neighbours).toEqual({});
  expect(titles(listAt(schoolYearLists(content), '/nam-hoc/2022-2023/'))).toContain('Bài het-han');
});

test('events stand under what comes and what is over', () => {
  const { groups } = listAt(collectionLists(content), '/su-kien/');
  expect(groups.map(({ heading, teasers }) => [heading, teasers.map(({ title }) => title)])).toEqual([
    ['Sắp tới', ['Bài sap-toi']],
    ['Đã qua', ['Bài da-qua']],
  ]);
});

test('a school year ends with July, and an archive goes by months', () => {
  expect(titles(listAt(schoolYearLists(content), '/nam-hoc/2021-2022/'))).toEqual(['Bài nam-truoc']);
  expect(schoolYearsPage(content).items.map(({ url }) => url)).toEqual([
    '/nam-hoc/2022-2023/',
    '/nam-hoc/2021-2022/',
  ]);
  expect(
    listAt(schoolYearLists(content), '/nam-hoc/2022-2023/').groups.map(({ heading }) => heading),
  ).toEqual(['Tháng 9/2022']);
});

test('a school year has an archive of each kind that it has, with what has expired', () => {
  const [latest] = searchPage(content).browse.archive;
  expect(latest?.kinds.map(({ url, label, count }) => [url, label, count])).toEqual([
    ['/nam-hoc/2022-2023/tin-tuc/', 'Tin tức', 1],
    ['/nam-hoc/2022-2023/thong-bao/', 'Thông báo', 3],
    ['/nam-hoc/2022-2023/su-kien/', 'Sự kiện', 2],
    ['/nam-hoc/2022-2023/guong-dien-hinh/', 'Gương điển hình', 1],
  ]);
  const notices = listAt(yearKindLists(content), '/nam-hoc/2022-2023/thong-bao/');
  expect(titles(notices).sort()).toEqual(['Bài het-han', 'Bài khan', 'Bài thuong']);
  expect(notices.head.crumbs.map(({ url }) => url)).toEqual(['/', '/nam-hoc/', '/nam-hoc/2022-2023/']);
  expect(listAt(schoolYearLists(content), '/nam-hoc/2022-2023/').links?.map(({ url }) => url)).toEqual(
    latest?.kinds.map(({ url }) => url),
  );
});

test('the search page offers what pages carry, and the newest notices in force', () => {
  const { filters, browse } = searchPage(content);
  expect(filters.kinds).toContain('Thông báo');
  expect(filters.areas).toContain('Giáo dục mầm non');
  expect(filters.audiences).toEqual(['Phụ huynh', 'Giáo viên, nhân viên', 'Cộng đồng']);
  expect(filters.schoolYears.map(({ value }) => value)).toEqual(['2022-2023', '2021-2022']);
  expect(browse.notices.map(({ url }) => url).sort()).toEqual(['/thong-bao/khan/', '/thong-bao/thuong/']);
});

test('every area has its list, also an empty one', () => {
  expect(areasPage(content).items.map(({ url, count }) => [url, count])).toEqual([
    ['/chuyen-muc/quan-ly/', 1],
    ['/chuyen-muc/mam-non/', 6],
    ['/chuyen-muc/kiem-dinh/', 0],
    ['/chuyen-muc/cong-nghe/', 0],
    ['/chuyen-muc/tai-chinh/', 0],
    ['/chuyen-muc/khac/', 0],
  ]);
  expect(areaLists(content)).toHaveLength(6);
  expect(listAt(areaLists(content), '/chuyen-muc/mam-non/').intro).toBe('Nuôi dạy trẻ.');
  expect(listAt(areaLists(content), '/chuyen-muc/khac/').groups).toEqual([]);
});

test('people stand in their order, each with what they wrote', () => {
  const pages = personPages(content).map(({ page }) => page);
  expect(pages.map(({ person: { name } }) => name)).toEqual(['Cô Nga', 'Cô Mai']);
  expect(pages.map(({ list }) => titles(list))[1]).toEqual(['Bài nam-truoc']);
});

test('the home page does not repeat the urgent announcement of the banner', () => {
  expect(frameOf(content).urgent.map(({ url }) => url)).toEqual(['/thong-bao/khan/']);
  expect(homePage(content).announcements.teasers.map(({ url }) => url)).toEqual(['/thong-bao/thuong/']);
  expect(homePage(content).events.teasers.map(({ url }) => url)).toEqual(['/su-kien/sap-toi/']);
});

test('neighbours are the newer and the older entry of the same kind', () => {
  const page = entryPages(content).find(({ params }) => params.slug === 'thang-9')?.page;
  expect(page?.neighbours).toEqual({ older: { url: '/tin-tuc/nam-truoc/', title: 'Bài nam-truoc' } });
});

test('an author who is not in people is called by their id, and takes no page down', () => {
  const lost = contentAt(
    now,
    schoolSettings,
    allEntries({ articles: [article('lac', { author: 'khong-co' })] }),
  );
  expect(entryPages(lost).map(({ page }) => page.author)).toEqual([
    { name: 'khong-co', role: 'chưa có trong «Người viết»', url: '/tac-gia/' },
  ]);
});

test('every kind has a feed of its own, with its entries alone', () => {
  const feeds = collectionFeeds(content);
  expect(feeds.map(({ page }) => page.url)).toEqual(
    feeds.map(({ params }) => `/${params.collection}/rss.xml`),
  );
  const events = feeds.find(({ params }) => params.collection === 'su-kien')?.page;
  expect(events?.title).toBe('Sự kiện – Trường Mầm non Hoa Sen');
  expect(events?.items.map(({ url }) => url).sort()).toEqual(['/su-kien/da-qua/', '/su-kien/sap-toi/']);
  expect(listAt(collectionLists(content), '/su-kien/').head.feed).toEqual({
    name: 'Sự kiện',
    url: '/su-kien/rss.xml',
  });
});

test('the home page leads to every kind of record, with its newest entry in force', () => {
  const withdrawal = { date: at('2022-09-30T00:00'), reason: 'Sai số liệu' };
  const home = homePage(
    contentAt(
      now,
      schoolSettings,
      allEntries({ responses: [], press: [], articles: [article('rut', { withdrawal }), article('con')] }),
    ),
  );
  expect(home.records.map(({ url }) => url)).toEqual([
    '/cong-khai/',
    '/van-ban/',
    '/phan-hoi/',
    '/thi-dua/',
    '/ke-hoach/',
    '/bao-cao/',
    '/bao-chi/',
    '/ban-truyen-thong/',
  ]);
  expect(home.records.every(({ newest }) => newest === undefined)).toBe(true);
  expect(home.news.teasers.map(({ url }) => url)).toEqual(['/tin-tuc/con/']);
});

test('the footer leads to every list that the navigation leaves out', () => {
  const urls = frameOf(content).otherLists.map(({ url }) => url);
  expect(urls).toContain('/van-ban/');
  expect(urls).not.toContain('/tin-tuc/');
});
