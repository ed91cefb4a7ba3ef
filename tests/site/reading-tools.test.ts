/** What a page offers its reader: paper, the text's size, the text alone, ways to pass it on. In Chromium. */
import { decodeQR } from 'qr/decode.js';
import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { browseSite } from './browsed-site.ts';
import { attribute, having, pageAt, readSite, tagged } from './built-site.ts';

const site = readSite();
const NOTICE = '/thong-bao/thong-bao-mau-hop-phu-huynh/';
/** Of the handbook: it has many parts, and does not depend on what the school writes. */
const LONG = '/huong-dan/cac-khoi-trong-bai/';
/** PDF's unit is 1/72 inch; A4 is 210 × 297 mm. */
const A4 = [595, 842];

const built = browseSite(site.dir);

/** A page of the site in a browser of its own, closed afterwards. */
async function on<Result>(
  url: string,
  use: (page: Page) => Promise<Result>,
  options: BrowserContextOptions = {},
): Promise<Result> {
  const context = await built.browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(built.origin + url);
    return await use(page);
  } finally {
    await context.close();
  }
}

function canonicalOf(url: string): string {
  const link = tagged(pageAt(site, url), 'link').find((each) => attribute(each, 'rel') === 'canonical');
  return (link && attribute(link, 'href')) ?? '';
}

const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('on paper', () => {
  async function printed(url: string): Promise<{ readonly sizes: number[][]; readonly text: string }> {
    const data = await on(url, (page) => page.pdf({ preferCSSPageSize: true }), { colorScheme: 'dark' });
    const document = await getDocumentProxy(new Uint8Array(data));
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
    );
    const items = (await Promise.all(pages.map((page) => page.getTextContent()))).flatMap(
      ({ items }) => items,
    );
    return {
      sizes: pages.map(({ view: [, , width = 0, height = 0] }) => [Math.round(width), Math.round(height)]),
      text: items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replaceAll(/\s+/gu, ' '),
    };
  }

  test('a short notice is one A4 page with the school, the day, the signer and the address', async () => {
    const { sizes, text } = await printed(NOTICE);
    expect(sizes).toEqual([A4]);
    expect(text).toContain('TRƯỜNG MẦM NON QUANG PHỤC');
    expect(text).toContain('Quang Phục, ngày 20 tháng 9 năm 2022');
    expect(text).toContain('Phạm Thị Nga');
    expect(text.replaceAll(' ', '')).toContain(canonicalOf(NOTICE));
    expect(text).not.toContain('Trình đơn');
    expect(text).not.toContain('Chia sẻ');
  });

  test('a long text goes over pages whose every word is one of the text', async () => {
    const { sizes, text } = await printed('/tin-tuc/bai-mau-mot-bai-viet-day-du/');
    expect(new Set(sizes.map(String))).toEqual(new Set([String(A4)]));
    // A letter alone is one that hangs over from the page before, or an address that stands letter under letter.
    expect(text.match(/(?<!\p{L})[ẢK](?!\p{L})/gu)).toBeNull();
    expect(text).toContain('Mở video trên YouTube');
    expect(text).not.toContain('youtube-nocookie');
  });

  test.each(['/thuc-don/tuan-2022-09-12/', '/su-kien/lich/2022-11/'])(
    '%s is one page across',
    async (url) => {
      const { sizes } = await printed(url);
      expect(sizes).toEqual([A4.toReversed()]);
    },
  );

  test('the code leads to the address of the page', async () => {
    const png = await on(
      NOTICE,
      async (page) => {
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        return page.locator('.qr-code').screenshot();
      },
      { deviceScaleFactor: 3 },
    );
    const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(decodeQR({ width: info.width, height: info.height, data })).toBe(canonicalOf(NOTICE));
  });

  test('letters are dark in the dark theme too, and nothing is painted behind them', async () => {
    const seen = await on(NOTICE, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      return page.evaluate(() =>
        [document.body, ...document.querySelectorAll('main h1, main p, main li, main a')]
          .map((element) => getComputedStyle(element))
          .map(({ color, backgroundColor }) => ({ color, backgroundColor })),
      );
    });
    const lightness = (color: string) => Math.max(...(color.match(/\d+/gu) ?? []).slice(0, 3).map(Number));
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.filter(({ color }) => lightness(color) > 128)).toEqual([]);
    expect(seen[0]?.backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });
});

describe('the size of the text', () => {
  const rootSize = (page: Page) =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

  test('grows by steps, is said, and holds on the next page from its first paint on', async () => {
    await on(NOTICE, async (page) => {
      const usual = await rootSize(page);
      await tool(page, 'Chữ to hơn').click();
      await page.getByRole('status').getByText('Cỡ chữ 2 trên 4').waitFor();
      await tool(page, 'Chữ to hơn').click();
      await page.getByRole('status').getByText('Cỡ chữ 3 trên 4').waitFor();
      const larger = await rootSize(page);
      expect(larger).toBeGreaterThan(usual * 1.2);
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          document.documentElement.dataset.shifts = String(list.getEntries().length);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${built.origin}/gioi-thieu/`);
      expect(await rootSize(page)).toBe(larger);
      expect(await page.evaluate(() => document.documentElement.dataset.shifts)).toBeUndefined();
      for (let presses = 0; presses < 5; presses += 1) await tool(page, 'Chữ nhỏ hơn').click();
      await page.getByRole('status').getByText('Cỡ chữ 1 trên 4').waitFor();
      expect(await rootSize(page)).toBe(usual);
    });
  });

  test.each([NOTICE, LONG, '/'])('at its largest makes %s no wider than a phone', async (url) => {
    const width = await on(url, async (page) => {
      await page.evaluate(() => localStorage.setItem('co-chu', '4'));
      await page.reload();
      expect(await page.evaluate(() => document.documentElement.dataset.textSize)).toBe('4');
      return page.evaluate(() => document.documentElement.scrollWidth);
    });
    expect(width).toBe(360);
  });
});

test('the reading mode leaves the text alone, by keyboard, and Escape leads back', async () => {
  await on(NOTICE, async (page) => {
    const button = tool(page, 'Chế độ đọc');
    const around = page.locator('.site-header, .breadcrumbs, .after-entry, .site-footer');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Chỉ còn bài viết').waitFor();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    for (const part of await around.all()) expect(await part.isVisible()).toBe(false);
    expect(await page.locator('[data-entry-body]').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    for (const part of await around.all()) expect(await part.isVisible()).toBe(true);
  });
});

describe('passing a page on', () => {
  test('asks no other host for anything, and copies the address', async () => {
    await on(
      NOTICE,
      async (page) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).origin));
        await page.reload();
        await tool(page, 'Chép liên kết').click();
        await page.getByText('Đã chép liên kết.').waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonicalOf(NOTICE));
        expect(new Set(asked)).toEqual(new Set([built.origin]));
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test("offers the phone's own sheet where there is one, and not elsewhere", async () => {
    await on(NOTICE, async (page) => {
      const sheet = page.getByText('Gửi qua Zalo, ứng dụng khác');
      expect(await sheet.isVisible()).toBe(false);
      // Chromium on Linux has no sheet: this is the phone's part.
      await page.addInitScript(() => {
        navigator.share = (shared) => {
          document.documentElement.dataset.shared = JSON.stringify(shared);
          return Promise.resolve();
        };
      });
      await page.reload();
      await sheet.click();
      await page.locator('html[data-shared]').waitFor();
      expect(JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '')).toEqual({
        title: await page.locator('h1').innerText(),
        url: canonicalOf(NOTICE),
      });
    });
  });

  test('works without a script: Facebook by a link, the address to be copied, no button that does nothing', async () => {
    await on(
      NOTICE,
      async (page) => {
        const facebook = page.getByRole('link', { name: 'Chia sẻ lên Facebook' });
        const { searchParams } = new URL((await facebook.getAttribute('href')) ?? '');
        expect(searchParams.get('u')).toBe(canonicalOf(NOTICE));
        expect(await facebook.isVisible()).toBe(true);
        expect(await page.locator('.share-address').isVisible()).toBe(true);
        for (const button of await page.locator('[data-tool]').all())
          expect(await button.isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the parts of a long text', () => {
  test.each([
    [360, '1', '.contents-folded'],
    [1280, '1', '.contents-beside'],
    [1280, '4', '.contents-folded'],
  ])('at %i px, size %s: %s', async (width, size, shown) => {
    await on(
      LONG,
      async (page) => {
        await page.evaluate((step) => localStorage.setItem('co-chu', step), size);
        await page.reload();
        const lists = await page.locator('.contents > *').all();
        const visible = await Promise.all(lists.map((list) => list.isVisible()));
        expect(visible.filter(Boolean)).toHaveLength(1);
        expect(await page.locator(shown).isVisible()).toBe(true);
        const fold = page.locator(`${shown} summary`);
        if ((await fold.count()) > 0) await fold.click();
        const link = page.locator(`${shown} a`).last();
        const id = (await link.getAttribute('href')) ?? '';
        await link.click();
        await expect
          .poll(() => page.locator(id).evaluate((part) => part.getBoundingClientRect().top))
          .toBeLessThan(740);
      },
      { viewport: { width, height: 740 } },
    );
  });

  test('are listed where there are four or more', () => {
    const pages = site.pages.filter((page) => having(page, 'data-entry-body').length > 0);
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const parts = page.elements.filter(
        ({ tagName, attrs }) =>
          /^h[23]$/u.test(tagName) &&
          attrs.some(({ name, value }) => name === 'id' && value.startsWith('muc-')),
      );
      const listed = page.elements.filter((element) => attribute(element, 'class') === 'contents');
      expect(listed, page.url).toHaveLength(parts.length >= 4 ? 1 : 0);
    }
  });
});
