import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { limiter } from '../../src/images/index.ts';

test('never more than allowed at once, in order, and a failure frees its place', async () => {
  const limit = limiter(2);
  const started: number[] = [];
  let running = 0;
  let most = 0;
  const results = await Promise.allSettled(
    [0, 1, 2, 3, 4].map((number) =>
      limit(async () => {
        started.push(number);
        running += 1;
        most = Math.max(most, running);
        await turn();
        running -= 1;
        if (number === 1) throw new Error('one fails');
        return number;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(started).toEqual([0, 1, 2, 3, 4]);
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
});
