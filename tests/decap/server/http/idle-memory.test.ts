import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IdleMemory } from '../../../../decap/server/http/idle-memory.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('collects once when nobody has asked for a while, and again after the next request', () => {
  const collect = vi.fn();
  const memory = new IdleMemory(collect, 1000);
  memory.busy();
  vi.advanceTimersByTime(900);
  memory.busy();
  vi.advanceTimersByTime(900);
  expect(collect).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(collect).toHaveBeenCalledTimes(1);
  memory.busy();
  memory.close();
  vi.advanceTimersByTime(60_000);
  expect(collect).toHaveBeenCalledTimes(1);
});

it('gives the machine back what is no longer used, at once', () => {
  vi.useRealTimers();
  const before = process.memoryUsage.rss();
  const full = useMuch();
  expect(full - before).toBeGreaterThan(2 ** 25);
  const memory = new IdleMemory(undefined, 1);
  memory.busy();
  return expect.poll(() => process.memoryUsage.rss()).toBeLessThan((before + full) / 2);
});

/** @returns the memory of this process while two million objects are in it, which nothing names any more then */
function useMuch(): number {
  const much = Array.from({ length: 2_000_000 }, (_, number) => ({ number }));
  return much.length === 0 ? 0 : process.memoryUsage.rss();
}
