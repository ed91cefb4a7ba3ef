import { expect, test } from 'vitest';
import { formatDong } from '../../src/components/money.ts';

test.each([
  [0, '0\u00A0₫'],
  [999, '999\u00A0₫'],
  [1_250_000, '1.250.000\u00A0₫'],
  [200_000_000_000_000, '200.000.000.000.000\u00A0₫'],
])('%i đồng', (amount, shown) => {
  expect(formatDong(amount)).toBe(shown);
});
