/** The site's faces in Chromium: that pages are set in them, and that nothing moves when they come late. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveFolder, type ServedFolder } from '../serve-folder.ts';
import { readSite } from './built-site.ts';

const site = readSite();
/** Well after the first paint, in milliseconds. */
const LATE = 700;

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(site.dir)]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

describe.each([360, 1280])('%i px wide', (width) => {
  test.each(['/', '/tin-tuc/', '/gioi-thieu/'])('%s does not move when the fonts come late', async (url) => {
    const page = await browser.newPage({ viewport: { width, height: 740 } });
    try {
      await page.route('**/*.woff2', async (route) => {
        await new Promise((done) => setTimeout(done, LATE));
        await route.continue();
      });
      await page.addInitScript(() => {
        Object.assign(globalThis, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            Object.assign(globalThis, {
              shift: Number(Reflect.get(globalThis, 'shift')) + Number(Reflect.get(entry, 'value')),
            });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(served.origin + url);
      await page.waitForTimeout(LATE + 300);
      const loaded = await page.evaluate(() =>
        [...document.fonts]
          .filter(({ status, family }) => status === 'loaded' && family.includes('Be Vietnam Pro'))
          .map(({ family, weight }) => `${family.replaceAll('"', '')} ${weight}`),
      );
      expect(loaded).toEqual(expect.arrayContaining(['Be Vietnam Pro 400', 'Be Vietnam Pro 700']));
      const shift = await page.evaluate(() => Number(Reflect.get(globalThis, 'shift')));
      expect(shift).toBeLessThanOrEqual(0.01);
    } finally {
      await page.close();
    }
  });
});
