import { describe, expect, test } from 'vitest';
import { keepUntil, mustStay } from '../../src/schema/index.ts';

const day = (date: string) => new Date(`${date}T00:00+07:00`);

test.each([
  ['2022-09-30', '2027-09-30'],
  // 2029 has no 29 February: never a day less than five years.
  ['2024-02-29', '2029-03-01'],
])('what was published on %s is kept until %s', (firstPublished, until) => {
  expect(keepUntil(day(firstPublished))).toEqual(day(until));
});

test('the day is that of the school, wherever the machine stands', () => {
  expect(keepUntil(new Date('2022-09-29T18:00:00Z'))).toEqual(day('2027-09-30'));
});

describe('of what was there before', () => {
  const before = { slug: 'thu-chi', keepUntil: day('2027-09-30'), sample: false };
  const now = day('2026-01-01');

  test.each([
    ['the same', before],
    ['one kept for longer', { ...before, keepUntil: day('2028-01-01') }],
  ])('nothing is missing where there is %s', (_what, after) => {
    expect(mustStay([before], [after], now)).toEqual([]);
  });

  test.each([
    ['nothing', []],
    ['another', [{ ...before, slug: 'khac' }]],
    ['one that may go a day sooner', [{ ...before, keepUntil: day('2027-09-29') }]],
    ['a sample', [{ ...before, sample: true }]],
  ])('it is missing where there is %s', (_what, after) => {
    expect(mustStay([before], after, now)).toEqual([before]);
  });

  test('it may go from its day on, and a sample may go at any time', () => {
    expect(mustStay([before], [], new Date(day('2027-09-30').getTime() - 1))).toEqual([before]);
    expect(mustStay([before], [], day('2027-09-30'))).toEqual([]);
    expect(mustStay([{ ...before, sample: true }], [], now)).toEqual([]);
  });
});
