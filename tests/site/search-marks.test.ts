/** What the built pages tell the search of themselves. */
import { expect, test } from 'vitest';
import { attribute, having, readSite, tagged, textOf, type BuiltPage } from './built-site.ts';

const site = readSite();
const indexed = site.pages.filter((page) => having(page, 'data-pagefind-body').length > 0);

test('the search has pages', () => {
  expect(indexed.length).toBeGreaterThan(40);
});

test.each(indexed.map((page) => [page.url, page] as const))(
  '%s has one indexed part with its marks',
  (_url, page) => {
    const [body, ...more] = having(page, 'data-pagefind-body');
    if (body === undefined) throw new Error('no indexed part');
    expect(more).toEqual([]);
    expect(attribute(body, 'data-sort-day')).toMatch(/^\d{8}$/u);
    expect(attribute(body, 'data-pagefind-sort')).toBe('ngay[data-sort-day]');
    const named = [attribute(body, 'data-pagefind-filter'), attribute(body, 'data-pagefind-meta')].join();
    for (const [, name = ''] of named.matchAll(/\[([\w-]+)\]/gu))
      expect(attribute(body, name)).toMatch(/\S/u);
    const audience = tagged(page, 'meta').filter((meta) => attribute(meta, 'name') === 'audience');
    expect(audience.length).toBeGreaterThan(0);
    for (const meta of audience) expect(attribute(meta, 'data-pagefind-filter')).toBe('danh-cho[content]');
  },
);

test('exactly the pages that say that their time is over are marked so', () => {
  // The marks of the page itself: the page of a person lists entries with theirs.
  const says = (page: BuiltPage) =>
    tagged(page, 'header')
      .filter((element) => attribute(element, 'class') === 'entry-header')
      .some((element) => /Đã hết hiệu lực|Đã rút/u.test(textOf(element)));
  const marked = indexed.filter((page) => having(page, 'data-expired').length > 0);
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.map(({ url }) => url)).toEqual(indexed.filter(says).map(({ url }) => url));
});
