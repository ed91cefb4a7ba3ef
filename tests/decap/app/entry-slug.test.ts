import { Map } from 'immutable';
import { describe, expect, it } from 'vitest';
import { entrySlug, slugOf } from '../../../decap/app/entry-slug.ts';
import { parseEntryPath } from '../../../src/schema/index.ts';

describe('slugOf', () => {
  it.each([
    ['Lễ khai giảng năm học 2022–2023', 'le-khai-giang-nam-hoc-2022-2023'],
    ['Đặng Thị Ước', 'dang-thi-uoc'],
    ['Kế hoạch_số 48/KH-MNQP', 'ke-hoach-so-48-kh-mnqp'],
    ['…', ''],
    ['a'.repeat(100), 'a'.repeat(80)],
    ['bé '.repeat(60), 'be-'.repeat(27).slice(0, 80).replace(/-$/u, '')],
  ])('%j → %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
    expect(slugOf(title.normalize('NFD'))).toBe(slug);
  });
});

describe('entrySlug', () => {
  const articles = Map<string, unknown>({ name: 'articles', identifier_field: 'title' });

  it.each([
    ['2022-09-05T07:30', '2022/khai-giang'],
    // In UTC it is still 2022 then.
    ['2023-01-01T00:30', '2023/khai-giang'],
    ['2022-12-31T17:30Z', '2023/khai-giang'],
  ])('the year is the school’s: %s', (publishedAt, slug) => {
    expect(entrySlug(articles, Map<string, unknown>({ title: 'Khai giảng', publishedAt }))).toBe(slug);
  });

  it('is a path that the schema takes, even without a date and with a title that has no letter', () => {
    const slug = entrySlug(articles, Map<string, unknown>({ title: '???' }));
    expect(parseEntryPath(`articles/${slug}.mdx`)).toMatchObject({ collection: 'articles', slug: 'bai' });
  });

  it('has no year in a flat collection', () => {
    const people = Map<string, unknown>({ name: 'people', identifier_field: 'name' });
    expect(entrySlug(people, Map<string, unknown>({ name: 'Đào Thị Hằng' }))).toBe('dao-thi-hang');
  });
});
