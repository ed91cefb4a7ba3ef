import { expect, it } from 'vitest';
import { isHeld, tenuresOf, type Appointed } from '../../src/schema/index.ts';
import { appointment, at } from '../queries/entries.ts';

function times(...appointments: readonly Appointed[]) {
  return tenuresOf(appointments).map(({ from, until }) => [from, until]);
}

const CHANGED = at('2023-08-01T00:00');

it('goes from the beginning of the first day to the end of the last, whatever hours are written', () => {
  const start = at('2022-09-15T16:30');
  const end = at('2023-07-31T09:00');
  expect(times(appointment('a', 'nga', { start, end }))).toEqual([[at('2022-09-15T00:00'), CHANGED]]);
});

it('ends without an end of its own when the next one to the same post begins', () => {
  const first = appointment('a', 'nga', { post: 'thu-ky' });
  const second = appointment('b', 'mai', { post: 'thu-ky', start: CHANGED });
  const elsewhere = appointment('c', 'lan', {
    post: 'thu-ky',
    committee: 'Ban khác',
    start: at('2023-01-01T00:00'),
  });
  expect(times(second, elsewhere, first)).toEqual([
    [at('2022-08-01T00:00'), CHANGED],
    [at('2023-01-01T00:00'), undefined],
    [CHANGED, undefined],
  ]);
});

it.each([
  ['2022-09-14T23:59', false],
  ['2022-09-15T00:00', true],
  ['2023-07-31T23:59', true],
  ['2023-08-01T00:00', false],
])('is held at %s: %s', (moment, held) => {
  const [tenure] = tenuresOf([
    appointment('a', 'nga', { start: at('2022-09-15T00:00'), end: at('2023-07-31T00:00') }),
  ]);
  expect(tenure && isHeld(tenure, at(moment))).toBe(held);
});
