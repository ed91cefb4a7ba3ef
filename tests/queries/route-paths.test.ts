import { expect, test } from 'vitest';
import { collectionLists, contentAt, entryPages, frameOf, routePaths } from '../../src/queries/index.ts';
import { allEntries, announcement, article, at, schoolSettings } from './entries.ts';

const september = at('2022-09-20T08:00');

/** cacheKeys by address, of all lists and entries. */
function keys(now: Date, entries: Parameters<typeof allEntries>[0], school = schoolSettings) {
  const content = contentAt(now, school, allEntries(entries));
  const frame = frameOf(content);
  const routes = [...collectionLists(content), ...entryPages(content)];
  const paths = routePaths<unknown, (typeof routes)[number]['page']>(frame, routes);
  return new Map(paths.map(({ props, cacheKey }) => [props.page.head.url, cacheKey]));
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].filter(([url, key]) => before.get(url) !== key).map(([url]) => url);
}

const moments = { publishedAt: at('2022-09-01T08:00') };
const entries = {
  articles: [article('b'), article('a', moments)],
  announcements: [announcement('nghi-hoc')],
};

test('the same content at another moment keeps every page', () => {
  expect(changed(keys(september, entries), keys(at('2022-09-21T08:00'), entries))).toEqual([]);
});

test('an edited body renders its own page again, and no list', () => {
  const edited = { ...entries, articles: [article('b'), { ...article('a', moments), digest: 'edited' }] };
  expect(changed(keys(september, entries), keys(september, edited))).toEqual(['/tin-tuc/a/']);
});

test('an edited title renders its page, its list, its neighbour and what names it as related again', () => {
  const edited = { ...entries, articles: [article('b'), article('a', { ...moments, title: 'Tên mới' })] };
  const urls = changed(keys(september, entries), keys(september, edited));
  expect(urls.sort()).toEqual(['/thong-bao/nghi-hoc/', '/tin-tuc/', '/tin-tuc/a/', '/tin-tuc/b/']);
});

test('a new menu or an urgent announcement renders every page again', () => {
  const before = keys(september, entries);
  const menu = { ...schoolSettings, navigation: [{ label: 'Thực đơn', url: '/thuc-don/' }] };
  expect(changed(before, keys(september, entries, menu))).toHaveLength(before.size);
  const storm = announcement('bao', { level: 'khan', expiresAt: at('2022-09-25T08:00') });
  const after = keys(september, { ...entries, announcements: [storm] });
  expect(changed(before, after)).toHaveLength(after.size);
});

test('a page is new when its announcement expires', () => {
  const dated = { announcements: [announcement('hop', { expiresAt: at('2022-09-25T08:00') })] };
  expect(changed(keys(september, dated), keys(at('2022-09-26T08:00'), dated)).sort()).toEqual([
    '/thong-bao/',
    '/thong-bao/hop/',
  ]);
});
