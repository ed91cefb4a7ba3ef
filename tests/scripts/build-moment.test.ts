import { expect, test } from 'vitest';
import { buildMoment } from '../../scripts/build/build-moment.ts';

const clock = () => new Date('2026-01-01T00:00:00Z');

test('--now comes before BUILD_NOW, and BUILD_NOW before the clock', () => {
  expect(buildMoment('2022-09-15T08:00:00+07:00', { BUILD_NOW: '2022-01-01T00:00' }, clock)).toBe(
    '2022-09-15T08:00:00+07:00',
  );
  expect(buildMoment(undefined, { BUILD_NOW: '2022-01-01T00:00' }, clock)).toBe('2022-01-01T00:00');
  expect(buildMoment(undefined, { BUILD_NOW: '' }, clock)).toBe('2026-01-01T00:00:00.000Z');
  expect(buildMoment(undefined, {}, clock)).toBe('2026-01-01T00:00:00.000Z');
});

test.each(['', 'hôm qua', '2022-02-30', '2022-09-15T25:00', '1663203600'])('«%s» is no moment', (stated) => {
  expect(() => buildMoment(stated, {}, clock)).toThrow(
    `--now «${stated}» không phải là một thời điểm. Hãy viết như 2022-09-15T08:00:00+07:00; không ghi múi giờ thì là giờ Việt Nam.`,
  );
});

test('a BUILD_NOW that is no moment is named', () => {
  expect(() => buildMoment(undefined, { BUILD_NOW: 'hôm qua' }, clock)).toThrow(
    /^BUILD_NOW=«hôm qua» không phải là một thời điểm\./u,
  );
});
