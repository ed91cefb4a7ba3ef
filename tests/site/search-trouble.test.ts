/** The search page where something stands in its way: the network, a new release, an old address, an input method. */
import { cp, mkdtemp, rm, writeFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/index.ts';
import { words } from '../../src/search/ui/words.ts';
import { PAGES } from '../search/parent-queries.ts';
import { serveFolder, type ServedFolder } from '../serve-folder.ts';
import { browseSite } from './browsed-site.ts';
import { readSite } from './built-site.ts';
import { answered, faultsOf, hitsOn, search, searchField, statusOf } from './search-box.ts';

const PHONE = { width: 360, height: 740 };
const SLOW_MS = 700;
/** Between one step in the history and the next. */
const HASTE_MS = 40;

const site = readSite();
const built = browseSite(site.dir);

/** The search page in a browser of its own, closed afterwards. */
async function onPage(
  use: (page: Page, context: BrowserContext) => Promise<void>,
  { query = '', origin = built.origin } = {},
): Promise<void> {
  const context = await built.browser.newContext({ viewport: PHONE, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/tim-kiem/${query}`);
    await use(page, context);
  } finally {
    await context.close();
  }
}

const urls = async (page: Page) => (await hitsOn(page)).map(({ url }) => url);
const retry = (page: Page) => page.getByRole('button', { name: words.retry });

describe('without a network', () => {
  test('the page says so, rather than that nothing is found, and tries again when asked', async () => {
    await onPage(async (page, context) => {
      await search(page, 'thực đơn');
      await context.setOffline(true);
      await search(page, 'góp ý');
      expect(await statusOf(page).textContent()).toBe(words.failed);
      await context.setOffline(false);
      await retry(page).click();
      await page.locator('[data-result]').first().waitFor();
      expect((await urls(page))[0]).toBe(PAGES.feedback);
    });
  });

  test('the search opens once there is one', async () => {
    await onPage(async (page, context) => {
      await context.setOffline(true);
      const refused = page.waitForEvent('requestfailed');
      await searchField(page).focus();
      await refused;
      await context.setOffline(false);
      await search(page, 'liên hệ');
      expect((await urls(page))[0]).toBe(PAGES.contact);
    });
  });
});

test('on a slow network the last query is the one that is answered', async () => {
  await onPage(async (page) => {
    await page.route('**/pagefind/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      await route.continue();
    });
    await searchField(page).fill('thực đơn');
    await page.keyboard.press('Enter');
    await page.getByText(words.searching).waitFor();
    await search(page, 'liên hệ');
    expect(await statusOf(page).textContent()).toContain('“liên hệ”');
    expect((await urls(page))[0]).toBe(PAGES.contact);
    // What was asked before comes late, and is dropped.
    await page.waitForTimeout(3 * SLOW_MS);
    expect((await urls(page))[0]).toBe(PAGES.contact);
  });
});

describe('a new release while the page is open', () => {
  let folder: string;
  let moving: ServedFolder;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'release-'));
    moving = await serveFolder(folder);
  });

  afterAll(async () => {
    await moving.close();
    await rm(folder, { recursive: true });
  });

  /** The site as it is built, then with another text on a page, so that all parts of the index are named otherwise. */
  async function release(addition = ''): Promise<void> {
    await cp(site.dir, folder, { recursive: true, force: true });
    if (addition === '') return;
    for (const url of Object.values(PAGES)) {
      const file = join(folder, url, 'index.html');
      const html = await readFile(file, 'utf8');
      await writeFile(file, html.replace('</h1>', `</h1><p>${addition}</p>`));
    }
    await buildSearchIndex(folder);
  }

  test('the next query finds what is new', async () => {
    await release();
    await onPage(
      async (page) => {
        await search(page, 'thực đơn');
        await release('Xe buýt đưa đón từ hôm nay');
        await search(page, 'góp ý');
        expect((await urls(page))[0]).toBe(PAGES.feedback);
        await search(page, 'xe buýt');
        expect((await urls(page)).length).toBeGreaterThan(3);
      },
      { origin: moving.origin },
    );
  });

  test('more hits of an answer that stands are found', async () => {
    await release();
    await onPage(
      async (page) => {
        await search(page, 'giáo dục');
        const before = (await hitsOn(page)).length;
        await release('Thêm một dòng');
        await page.getByRole('button', { name: words.more }).click();
        await page.locator('[data-result]').nth(before).waitFor();
      },
      { origin: moving.origin },
    );
  });
});

describe('the address', () => {
  test('with filters that are no more still leads to hits, or to a button that drops them', async () => {
    await onPage(
      async (page) => {
        await answered(page);
        const found = (await hitsOn(page)).length;
        if (found === 0) await page.getByRole('button', { name: words.clearFilters }).click();
        await page.locator('[data-result]').first().waitFor();
      },
      { query: '?q=hoc+phi&loai=Khong+con&nam-hoc=1999-2000&chuyen-muc=x&la=y' },
    );
  });

  test('going back and forth in haste ends where the address says', async () => {
    await onPage(async (page) => {
      const faults = faultsOf(page);
      for (const typed of ['thực đơn', 'liên hệ', 'học phí', 'góp ý']) await search(page, typed);
      await page.evaluate((pause) => {
        [-1, -1, 1, -1, 1, 1, -1].forEach((step, at) => setTimeout(() => history.go(step), at * pause));
      }, HASTE_MS);
      await page.waitForTimeout(20 * HASTE_MS);
      await answered(page);
      const typed = new URL(page.url()).searchParams.get('q');
      expect(await searchField(page).inputValue()).toBe(typed);
      expect(await statusOf(page).textContent()).toContain(`“${typed ?? ''}”`);
      expect(faults).toEqual([]);
    });
  });

  test('of a long query opens the same answer', async () => {
    const long = 'thực đơn tuần này của các con '.repeat(10).trim();
    await onPage(async (page) => {
      await search(page, long);
      const found = await urls(page);
      await page.reload();
      await answered(page);
      expect(await searchField(page).inputValue()).toBe(long);
      expect(await urls(page)).toEqual(found);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        PHONE.width,
      );
    });
  });
});

describe('an input method', () => {
  test('does not make the answer flicker while it composes, and its text is found', async () => {
    await onPage(async (page, context) => {
      await search(page, 'liên hệ');
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      await statusOf(page).evaluate((status) => {
        new MutationObserver(() => {
          console.log(status.textContent);
        }).observe(status, { childList: true });
      });
      const keyboard = await context.newCDPSession(page);
      await searchField(page).fill('');
      await page.waitForTimeout(600);
      const compositions = ['t', 'tu', 'tuy', 'tuye', 'tuyê', 'tuyên', 'tuyển'];
      for (const text of compositions) {
        await keyboard.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
        await page.waitForTimeout(90);
      }
      await keyboard.send('Input.insertText', { text: 'tuyển' });
      await page.keyboard.insertText(' sinh');
      await page.getByText('“tuyển sinh”').waitFor();
      const halfWay = told.filter((text) => /“(?:t|tu|tuy|tuye|tuyê|tuyên)”/u.test(text));
      expect(halfWay).toEqual([]);
      expect((await urls(page)).slice(0, 2).sort()).toEqual([PAGES.admissionNotice, PAGES.admission].sort());
    });
  });
});
