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
  /** How many times as long a fixed loop took in the page with the slow-down: what it really was. */
  readonly slowdown: number;
}

/** Chromium slows a page's own thread down, and the search runs on it (src/search/pagefind.ts). */
export async function latencyOf(site: BenchSite, variants: readonly Variant[]): Promise<Latency> {
  const { page, slowdown } = await slowedPage(site);
  const times: number[] = [];
  for (const text of queriesOf(variants)) {
    times.push(await page.evaluate((query) => benchPage.time(query), text));
  }
  await page.context().close();
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), slowdown };
}

/** Of each kind one after another, then the next of each. */
function queriesOf(variants: readonly Variant[]): readonly string[] {
  const asked = variants.filter(({ name }) => !LEFT_OUT.includes(name));
  return Array.from({ length: OF_EACH }, (_, at) =>
    asked.flatMap(({ queries }) => queries[at]?.text ?? []),
  ).flat();
}

async function slowedPage(site: BenchSite) {
  const page = await coldPage(site);
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
