import { expect, test } from 'vitest';
import { buildNow } from '../../src/queries/build-now.ts';
import { at } from './entries.ts';

const clock = () => at('2026-01-01T00:00');

test('the clock, unless BUILD_NOW says otherwise', () => {
  expect(buildNow({}, clock)).toEqual(at('2026-01-01T00:00'));
  expect(buildNow({ BUILD_NOW: '2022-09-15T08:00:00+07:00' }, clock)).toEqual(at('2022-09-15T08:00'));
});

test('a BUILD_NOW that is no moment is an error', () => {
  expect(() => buildNow({ BUILD_NOW: 'hôm qua' }, clock)).toThrow(
    'BUILD_NOW=hôm qua is not a moment; write it as 2022-09-15T08:00:00+07:00',
  );
});
