import { describe, expect, test } from 'vitest';
import { interpret, widen, withoutUnfinished } from '../../../src/search/query/interpret.ts';
import type { Term } from '../../../src/search/query/term.ts';
import { encodeForms, Vocabulary } from '../../../src/search/vocabulary.ts';

/** Form → pages, of a hundred. */
const FORMS = {
  tuyển: 40,
  tuyên: 30,
  sinh: 60,
  sin: 2,
  thơ: 8,
  thở: 12,
  thơm: 3,
  hòa: 5,
  học: 70,
  phí: 20,
  công: 9,
  khai: 9,
  do: 1,
  độ: 1,
};
const vocabulary = new Vocabulary({
  pages: 100,
  phrases: [],
  attached: {},
  ...encodeForms(Object.entries(FORMS).map(([text, pages]) => ({ text, pages }))),
});

const terms = (text: string) => interpret(text, vocabulary);
const words = (term: Term | undefined) => term?.readings.map(({ word, match }) => `${match} ${word}`);

describe('what parents say', () => {
  test('for short is looked for written out', () => {
    expect(terms('hp hs').map(({ typed }) => typed)).toEqual(['hp', 'hs', 'hs']);
    expect(terms('xem ts khai').flatMap(words)).toContain('exact tuyển');
  });

  test('only to ask is looked for nowhere', () => {
    const asking = terms('khi nào tuyển sinh').map(({ asks, readings }) => [
      asks === true,
      readings.length > 0,
    ]);
    expect(asking).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  test('of a document leads to its own page before those that name it', () => {
    const [number] = terms('48/KH-MNQP');
    expect(words(number)).toEqual(['whole zso48khmnqp', 'whole 48khmnqp']);
    expect(words(terms('48khmnqp')[0])).toEqual(words(number));
    expect(number?.readings[0]?.factor).toBeGreaterThan(number?.readings[1]?.factor ?? 1);
    expect(words(terms('ngày 5/9/2022')[0])).toEqual(['whole zngay20220905']);
  });
});

describe('a word of the query', () => {
  test('without marks stands for all that fold to it', () => {
    expect(terms('tuyen hoc').map(words)).toEqual([['whole tuyen'], ['whole hoc']]);
  });

  test('with marks comes before its other spellings', () => {
    const [term] = terms('thở sinh');
    expect(words(term)).toEqual(['exact thở', 'whole tho']);
    const [exact, other] = term?.readings ?? [];
    expect(exact?.factor).toBeGreaterThan(other?.factor ?? 1);
  });

  test('may place its tone the new way', () => {
    expect(terms('hoà học').map(words)[0]).toEqual(['exact hòa']);
  });

  test('may be decomposed', () => {
    expect(terms('thở học'.normalize('NFD')).map(words)).toEqual(terms('thở học').map(words));
  });

  test('is unfinished when it is the last', () => {
    expect(words(terms('tho')[0])).toEqual(['whole tho', 'prefix tho']);
    expect(words(terms('học tuy')[1])).toEqual(['prefix tuy']);
  });

  test.each([
    ['tuyeern', 'exact tuyển'],
    ['tuye63n', 'exact tuyển'],
    ['tuyen63', 'exact tuyển'],
    ['ddooj', 'exact độ'],
  ])('typed without the typing program: %s', (typed, meant) => {
    const [term] = terms(`${typed} học`);
    expect(words(term)?.[0]).toBe(meant);
    expect(term?.changed).toBe(true);
  });

  test.each([
    ['sihn', 'sinh'],
    ['tuyenn', 'tuyen'],
    ['kahi', 'khai'],
  ])('with a slip: %s for %s', (typed, meant) => {
    const [term] = terms(`${typed} học`);
    expect(term?.readings.map(({ word }) => word)).toContain(meant);
    expect(term?.changed).toBe(true);
  });

  test('of several run together is taken apart', () => {
    expect(terms('tuyensinh học').map(words)).toEqual([['whole tuyen'], ['whole sinh'], ['exact học']]);
  });

  test('that is nothing like any has no reading', () => {
    expect(terms('zzzzzz')[0]?.readings).toEqual([]);
  });

  test('with digits is asked for as it is', () => {
    expect(words(terms('2022 học')[0])).toEqual(['whole 2022']);
  });
});

test('a known word may be a slip too, once nothing has all words', () => {
  const widened = widen(terms('sin học'), vocabulary);
  expect(widened[0]?.readings.map(({ word }) => word)).toEqual(['sin', 'sinh']);
});

test('a finished last word stands for itself alone', () => {
  expect(withoutUnfinished(terms('học tho'))?.map(words)).toEqual([['exact học'], ['whole tho']]);
  expect(withoutUnfinished(terms('học tuy'))).toBeUndefined();
  expect(withoutUnfinished(terms('học phí'))).toBeUndefined();
  expect(withoutUnfinished([])).toBeUndefined();
});
