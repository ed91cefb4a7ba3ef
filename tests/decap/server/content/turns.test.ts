import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Turns } from '../../../../decap/server/content/turns.ts';

it('lets work on one thing wait for each other, and work on another go on', async () => {
  const turns = new Turns();
  const done: string[] = [];
  const work = (name: string, ms: number) => async () => {
    await sleep(ms);
    done.push(name);
    return name;
  };
  const results = [
    turns.take('a', work('first', 60)),
    turns.take('a', work('second', 1)),
    turns.take('b', work('other', 10)),
  ];
  expect(await Promise.all(results)).toEqual(['first', 'second', 'other']);
  expect(done).toEqual(['other', 'first', 'second']);
});

it('goes on after work that failed, whose error goes to who asked', async () => {
  const turns = new Turns();
  const failed = turns.take('a', () => Promise.reject(new Error('broken')));
  const next = turns.take('a', () => Promise.resolve('next'));
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('next');
});
