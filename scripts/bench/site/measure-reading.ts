import type { Browser } from 'playwright-core';
import { PHONE } from './limits.ts';
import { nothing, type Row } from './rows.ts';
import type { ServedSite } from './served-site.ts';

/** Of the words that a page shows with its scripts: what a search box says of itself may differ. */
const SHARE = 0.9;

/** Buttons that only a script can answer, and what explains them. */
const TOOLS = '.script-only, [data-tool]';

/** That every page reads without a script: its heading, and the words that it has with one. */
export async function measureReading(
  browser: Browser,
  site: ServedSite,
  urls: readonly string[],
): Promise<Row> {
  const poorer: string[] = [];
  for (const url of urls) {
    const [without, withScripts] = [
      await shown(browser, site.origin + url, false),
      await shown(browser, site.origin + url, true),
    ];
    if (without.heading === '' || without.words < withScripts.words * SHARE)
      poorer.push(`${url} (${String(without.words)} / ${String(withScripts.words)} chữ)`);
  }
  return nothing('trang không đọc được khi tắt JavaScript', poorer);
}

async function shown(browser: Browser, url: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ ...PHONE, javaScriptEnabled });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return await page.evaluate((tools) => {
      for (const tool of document.querySelectorAll(tools)) tool.remove();
      return {
        heading: document.querySelector('h1')?.innerText ?? '',
        words: (document.querySelector('main')?.innerText ?? '').split(/\s+/u).filter(Boolean).length,
      };
    }, TOOLS);
  } finally {
    await context.close();
  }
}
