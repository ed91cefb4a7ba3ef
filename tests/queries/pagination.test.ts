import { expect, test } from 'vitest';
import { contentAt, collectionLists, schoolYearLists } from '../../src/queries/index.ts';
import { cacheKey } from '../../src/queries/cache-key.ts';
import { paginate } from '../../src/queries/pagination.ts';
import { allEntries, article, at, schoolSettings } from './entries.ts';

/** Newest first, as lists are: 5, 4, 3, 2, 1. */
const items = (count: number) => Array.from({ length: count }, (_, index) => count - index);

test.each([
  [0, [0]],
  [1, [1]],
  [12, [12]],
  [23, [23]],
  [24, [12, 12]],
  [25, [13, 12]],
  [35, [23, 12]],
  [36, [12, 12, 12]],
])('%i items make pages of %j', (count, lengths) => {
  expect(paginate(items(count), '/tin-tuc/').map((slice) => slice.items.length)).toEqual(lengths);
});

test('every item is on one page, in the order given', () => {
  expect(paginate(items(100), '/').flatMap((slice) => slice.items)).toEqual(items(100));
});

test('addresses and route parameters count from the oldest page', () => {
  const pages = paginate(items(36), '/tin-tuc/');
  expect(pages.map(({ url, param }) => [url, param])).toEqual([
    ['/tin-tuc/', undefined],
    ['/tin-tuc/trang/2/', 'trang/2'],
    ['/tin-tuc/trang/1/', 'trang/1'],
  ]);
  expect(pages.at(-1)?.items).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

test('the newest page has nothing newer, the oldest nothing older', () => {
  const pagers = paginate(items(40), '/', 10).map(({ pager }) => pager);
  expect(pagers.map(({ newerUrl }) => newerUrl)).toEqual([undefined, '/', '/trang/3/', '/trang/2/']);
  expect(pagers.map(({ olderUrl }) => olderUrl)).toEqual(['/trang/3/', '/trang/2/', '/trang/1/', undefined]);
  expect(pagers.map(({ newestUrl }) => newestUrl)).toEqual([undefined, '/', '/', '/']);
  expect(pagers.map(({ oldestUrl }) => oldestUrl)).toEqual([
    '/trang/1/',
    '/trang/1/',
    '/trang/1/',
    undefined,
  ]);
  expect(paginate(items(3), '/')[0]?.pager).toEqual({});
});

/** The cache keys of all lists, by address, of a school with `count` articles, one a day. */
function listKeys(count: number): Map<string, string> {
  const articles = Array.from({ length: count }, (_, index) =>
    article(`tin-${String(index)}`, {
      publishedAt: new Date(at('2018-01-01T08:00').getTime() + index * 86_400_000),
    }),
  );
  const content = contentAt(at('2030-01-01T08:00'), schoolSettings, allEntries({ articles }));
  const lists = [...collectionLists(content), ...schoolYearLists(content)];
  return new Map(lists.map(({ page }) => [page.head.url, cacheKey(page)]));
}

test.each([1999, 2000, 2003])('of %i entries, one more changes but the newest pages of a list', (count) => {
  const before = listKeys(count);
  const changed = [...listKeys(count + 1)]
    .filter(([url, key]) => before.get(url) !== key)
    .map(([url]) => url);
  expect(before.size).toBeGreaterThan(2 * 150);
  // Of the articles and of their school year: the first page, and when it is full the page it gives to the archive.
  expect(changed.length).toBeLessThanOrEqual(6);
  expect(changed).toContain('/tin-tuc/');
});
