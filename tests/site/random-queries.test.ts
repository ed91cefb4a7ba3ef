/** Whatever is typed into the search page, it stands and answers. */
import { expect, test } from 'vitest';
import { quoted, words } from '../../src/search/ui/words.ts';
import { launchBrowser } from '../browser.ts';
import { randomQueries } from '../search/random-queries.ts';
import { serveFolder } from '../serve-folder.ts';
import { readSite } from './built-site.ts';
import { faultsOf, search, searchField, statusOf } from './search-box.ts';

const PHONE = { width: 360, height: 740 };
const COUNT = 200;
const SEED = 11;

/** Pagefind takes what stands in quotes for an exact phrase. */
const QUOTED = [
  '"thực đơn"',
  '"thuc don',
  'tuyển "sinh',
  '""',
  '"" ""',
  '"học phí" "phụ huynh"',
  '"xyz" học phí',
];

const shown = (text: string) => JSON.stringify(text.slice(0, 60));

test(`${COUNT} random queries`, async () => {
  const [browser, served] = await Promise.all([launchBrowser(), serveFolder(readSite().dir)]);
  try {
    const page = await browser.newPage({ viewport: PHONE });
    const faults = faultsOf(page);
    await page.goto(`${served.origin}/tim-kiem/`);
    const wide: string[] = [];
    const unanswered: string[] = [];
    const markup: string[] = [];
    for (const text of [...QUOTED, ...randomQueries(COUNT, SEED)]) {
      await search(page, text);
      const typed = (await searchField(page).inputValue()).trim();
      const told = (await statusOf(page).textContent()) ?? '';
      if (told !== words.idle && !told.includes(quoted(typed))) unanswered.push(shown(typed));
      // The query is said again, as text, in a line that may be longer than the screen.
      const seen = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        markup: document.querySelectorAll(
          '[data-search-status] *, main :is(script:not([src^="/_astro/"]), img[src="x"])',
        ).length,
      }));
      if (seen.width > PHONE.width) wide.push(shown(typed));
      if (seen.markup > 0) markup.push(shown(typed));
    }
    expect(unanswered).toEqual([]);
    expect(faults).toEqual([]);
    expect(wide).toEqual([]);
    expect(markup).toEqual([]);
  } finally {
    await browser.close();
    await served.close();
  }
});
