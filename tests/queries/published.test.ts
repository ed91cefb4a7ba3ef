import { expect, test } from 'vitest';
import { published } from '../../src/queries/published.ts';
import { article, at } from './entries.ts';

const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);

test('newest first, and by address within one moment', () => {
  const entries = [
    article('b', { publishedAt: at('2022-09-15T08:00') }),
    article('moi', { publishedAt: at('2022-09-16T08:00') }),
    article('a', { publishedAt: at('2022-09-15T08:00') }),
  ];
  expect(slugs(published(entries, at('2022-10-01T00:00')))).toEqual(['moi', 'a', 'b']);
});

test('a scheduled entry appears at its moment and not a minute before', () => {
  const entries = [article('hen-gio', { publishedAt: at('2022-09-15T08:00') })];
  expect(published(entries, at('2022-09-15T07:59'))).toEqual([]);
  expect(slugs(published(entries, at('2022-09-15T08:00')))).toEqual(['hen-gio']);
});
