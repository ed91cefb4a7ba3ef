import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  dayStart,
  hasHour,
  lastMomentOf,
  parseSchoolTime,
  schoolDateParts,
  schoolYear,
  toSchoolIso,
} from '../../src/schema/index.ts';

describe('parseSchoolTime', () => {
  it.each([
    ['2022-09-15', '2022-09-14T17:00:00.000Z'],
    ['2022-09-15T08:00', '2022-09-15T01:00:00.000Z'],
    ['2022-09-15 08:00:30', '2022-09-15T01:00:30.000Z'],
    ['2022-09-15T08:00:00.000Z', '2022-09-15T08:00:00.000Z'],
    ['2022-09-15T08:00:00+07:00', '2022-09-15T01:00:00.000Z'],
    ['2022-09-15T08:00:00-0330', '2022-09-15T11:30:00.000Z'],
    ['2024-02-29', '2024-02-28T17:00:00.000Z'],
  ])('%s is %s', (written, utc) => {
    expect(parseSchoolTime(written)?.toISOString()).toBe(utc);
  });

  it.each([
    '',
    '15/9/2022',
    '2022-9-5',
    '2023-02-29',
    '2022-13-01',
    '2022-00-10',
    '2022-09-15T24:00',
    '2022-09-15T08:60',
    'hôm nay',
  ])('«%s» is no moment', (written) => {
    expect(parseSchoolTime(written)).toBeUndefined();
  });
});

describe('the school year begins on 1 August, in school time', () => {
  it.each([
    ['2022-07-31T23:59', '2021-2022'],
    ['2022-08-01T00:00', '2022-2023'],
    ['2022-07-31T17:00:00Z', '2022-2023'],
    ['2022-07-31T16:59:59Z', '2021-2022'],
    ['2023-01-01', '2022-2023'],
    ['2023-07-31T23:59', '2022-2023'],
  ])('%s → %s', (written, year) => {
    const moment = parseSchoolTime(written);
    expect(moment && schoolYear(moment)).toBe(year);
  });
});

it('shows the school calendar, not the machine’s', () => {
  expect(schoolDateParts(new Date('2022-09-14T17:30:00Z'))).toEqual({
    year: 2022,
    month: 9,
    day: 15,
    hour: 0,
    minute: 30,
    weekday: 4,
  });
  expect(toSchoolIso(new Date('2022-09-14T17:30:00Z'))).toBe('2022-09-15T00:30:00+07:00');
});

describe('days', () => {
  it('follow one another at midnight in school time', () => {
    expect(dayNumber(new Date('2022-09-14T16:59:59Z'))).toBe(dayNumber(new Date('2022-09-13T17:00:00Z')));
    expect(dayNumber(new Date('2022-09-14T17:00:00Z'))).toBe(dayNumber(new Date('2022-09-14T16:59:59Z')) + 1);
    expect(dayStart(dayNumber(new Date('2022-09-15T08:00:00+07:00'))).toISOString()).toBe(
      '2022-09-14T17:00:00.000Z',
    );
  });

  it('end with their last millisecond, moments that state an hour with themselves', () => {
    const [day, hour] = [new Date('2022-09-15T00:00:00+07:00'), new Date('2022-09-15T00:01:00+07:00')];
    expect([hasHour(day), hasHour(hour)]).toEqual([false, true]);
    expect(lastMomentOf(day).toISOString()).toBe('2022-09-15T16:59:59.999Z');
    expect(lastMomentOf(hour)).toEqual(hour);
  });
});
