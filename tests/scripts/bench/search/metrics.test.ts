import { expect, test } from 'vitest';
import { percentile, scoreOf } from '../../../../scripts/bench/search/metrics.ts';
import type { Judgement, Variant } from '../../../../scripts/bench/search/queries/query.ts';

const ten = (...first: readonly string[]) => [...first, ...Array.from('0123456789')].slice(0, 10);

function variant(judgement: Judgement, ...rights: readonly (readonly string[])[]): Variant {
  const queries = rights.map((right) => ({ text: '', about: '', right: new Set(right) }));
  return { name: 'exact', judgement, queries };
}

test('a known item counts when one of its pages is among the first ten, and by its place', () => {
  const asked = variant('known item', ['a'], ['b', 'c'], ['d'], ['e']);
  const answers = [['a'], ['x', 'c'], ['x'], [...ten(), 'e']];
  expect(scoreOf(asked, answers)).toEqual({ atTen: 0.5, reciprocalRank: (1 + 1 / 2) / 4 });
});

test('of what several pages share, the one that was meant counts, unless ten others that are right came first', () => {
  const many = Array.from('abcdefghijklm');
  const asked = variant('shared', ['a', 'b'], ['a', 'b'], many);
  const answers = [['x', 'a'], ['b', 'x'], many.slice(1)];
  expect(scoreOf(asked, answers)).toEqual({ atTen: 2 / 3, reciprocalRank: (1 / 2 + 1 + 1) / 3 });
});

test('precision is the right ones of ten, also when fewer came', () => {
  const asked = variant('precision', Array.from('abcdefghijk'), Array.from('abcdefghijk'));
  expect(scoreOf(asked, [ten('a', 'b'), ['c']])).toEqual({ atTen: (0.2 + 0.1) / 2, reciprocalRank: 1 });
});

test('p95 is the number that 95 of 100 do not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect([percentile(hundred, 0.95), percentile(hundred, 0.5), percentile([7], 0.95)]).toEqual([95, 50, 7]);
});
