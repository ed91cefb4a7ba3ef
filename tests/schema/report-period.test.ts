import { describe, expect, it } from 'vitest';
import { periodOf } from '../../src/schema/index.ts';

describe('the period of a report, in school time', () => {
  it.each([
    ['hk1', '2022-07-31T17:00:00.000Z', '2023-01-15T17:00:00.000Z'],
    ['hk2', '2023-01-15T17:00:00.000Z', '2023-07-31T17:00:00.000Z'],
    ['ca-nam', '2022-07-31T17:00:00.000Z', '2023-07-31T17:00:00.000Z'],
  ] as const)('%s', (period, from, until) => {
    expect(periodOf('2022-2023', period)).toEqual({ from: new Date(from), until: new Date(until) });
  });

  it.each(['2022', '2022-2024', '2023-2022', 'nay', ''])('refuses the year «%s»', (year) => {
    expect(() => periodOf(year, 'hk1')).toThrow(`«${year}» is not a school year such as 2022-2023`);
  });
});
