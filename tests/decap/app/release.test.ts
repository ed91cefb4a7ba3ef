import { describe, expect, it } from 'vitest';
import type { Release } from '../../../decap/app/backend/desk.ts';
import { awaitRelease } from '../../../decap/app/release/watch.ts';

const building: Release = { state: 'building' };
const ready: Release = { state: 'ready' };
const failed: Release = { state: 'failed', message: 'articles/2022/a.mdx:3:1  Hãy chọn chuyên mục.' };

/** A desk that gives these answers one after another, the last one for ever; an Error is a line that broke. */
function desk(answers: readonly (Release | Error)[]) {
  let asked = 0;
  let clock = 0;
  return {
    read: () => {
      const answer = answers[Math.min(asked, answers.length - 1)] ?? building;
      asked += 1;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    wait: (ms: number) => {
      clock += ms;
      return Promise.resolve();
    },
    now: () => clock,
    stop: () => false,
  };
}

describe('awaitRelease', () => {
  it.each([
    ['ready', [building, building, ready], ready],
    ['failed', [building, failed], failed],
    ['ready at once', [ready], ready],
    ['ready after the line broke', [building, new Error('offline'), ready], ready],
    ['given up', [building], undefined],
  ])('%s', async (_, answers, outcome) => {
    expect(await awaitRelease(desk(answers))).toBe(outcome);
  });

  it('gives way to a later publish', async () => {
    expect(await awaitRelease({ ...desk([building]), stop: () => true })).toBe('superseded');
  });
});
