import { expect, test } from 'vitest';
import { formatAmount } from '../../src/components/amount.ts';

test.each([
  [97.5, '%', '97,5%'],
  [100, '%', '100%'],
  [1200, 'tiết dạy', '1.200 tiết dạy'],
  [0, 'việc', '0 việc'],
  [2 / 3, 'điểm', '0,67 điểm'],
])('%d %s is written %s', (amount, unit, written) => {
  expect(formatAmount(amount, unit)).toBe(written);
});
