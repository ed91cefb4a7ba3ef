import { expect, test } from 'vitest';
import { formatDuration } from '../../src/components/duration.ts';

test.each([
  [1, '1 phút'],
  [59, '59 phút'],
  [60, '1 giờ'],
  [300, '5 giờ'],
  [1441, '24 giờ 1 phút'],
  [2879, '47 giờ 59 phút'],
  [2880, '2 ngày'],
  [4440, '3 ngày 2 giờ'],
])('%i minutes: %s', (minutes, text) => {
  expect(formatDuration(minutes)).toBe(text);
});
