import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { PHONE } from './limits.ts';
import type { Row } from './rows.ts';
import type { ServedSite } from './served-site.ts';

/** What a link that is seen or touched is given to be fetched. */
const PATIENCE_MS = 3000;

/**
 * The second page of a visit: that it is there before it is asked for, and that nothing is fetched ahead for someone who
 * saves data.
 */
export async function measureNextPage(browser: Browser, site: ServedSite): Promise<Row[]> {
  const usual = await secondPage(browser, site, false);
  const saving = await secondPage(browser, site, true);
  return [
    {
      what: 'trang thứ hai đã lấy trước',
      target: '0 lần hỏi máy chủ khi bấm',
      measured: `${usual.url}: lấy trước ${String(usual.ahead)}, khi bấm ${String(usual.after)}`,
      met: usual.ahead > 0 && usual.after === 0,
    },
    {
      what: 'khi phụ huynh tiết kiệm dữ liệu (saveData)',
      target: '0 lần lấy trước',
      measured: `lấy trước ${String(saving.ahead)}, khi bấm ${String(saving.after)}`,
      met: saving.ahead === 0,
    },
  ];
}

interface Second {
  readonly url: string;
  /** How often the page was asked for before the link was followed. */
  readonly ahead: number;
  readonly after: number;
}

async function secondPage(browser: Browser, site: ServedSite, saveData: boolean): Promise<Second> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    if (saveData) await page.addInitScript(pretendToSaveData);
    await page.goto(`${site.origin}/`, { waitUntil: 'load' });
    // The newest article: what a parent goes on to.
    const link = page.locator('main a[href^="/tin-tuc/"]:not([href="/tin-tuc/"])').first();
    const url = (await link.getAttribute('href')) ?? '';
    const asked = () => site.requests.filter((path) => path === url).length;
    const before = asked();
    await link.scrollIntoViewIfNeeded();
    await link.hover();
    for (let waited = 0; waited < PATIENCE_MS && asked() === before; waited += 100) await wait(100);
    // The answer is whole, too.
    await wait(300);
    const ahead = asked() - before;
    await Promise.all([page.waitForURL(`**${url}`), link.click()]);
    await page.waitForLoadState('load');
    return { url, ahead, after: asked() - before - ahead };
  } finally {
    await context.close();
  }
}

/** In the page, before anything of it: Chromium has no switch for it that a page's own script would see. */
function pretendToSaveData(): void {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection === 'object' && connection !== null)
    Object.defineProperty(connection, 'saveData', { value: true });
}
