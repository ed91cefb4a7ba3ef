import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/search/index.ts';
import { launchBrowser } from '../../browser.ts';
import { serveFolder, type ServedFolder } from '../../serve-folder.ts';
import { SAMPLE_PAGES, writePage, writeSampleSite, type SamplePage } from '../sample-site.ts';

/** Thirty more pages, so that results come in two portions. */
const MANY: readonly SamplePage[] = Array.from({ length: 30 }, (_, index) => ({
  url: `/tin-tuc/hoat-dong-${index + 1}/`,
  title: `Hoạt động ngoại khóa ${index + 1}`,
  body: 'Các cháu đi tham quan.',
  kind: 'Tin tức',
}));

/** The site's own policy for scripts: Pagefind compiles WebAssembly and starts a worker of the same origin. */
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/** A filter as src/components/SearchQuery.astro writes it. */
function filter(name: string, every: string, values: readonly string[]): string {
  const options = values.map((value) => `<option value="${value}">${value}</option>`).join('');
  return `<select name="${name}" aria-label="${name}"><option value="">${every}</option>${options}</select>`;
}

/** The parts of src/pages/tim-kiem.astro that `elements.ts` asks for. */
const MARKUP = `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}"></head><body>
<form id="tim" role="search" action="/tim-kiem/" data-search-form>
  <div data-search-box><input id="q" name="q" aria-label="Tìm">
    <button type="button" data-search-clear hidden>Xóa</button><button>Tìm</button></div>
  <button type="button" data-search-filters-toggle hidden></button>
  <div data-search-filters>
    ${filter('loai', 'Mọi loại', ['Thông báo', 'Tin tức'])}
    ${filter('chuyen-muc', 'Mọi chuyên mục', ['Giáo dục mầm non'])}
    ${filter('nam-hoc', 'Mọi năm học', ['2022-2023'])}
    ${filter('danh-cho', 'Mọi người', ['Phụ huynh'])}
    <button type="button" data-search-filters-clear hidden>Bỏ bộ lọc</button>
  </div>
</form>
<div><p data-search-status></p>
<p data-search-order hidden><select name="xep" form="tim" aria-label="Sắp xếp"><option value="">Phù hợp nhất</option><option value="moi-nhat">Mới nhất</option></select></p>
<p role="status" data-search-live></p><div data-search-hints></div>
<ol data-search-results></ol><div data-search-after></div></div>
<p data-search-scriptless></p><div data-search-browse>Thông báo mới nhất</div>
<script type="module" src="/search-page.js"></script></body></html>`;

const START = 'virtual:start-search-page';

/** `src/search/ui/page.ts` as the site bundles it. */
async function bundlePage(site: string): Promise<void> {
  const source = fileURLToPath(new URL('../../../src/search/ui/page.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'start-search-page',
        resolveId: (id) => (id === START ? START : undefined),
        load: (id) =>
          id === START
            ? `import { startSearchPage } from ${JSON.stringify(source)}; startSearchPage();`
            : undefined,
      },
    ],
    build: {
      outDir: site,
      emptyOutDir: false,
      rolldownOptions: { input: START, output: { entryFileNames: 'search-page.js' } },
    },
  });
}

let site: string;
let server: ServedFolder;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  site = await writeSampleSite([...SAMPLE_PAGES, ...MANY]);
  await writePage(site, 'tim-kiem/index.html', MARKUP);
  await writePage(site, 'favicon.ico', '');
  await bundlePage(site);
  await buildSearchIndex(site);
  server = await serveFolder(site);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(site, { recursive: true });
});

beforeEach(async () => {
  page = await browser.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});

afterEach(async () => {
  await page.close();
});

const open = (query = '') => page.goto(`${server.origin}/tim-kiem/${query}`);
const results = () => page.locator('a[data-result]').allTextContents();
const address = () => new URL(page.url()).searchParams;

/** Waits until the live region says so. */
async function status(text: string | RegExp): Promise<void> {
  await page.locator('[data-search-status]').filter({ hasText: text }).waitFor();
}

describe('the search page', () => {
  test('answers the query of its address, in order of rank', async () => {
    await open('?q=dang+ky');
    await status('Tìm thấy 1 kết quả cho “dang ky”.');
    expect(await results()).toEqual(['Đăng ký nhập học']);
    expect(await page.locator('a[data-result]').getAttribute('href')).toBe('/thong-bao/dang-ky-nhap-hoc/');
    expect(await page.locator('.search-hit-facts').textContent()).toBe(
      'Thông báo · 01/08/2022 · Quản lý, chỉ đạo, điều hành',
    );
    expect(await page.locator('mark').first().textContent()).toBe('đăng');
    expect(await page.locator('input[name=q]').inputValue()).toBe('dang ky');
    expect(errors).toEqual([]);
  });

  test('answers while typing, and keeps the query in the address', async () => {
    await open();
    // The search comes while the first letters are typed.
    await page.locator('input[name=q]').pressSequentially('đồ chơi', { delay: 20 });
    await status('Tìm thấy 1 kết quả cho “đồ chơi”.');
    expect(address().get('q')).toBe('đồ chơi');
  });

  test('goes back to the former query', async () => {
    await open('?q=dang+ky');
    await status('“dang ky”');
    await page.locator('input[name=q]').fill('thuc don');
    await page.locator('input[name=q]').press('Enter');
    await status('“thuc don”');
    await page.goBack();
    await status('“dang ky”');
    expect(await page.locator('input[name=q]').inputValue()).toBe('dang ky');
    await page.goForward();
    await status('“thuc don”');
  });

  test('filters, with counts', async () => {
    await open('?q=phu+huynh');
    await status('Tìm thấy 2 kết quả');
    await expect
      .poll(() => page.locator('select[name=loai] option').allTextContents())
      .toEqual(['Mọi loại', 'Thông báo (1)', 'Tin tức (1)']);
    await page.locator('select[name=loai]').selectOption('Tin tức');
    await status('Tìm thấy 1 kết quả');
    expect(await results()).toEqual(['Chỗ để xe mới']);
    expect(address().get('loai')).toBe('Tin tức');
    await page.goBack();
    await status('Tìm thấy 2 kết quả');
    expect(await page.locator('select[name=loai]').inputValue()).toBe('');
  });

  test('says what to try when nothing is found', async () => {
    await open('?q=xylophone&loai=Tin+tức');
    await status('Không tìm thấy bài nào cho “xylophone”.');
    expect(await results()).toEqual([]);
    expect(await page.locator('[data-search-browse]').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Bỏ bộ lọc, tìm trong mọi bài' }).click();
    await status('Không tìm thấy bài nào cho “xylophone”.');
    expect(address().get('loai')).toBeNull();
    expect(await page.getByRole('button', { name: 'Bỏ bộ lọc' }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test('shows ten at once, and more on demand, which take the focus', async () => {
    await open('?q=tham+quan');
    await status('Tìm thấy 30 kết quả');
    expect((await results()).length).toBe(10);
    expect(await page.locator('[data-search-browse]').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
    await page.locator('a[data-result]').nth(19).waitFor();
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe((await results())[10]);
    await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
    await page.locator('a[data-result]').nth(29).waitFor();
    expect(new Set(await results()).size).toBe(30);
    expect(await page.getByRole('button', { name: 'Xem thêm kết quả' }).count()).toBe(0);
  });

  test('shows what was typed as text', async () => {
    await open(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await status('<img src=x onerror=alert(1)>');
    expect(await page.locator('img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('shows the last query when an earlier answer comes late', async () => {
    await open();
    await page.locator('input[name=q]').focus();
    await status('Gõ vài chữ');
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/index/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.locator('input[name=q]').fill('dang ky');
    await page.locator('input[name=q]').press('Enter');
    await page.locator('input[name=q]').fill('');
    await page.locator('input[name=q]').press('Enter');
    await status('Gõ vài chữ');
    release(undefined);
    await page.waitForTimeout(300);
    await status('Gõ vài chữ');
    expect(await results()).toEqual([]);
  });

  test('says so when the index cannot be fetched, and works once it can', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await open('?q=dang+ky');
    await status('Chưa tải được phần tìm kiếm');
    await page.unroute('**/pagefind/**');
    await page.locator('input[name=q]').press('Enter');
    await status('Tìm thấy 1 kết quả cho “dang ky”.');
  });
});
