import type { Page } from 'playwright-core';
import type { BenchSite } from './bench-site.ts';

/** The search page in a browser profile that has nothing yet. Close its context afterwards. */
export async function coldPage({ site, browser }: BenchSite): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}/tim-kiem/`);
  return page;
}
