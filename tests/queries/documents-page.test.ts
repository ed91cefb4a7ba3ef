import { describe, expect, test } from 'vitest';
import { contentAt, documentsPages, type Entry } from '../../src/queries/index.ts';
import { allEntries, at, document, schoolSettings } from './entries.ts';

const NOW = at('2022-10-01T08:00');

const pagesOf = (documents: readonly Entry<'documents'>[]) =>
  documentsPages(contentAt(NOW, schoolSettings, allEntries({ documents })));

/** So many documents of a year, each of its own day. */
function ofYear(year: number, count: number): Entry<'documents'>[] {
  return Array.from({ length: count }, (_, index) =>
    document(`${String(year)}-${String(index + 1).padStart(4, '0')}`, {
      issuedOn: new Date(Date.UTC(year, 0, 2) + index * 3_600_000),
    }),
  );
}

const summary = (documents: readonly Entry<'documents'>[]) =>
  pagesOf(documents).map(({ params, page }) => [params.page, page.rows.length]);

describe('which documents stand where', () => {
  test('none: an empty first page', () => {
    expect(summary([])).toEqual([[undefined, 0]]);
  });

  test('those of a small school all on the first page, latest issue first, unknown days last', () => {
    const [{ page } = { page: undefined }] = pagesOf([
      ...ofYear(2013, 1),
      document('x', { issuedOn: undefined }),
      ...ofYear(2022, 2),
      document('y', { issuedOn: undefined, number: '54/2019/NQ-HĐND' }),
    ]);
    expect(page?.rows.map(({ url }) => url)).toEqual(
      ['2022-0002', '2022-0001', 'y', '2013-0001', 'x'].map((slug) => `/van-ban/${slug}/`),
    );
    expect(page?.years).toEqual([]);
  });

  test('years that do not fit have pages of their own, named on the first', () => {
    const documents = [...ofYear(2022, 150), ...ofYear(2021, 50), ...ofYear(2020, 1), ...ofYear(2019, 250)];
    expect(summary(documents)).toEqual([
      [undefined, 200],
      ['nam/2020', 1],
      ['nam/2019', 150],
      ['nam/2019/trang/1', 100],
    ]);
    expect(pagesOf(documents)[0]?.page.years).toEqual([
      { label: 'Năm 2020', url: '/van-ban/nam/2020/' },
      { label: 'Năm 2019', url: '/van-ban/nam/2019/' },
    ]);
  });

  test('2,000 of one year: the latest first, all of them on the year’s pages', () => {
    const documents = ofYear(2022, 2000);
    const [first, ...others] = pagesOf(documents);
    expect(first?.page.rows).toHaveLength(200);
    expect(first?.page.years).toEqual([{ label: 'Năm 2022', url: '/van-ban/nam/2022/' }]);
    const shown = others.flatMap(({ page }) => page.rows.map(({ url }) => url));
    expect(new Set(shown).size).toBe(2000);
    expect(shown).toHaveLength(2000);
  });

  test('a withdrawn one nowhere', () => {
    const withdrawn = document('1', { withdrawal: { date: at('2022-09-20T00:00'), reason: 'Nhầm.' } });
    expect(summary([withdrawn])).toEqual([[undefined, 0]]);
  });
});

describe('pages stay as they are', () => {
  const archive = [...ofYear(2022, 150), ...ofYear(2021, 120), ...ofYear(2020, 20), ...ofYear(2019, 20)];
  /** Addresses of the pages that differ after `added` came. */
  function changedBy(added: Entry<'documents'>): unknown[] {
    const before = new Map(pagesOf(archive).map(({ params, page }) => [params.page, JSON.stringify(page)]));
    return pagesOf([...archive, added])
      .filter(({ params, page }) => before.get(params.page) !== JSON.stringify(page))
      .map(({ params }) => params.page);
  }

  test('a new document changes the first page alone', () => {
    expect(changedBy(document('moi', { issuedOn: at('2022-09-30T00:00') }))).toEqual([undefined]);
  });

  test('an old one that is added late changes its year alone', () => {
    expect(changedBy(document('cu', { issuedOn: at('2019-05-05T00:00') }))).toEqual(['nam/2019']);
  });

  test('one that replaces another changes the page of that one too', () => {
    const replacing = document('moi', { issuedOn: at('2022-09-30T00:00'), replaces: ['2020-0003'] });
    expect(changedBy(replacing)).toEqual([undefined, 'nam/2020']);
  });
});

test('a page can be narrowed to the kinds and issuers on it', () => {
  const [first] = pagesOf([
    document('1', { kind: 'quyet-dinh' }),
    document('2', { kind: 'dang-nghi-quyet', issuer: 'Huyện ủy' }),
    document('3', { kind: 'nghi-quyet' }),
  ]);
  expect(first?.page.filters).toEqual({
    kinds: ['Nghị quyết', 'Quyết định'],
    issuers: ['Huyện ủy', 'Trường Mầm non Hoa Sen'],
  });
});
