import { describe, expect, test } from 'vitest';
import { seeded } from '../../../../../scripts/bench/random.ts';
import { makeCorpus } from '../../../../../scripts/bench/search/corpus/corpus.ts';
import { foldedText } from '../../../../../scripts/bench/search/queries/folded-text.ts';
import { passagesOf, plainWords } from '../../../../../scripts/bench/search/queries/page-text.ts';
import { VARIANT_NAMES, type VariantName } from '../../../../../scripts/bench/search/queries/query.ts';
import { withTypo } from '../../../../../scripts/bench/search/queries/typos.ts';
import { makeVariants } from '../../../../../scripts/bench/search/queries/variants.ts';
import { newerStyle, olderStyle } from '../../../../../scripts/bench/search/tone-style.ts';

const entries = makeCorpus(400);
const variants = makeVariants(entries);
const textOf = new Map(
  entries.map((entry) => [
    entry.url,
    passagesOf(entry)
      .map((passage) => plainWords(passage).join(' '))
      .join('\n'),
  ]),
);

function queriesOf(name: VariantName) {
  const queries = variants.find((variant) => variant.name === name)?.queries ?? [];
  expect(queries.length).toBeGreaterThanOrEqual(10);
  return queries;
}

describe('the variants', () => {
  test('are all there, and the same in every run', () => {
    expect(variants.map(({ name }) => name)).toEqual(VARIANT_NAMES);
    expect(makeVariants(makeCorpus(400))).toEqual(variants);
  });

  test('ask each for a page that there is', () => {
    const queries = variants.flatMap((variant) => variant.queries);
    expect(
      queries.filter(({ right }) => right.size === 0 || [...right].some((url) => !textOf.has(url))),
    ).toEqual([]);
  });

  test('exact is the title', () => {
    expect(queriesOf('exact').filter(({ text, about }) => text !== about)).toEqual([]);
  });

  test('without diacritics nothing but ASCII is left', () => {
    expect(queriesOf('no-diacritics').filter(({ text }) => !/^[ -~]+$/u.test(text))).toEqual([]);
  });

  test('NFD is the title in other code points', () => {
    const queries = queriesOf('nfd');
    expect(queries.filter(({ text, about }) => text.normalize('NFC') !== about)).toEqual([]);
    expect(queries.filter(({ text, about }) => text !== about).length).toBeGreaterThan(queries.length * 0.9);
  });

  test('the other tone style is asked only of a title that has one', () => {
    const queries = queriesOf('tone-style');
    expect(queries.filter(({ text, about }) => text === about)).toEqual([]);
    expect(queries.filter(({ text, about }) => olderStyle(text) !== olderStyle(about))).toEqual([]);
  });

  test.each(['typo', 'typo-no-diacritics'] as const)('%s differs from the title in one word', (name) => {
    const original = (about: string) => (name === 'typo' ? about : foldedText(about)).toLowerCase();
    const differences = queriesOf(name).map(({ text, about }) => {
      const [typed, meant] = [text.split(' '), original(about).split(' ')];
      return typed.length === meant.length ? typed.filter((word, at) => word !== meant[at]).length : NaN;
    });
    expect(new Set(differences)).toEqual(new Set([1]));
  });

  test('shuffled has the words of the title in another order', () => {
    for (const { text, about } of queriesOf('shuffled')) {
      expect(text).not.toBe(about.toLowerCase());
      expect(text.split(' ').sort()).toEqual(about.toLowerCase().split(' ').sort());
    }
  });

  test('a phrase has four to six syllables and stands on its page alone', () => {
    for (const { text, right } of queriesOf('phrase')) {
      expect(text.split(' ').length).toBeGreaterThanOrEqual(4);
      expect(text.split(' ').length).toBeLessThanOrEqual(6);
      const having = [...textOf].filter(([, page]) => page.includes(text)).map(([url]) => url);
      expect(having).toEqual([...right]);
    }
  });

  test('a number or a day is asked in several spellings', () => {
    const numbers = queriesOf('document-number').map(({ text }) => text);
    for (const spelling of [/\d\/[A-ZĐr]+-/u, /\d [a-z]+ [a-z]+/u, /^\d+[a-z]+$/u, /\d\/[a-z]+-[a-z]+$/u]) {
      expect(numbers.some((text) => spelling.test(text))).toBe(true);
    }
    const days = queriesOf('date').map(({ text }) => text);
    for (const spelling of [/^\d+\/\d+\/\d{4}$/u, /^\d+-\d+-\d{4}$/u, /^ngày .* năm/u, /^ngay .* nam/u]) {
      expect(days.some((text) => spelling.test(text))).toBe(true);
    }
  });

  test('a homograph is right where its own accents stand, of which there are ten pages, and ten of others', () => {
    for (const { text, right } of queriesOf('homograph')) {
      const having = (words: string, fold: (page: string) => string) =>
        [...textOf].filter(([, page]) => ` ${fold(page).replaceAll('\n', ' | ')} `.includes(` ${words} `));
      expect(
        having(text, String)
          .map(([url]) => url)
          .sort(),
      ).toEqual([...right].sort());
      expect(right.size).toBeGreaterThanOrEqual(10);
      expect(having(foldedText(text), foldedText).length).toBeGreaterThanOrEqual(right.size + 10);
    }
  });
});

describe('typos', () => {
  test('are a swap, a letter left out, one twice, or the key beside it', () => {
    const random = seeded(3);
    const slips = new Set(Array.from({ length: 4000 }, () => withTypo(random, 'ăn nho')));
    expect([...slips].sort()).toEqual(
      ['nh', 'no', 'ho', 'nnho', 'nhho', 'nhoo', 'hno', 'noh']
        .concat([
          'bho',
          'hho',
          'jho',
          'mho',
          'ngo',
          'njo',
          'nyo',
          'nuo',
          'nbo',
          'nno',
          'nhi',
          'nhp',
          'nhk',
          'nhl',
        ])
        .map((word) => `ăn ${word}`)
        .sort(),
    );
  });

  test('spare words of one or two letters', () => {
    expect(withTypo(seeded(1), 'ăn ở 2022')).toBeUndefined();
  });
});

describe('tone styles', () => {
  test.each([
    ['hòa', 'hoà'],
    ['khỏe', 'khoẻ'],
    ['thủy', 'thuỷ'],
    ['Ủy', 'uỷ'],
    ['quý', 'quý'],
    ['hoàng', 'hoàng'],
    ['toán', 'toán'],
  ])('%s and %s', (older, newer) => {
    expect(newerStyle(older)).toBe(newer);
    expect(olderStyle(newer)).toBe(older.toLowerCase());
  });
});
