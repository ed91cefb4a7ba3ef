import { expect, it } from 'vitest';
import { retryDelay } from '../../../../decap/server/remote/retry-delay.ts';

it('doubles from five seconds to ten minutes, and spreads over the upper half', () => {
  const seconds = (failures: number, random: number) => retryDelay(failures, random) / 1000;
  expect([1, 2, 3, 4].map((failures) => seconds(failures, 1))).toEqual([5, 10, 20, 40]);
  expect([seconds(1, 0), seconds(8, 0), seconds(1000, 0)]).toEqual([2.5, 300, 300]);
  expect([seconds(8, 1), seconds(1000, 1)]).toEqual([600, 600]);
});
