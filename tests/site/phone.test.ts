/** The built site in a phone's browser that runs no JavaScript. */
import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browseSite } from './browsed-site.ts';
import { readSite } from './built-site.ts';

const site = readSite();
const WIDTHS = [320, 360, 768, 1280] as const;
/** Of a target in the menu and in the footer, in CSS pixels (issue 7: 44 on phones). */
const TARGET = 44;

const built = browseSite(site.dir);

/** A browser context of that width, without JavaScript, closed afterwards. */
async function at<Result>(width: number, use: (context: BrowserContext) => Promise<Result>): Promise<Result> {
  const context = await built.browser.newContext({
    viewport: { width, height: 740 },
    javaScriptEnabled: false,
  });
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

test.each(WIDTHS)('no page is wider than a screen of %i px', async (width) => {
  const wide = await at(width, async (context) => {
    const page = await context.newPage();
    const found: string[] = [];
    for (const { url } of site.pages) {
      await page.goto(built.origin + url);
      // Playwright's own evaluation works where the page's scripts do not.
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scrolled > width) found.push(`${url}: ${scrolled} px`);
    }
    return found;
  });
  expect(wide).toEqual([]);
});

describe('the menu on a phone', () => {
  test('opens and closes by touch, and leads to a list', async () => {
    await at(360, async (context) => {
      const page = await context.newPage();
      await page.goto(built.origin);
      const link = page.locator('.site-nav').getByRole('link', { name: 'Thông báo' });
      expect(await link.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Menu' }).click();
      expect(await link.isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Đóng' }).click();
      expect(await link.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Menu' }).click();
      await link.click();
      await page.waitForURL(`${built.origin}/thong-bao/`);
    });
  });

  test('opens and closes by keyboard', async () => {
    await at(360, async (context) => {
      const page = await context.newPage();
      await page.goto(built.origin);
      const button = page.getByRole('button', { name: 'Menu' });
      const menu = page.locator('.site-menu');
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await menu.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await menu.isVisible()).toBe(false);
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  test('has targets that a thumb hits, and so has the footer', async () => {
    await at(360, async (context) => {
      const page = await context.newPage();
      await page.goto(built.origin);
      await page.getByRole('button', { name: 'Menu' }).click();
      const targets = page.locator(
        '.site-menu :is(a, button, input), .site-header-row :is(a, button), .site-footer a',
      );
      for (const target of await targets.all()) {
        const box = await target.boundingBox();
        const name = await target.evaluate((element) => element.outerHTML);
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(TARGET);
      }
    });
  });
});

test('on a wide screen the menu stands in the header', async () => {
  await at(1280, async (context) => {
    const page = await context.newPage();
    await page.goto(built.origin);
    expect(await page.getByRole('button', { name: 'Menu' }).isVisible()).toBe(false);
    expect(await page.locator('.site-nav a').first().isVisible()).toBe(true);
  });
});

test.each([360, 1280])(
  'at %i px the search is a link to its page, which leads to the archive by year and kind',
  async (width) => {
    await at(width, async (context) => {
      const page = await context.newPage();
      await page.goto(built.origin);
      await page.getByRole('link', { name: 'Tìm kiếm' }).click();
      await page.waitForURL(`${built.origin}/tim-kiem/`);
      expect(await page.getByText('không chạy JavaScript').isVisible()).toBe(true);
      expect(await page.getByRole('textbox').count()).toBe(0);
      const year = page.locator('.search-archive', { hasText: 'Năm học 2022–2023' });
      await year.getByRole('link', { name: /^Thông báo/u }).click();
      await page.waitForURL(`${built.origin}/nam-hoc/2022-2023/thong-bao/`);
      expect(await page.locator('main article').count()).toBeGreaterThan(0);
    });
  },
);
