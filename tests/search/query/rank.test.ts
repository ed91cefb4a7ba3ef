import { describe, expect, test } from 'vitest';
import { rank, type FoundTerm } from '../../../src/search/query/rank.ts';

/** Pages as texts, a query as words: what Pagefind would say of each word. */
function ranked(
  pages: Readonly<Record<string, string>>,
  query: string,
  apart: readonly string[] = [],
  attached?: (id: string) => number,
) {
  const terms = query.split(' ').map((word): FoundTerm => {
    const posting = new Map<string, number[]>();
    for (const [id, text] of Object.entries(pages)) {
      const places = text.split(' ').flatMap((other, at) => (other === word ? [at] : []));
      if (places.length > 0) posting.set(id, places);
    }
    return { readings: [{ factor: 1, posting }], apart: apart.includes(word) };
  });
  return rank(terms, Object.keys(pages).length, attached);
}

const ids = (pages: Readonly<Record<string, string>>, query: string, apart?: readonly string[]) =>
  ranked(pages, query, apart).map(({ id }) => id);

const long = (text: string) => `${'x '.repeat(20)}${text}`;

describe('rank', () => {
  test('puts words side by side above words apart', () => {
    expect(ids({ apart: long('a y b'), beside: long('a b') }, 'a b')).toEqual(['beside', 'apart']);
  });

  test('puts the order of the query above another', () => {
    expect(ids({ turned: long('b a'), right: long('a b') }, 'a b')).toEqual(['right', 'turned']);
  });

  test('puts a title above a text', () => {
    expect(ids({ text: long('a b'), title: 'a b' }, 'a b')).toEqual(['title', 'text']);
  });

  test('puts the beginning of a title above its middle', () => {
    expect(ids({ middle: 'x a b', start: 'a b x' }, 'a b')).toEqual(['start', 'middle']);
  });

  test('puts the text of a page above that of an attachment', () => {
    const pages = { attached: long('a b x a b'), own: long('a b') };
    const found = ranked(pages, 'a b', [], (id) => (id === 'attached' ? 10 : Infinity));
    expect(found.map(({ id }) => id)).toEqual(['own', 'attached']);
  });

  test('puts often above once', () => {
    expect(ids({ once: long('a b'), often: long('a b x a b x a b') }, 'a b')).toEqual(['often', 'once']);
  });

  test('leaves out pages that lack a word when others have all', () => {
    expect(ids({ all: long('a b'), one: long('a') }, 'a b')).toEqual(['all']);
  });

  test('keeps a page that has all but one side by side, for that one may be a slip', () => {
    const pages = { nearly: long('a b y d'), scattered: long('a x b x c x d') };
    expect(ids(pages, 'a b c d').toSorted()).toEqual(['nearly', 'scattered']);
  });

  test('answers with pages that have most when none has all', () => {
    expect(ids({ two: long('a b'), one: long('a'), none: long('z') }, 'a b c')).toEqual(['two']);
  });

  test('gives a rare word more weight', () => {
    const pages = { rare: long('r'), common1: long('c'), common2: long('c'), common3: long('c') };
    expect(ids(pages, 'r c')[0]).toBe('rare');
  });

  test('looks for a word that stands apart of the text anywhere', () => {
    const [best] = ranked({ page: long('a b x d') }, 'a b d', ['d']);
    expect(best?.has).toEqual([1, 1, 1]);
    expect(best?.run).toEqual([20, 21, -1]);
  });

  test('says where the words stand together', () => {
    const [best] = ranked({ page: long('a x a b') }, 'a b');
    expect([best?.start, best?.run]).toEqual([22, [22, 23]]);
  });

  test('of nothing is nothing', () => {
    expect(ids({}, 'a')).toEqual([]);
  });
});
