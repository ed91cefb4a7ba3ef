import type { Page } from 'playwright-core';
import { percentile } from '../metrics.ts';
import type { Variant, VariantName } from '../queries/query.ts';
import type { BenchSite } from './bench-site.ts';
import { coldPage } from './pages.ts';

const SLOWDOWN = 4;
/** Every kind of query, these many of each, one kind after another as a parent's would not come: unlike each other. */
const OF_EACH = 8;
const LEFT_OUT: readonly VariantName[] = ['nfd', 'tone-style'];

/** Milliseconds from asking to the first screen of results, of queries after the first. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

export interface Latencies {
  /** Pagefind in its worker, which the slow-down does not reach; the page slowed down. */
  readonly withWorker: Latency;
  /** Without workers Pagefind runs in the page, and all of it is slowed down. */
  readonly allSlowed: Latency;
  /** How many times as long a fixed loop took in the page with the slow-down: what it really was. */
  readonly slowdown: number;
}

/**
 * Chromium slows only a page's main thread down: «Emulation.setCPUThrottlingRate» is refused for workers («Operation is
 * only supported for pages, not workers», Chromium 156), and a loop in a worker runs as fast as before. A slow phone
 * is slow in both, so the search is also timed where it has no worker to use.
 */
export async function latencies(site: BenchSite, variants: readonly Variant[]): Promise<Latencies> {
  const texts = queriesOf(variants);
  const withWorker = await slowedPage(site);
  const workerTimes = await timed(withWorker.page, texts);
  await withWorker.page.context().close();
  const without = await slowedPage(site, () => Reflect.deleteProperty(globalThis, 'Worker'));
  const slowedTimes = await timed(without.page, texts);
  await without.page.context().close();
  return {
    withWorker: workerTimes,
    allSlowed: slowedTimes,
    slowdown: (withWorker.slowdown + without.slowdown) / 2,
  };
}

/** Of each kind one after another, then the next of each. */
function queriesOf(variants: readonly Variant[]): readonly string[] {
  const asked = variants.filter(({ name }) => !LEFT_OUT.includes(name));
  return Array.from({ length: OF_EACH }, (_, at) =>
    asked.flatMap(({ queries }) => queries[at]?.text ?? []),
  ).flat();
}

async function slowedPage(site: BenchSite, first?: () => void) {
  const page = await coldPage(site, first);
  // Opened at full speed: the first query is measured in bytes.
  await page.evaluate(() => benchPage.time('họp phụ huynh'));
  const before = await loopTime(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return { page, slowdown: (await loopTime(page)) / before };
}

/** The quickest of five, in ms: other work on the machine only makes it longer. */
async function loopTime(page: Page): Promise<number> {
  return page.evaluate(() => {
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      let mixed = 0;
      for (let step = 0; step < 2e7; step += 1) mixed = (Math.imul(mixed, 31) + step) | 0;
      return performance.now() - started + (mixed === 1 ? 1e-9 : 0);
    });
    return Math.min(...times);
  });
}

async function timed(page: Page, texts: readonly string[]): Promise<Latency> {
  const times: number[] = [];
  for (const text of texts) times.push(await page.evaluate((query) => benchPage.time(query), text));
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}
