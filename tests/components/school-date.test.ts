import { expect, test } from 'vitest';
import { formatDay, formatMoment, formatShortDay, machineTime } from '../../src/components/school-date.ts';

// 22:00 UTC on the 14th is already the 15th at the school.
const morning = new Date('2022-09-14T22:05:00Z');
const midnight = new Date('2022-09-14T17:00:00Z');

test('days and moments in Vietnamese, in school time', () => {
  expect(formatDay(morning)).toBe('Thứ Năm, 15/9/2022');
  expect(formatDay(new Date('2022-09-18T05:00:00Z'))).toBe('Chủ Nhật, 18/9/2022');
  expect(formatMoment(morning)).toBe('05:05, Thứ Năm, 15/9/2022');
  expect(formatMoment(midnight)).toBe('Thứ Năm, 15/9/2022');
  expect(formatShortDay(new Date('2022-03-04T05:00:00Z'))).toBe('04/03/2022');
});

test('machine-readable times carry the hour only when there is one', () => {
  expect(machineTime(morning, false)).toBe('2022-09-15');
  expect(machineTime(morning, true)).toBe('2022-09-15T05:05:00+07:00');
  expect(machineTime(midnight, true)).toBe('2022-09-15');
});
