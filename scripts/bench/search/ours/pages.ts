import type { Page } from 'playwright-core';
import type { BenchSite } from './bench-site.ts';

/** The search page in a browser profile that has nothing yet. Close its context afterwards. */
export async function coldPage(
  { site, browser }: BenchSite,
  /** Runs before any script of the page. */
  first?: () => void,
): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (first) await page.addInitScript(first);
  await page.goto(`${site.origin}/tim-kiem/`);
  return page;
}
