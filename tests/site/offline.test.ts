/** The site without a network, and the next page before it is asked for: a real Chromium with a real service worker. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HttpServer } from '../../decap/server/http/http-server.ts';
import { newRoutes } from '../../decap/server/http/request-context.ts';
import { securityHeaders } from '../../decap/server/http/security-headers.ts';
import { siteRoutes } from '../../decap/server/http/site.ts';
import { placeServiceWorker } from '../../scripts/build/service-worker.ts';
import { headersOf } from '../../src/headers/index.ts';
import { launchBrowser } from '../browser.ts';
import { serveFolder, type ServedFolder } from '../serve-folder.ts';
import { readSite } from './built-site.ts';

const HOUR = 3_600_000;
const ENTRY = /^\/(?:tin-tuc|thong-bao|su-kien|van-ban|thi-dua|cong-khai)\/(?!trang|lich|nam)[a-z0-9-]+\/$/u;

const root = mkdtempSync(path.join(tmpdir(), 'bang-tin-test-'));
const folder = path.join(root, 'site');
const cache = path.join(root, 'cache');
const entries = readSite()
  .pages.map(({ url }) => url)
  .filter((url) => ENTRY.test(url))
  .slice(0, 21);
const [first = '', second = ''] = entries;
const soon = new Date(Date.now() + HOUR).toISOString();

let browser: Browser;
let served: ServedFolder;
let isDown = false;

function change(address: string, ...edits: readonly (readonly [string | RegExp, string])[]): void {
  const file = path.join(folder, address, 'index.html');
  const before = readFileSync(file, 'utf8');
  const after = edits.reduce((html, [from, to]) => html.replace(from, to), before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

beforeAll(async () => {
  cpSync(readSite().dir, folder, { recursive: true });
  // As the site is when something is urgent: the banner of the page that shows every component.
  const guide = readFileSync(path.join(folder, 'huong-dan/giao-dien/index.html'), 'utf8');
  const [banner = ''] = /<section class="urgent-banner".*?<\/section>/su.exec(guide) ?? [];
  expect(banner).toContain('data-until=');
  for (const address of ['/', entries.at(-1) ?? ''])
    change(address, ['<main', `${banner.replaceAll(/<li[^>]*>/gu, `<li data-until="${soon}">`)}<main`]);
  change(entries.at(-2) ?? '', ['</head>', `<meta name="expires-at" content="${soon}"></head>`]);
  await placeServiceWorker(folder, cache);
  [browser, served] = await Promise.all([
    launchBrowser(),
    serveFolder(folder, { ...headersOf('site', false), 'cache-control': 'no-cache' }, () => !isDown),
  ]);
});
afterAll(async () => {
  await Promise.all([browser.close(), served.close()]);
  rmSync(root, { recursive: true });
});

const heading = (page: Page) => page.locator('h1').first().innerText();

describe('without a network', () => {
  let context: BrowserContext;
  let page: Page;
  const open = (address: string) => page.goto(served.origin + address);
  const kept = () => page.locator('.kept-copy');
  /** In the worker, for this visit: what holds until later is over. */
  const setClockAhead = () =>
    context.serviceWorkers()[0]?.evaluate((by) => {
      const now = Date.now;
      Date.now = () => now() + by;
    }, 2 * HOUR);

  beforeAll(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    await open(first);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while (navigator.serviceWorker.controller === null) await new Promise((done) => setTimeout(done, 50));
    });
    for (const address of entries.slice(1)) await open(`${address}?tu=zalo`);
    isDown = true;
  });
  afterAll(async () => {
    isDown = false;
    await context.close();
  });

  test('nothing but the pages that were read is kept as read: the last twenty', async () => {
    const names = await page.evaluate(async () => {
      const cache = await caches.open('bang-tin-bai-da-doc');
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    });
    expect(names.toSorted()).toEqual(entries.slice(1).toSorted());
  });

  test('the home page and the menus are there, though nobody opened them, and say from when they are', async () => {
    await open('/');
    expect(await kept().innerText()).toMatch(/^Bản lưu lúc \d\d:\d\d \d+\/\d+\/\d+\. Chưa tải được bản mới/u);
    expect(await page.locator('.urgent-banner').isVisible()).toBe(true);
    await open('/thuc-don/');
    expect([await heading(page), await kept().count()]).toEqual(['Thực đơn', 1]);
  });

  test('a page that was read is whole, with its style; one that was not is answered for', async () => {
    await open(entries.at(-1) ?? '');
    expect(await kept().count()).toBe(1);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Be Vietnam Pro');
    expect(await page.evaluate(() => document.fonts.check('16px "Be Vietnam Pro"'))).toBe(true);
    await open(entries.at(-1) ?? '');
    await page.reload();
    expect(await kept().count()).toBe(1);
    for (const address of [first, '/lien-he/']) {
      await open(address);
      expect(await heading(page)).toBe('Chưa có mạng');
    }
    const links = await page
      .locator('section:has-text("Bài đã đọc trên máy này") a')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.textContent]));
    expect(links.map(([address]) => address).toSorted()).toEqual(entries.slice(1).toSorted());
    await page.getByRole('link', { name: String(links[0]?.[1]), exact: true }).click();
    expect(await heading(page)).toBe(links[0]?.[1]);
  });

  test('what was urgent and is over is shown nowhere', async () => {
    await open(entries.at(-2) ?? '');
    expect(await kept().count()).toBe(1);
    await setClockAhead();
    for (const address of ['/', entries.at(-1) ?? '']) {
      await open(address);
      expect([await kept().count(), await page.locator('.urgent-banner').count()]).toEqual([1, 0]);
    }
    await open(entries.at(-2) ?? '');
    expect(await heading(page)).toBe('Chưa có mạng');
    expect(await page.locator(`main a[href="${String(entries.at(-2))}"]`).count()).toBe(0);
  });

  test('the desk, a file and the search index are none of its business', async () => {
    for (const address of ['/admin/', '/rss.xml', '/pagefind/pagefind-entry.json'])
      await expect(open(address)).rejects.toThrow(/ERR_/u);
  });
});

test('with a network what is new comes first, whatever is kept', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${served.origin}/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  change('/', ['<h1', '<h1 data-new']);
  await page.goto(`${served.origin}/`);
  expect([await page.locator('h1[data-new]').count(), await page.locator('.kept-copy').count()]).toEqual([
    1, 0,
  ]);
  await context.close();
});

test('what was read and has been removed since is kept no longer than until it is asked for again', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const removed = path.join(folder, second, 'index.html');
  const open = () => page.goto(served.origin + second);
  const copies = () =>
    page.evaluate(async () => {
      const cache = await caches.open('bang-tin-bai-da-doc');
      return (await cache.keys()).length;
    });
  try {
    await page.goto(`${served.origin}/`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while (navigator.serviceWorker.controller === null) await new Promise((done) => setTimeout(done, 50));
    });
    await open();
    await expect.poll(copies).toBe(1);
    renameSync(removed, `${removed}.gone`);
    expect((await open())?.status()).toBe(404);
    await expect.poll(copies).toBe(0);
    isDown = true;
    await open();
    expect(await heading(page)).toBe('Chưa có mạng');
  } finally {
    isDown = false;
    renameSync(`${removed}.gone`, removed);
    await context.close();
  }
});

describe('the next page', () => {
  let desk: HttpServer;
  let origin: string;
  const requests: { readonly path: string; readonly purpose: string | undefined }[] = [];
  beforeAll(async () => {
    const app = newRoutes();
    app.use(securityHeaders);
    app.use(async ({ req }, next) => {
      requests.push({ path: req.path, purpose: req.header('Sec-Purpose') });
      await next();
    });
    app.route('/', siteRoutes({ releases: { directory: () => folder } }));
    desk = new HttpServer(() => app);
    origin = await desk.listen('127.0.0.1', 0);
  });
  afterAll(() => desk.close());

  test.each(['allow', 'block'] as const)(
    'comes from prefetch (service workers: %s)',
    async (serviceWorkers) => {
      const context = await browser.newContext({ serviceWorkers });
      const page = await context.newPage();
      await page.goto(`${origin}/`);
      if (serviceWorkers === 'allow') await page.evaluate(() => navigator.serviceWorker.ready);
      await page.goto(`${origin}/tin-tuc/`);
      const link = page.locator('main h2 a[href^="/tin-tuc/"], main h3 a[href^="/tin-tuc/"]').first();
      const address = (await link.getAttribute('href')) ?? '';
      requests.length = 0;
      const fetched = page.waitForResponse((response) => response.url().endsWith(address));
      await link.hover();
      await (await fetched).finished();
      await link.click();
      await page.waitForURL(`**${address}`);
      const seen = requests.filter(({ path: asked }) => asked === address).map(({ purpose }) => purpose);
      expect(seen).toEqual(['prefetch']);
      await context.close();
    },
  );

  test('on a phone what is in view is fetched, a few; nothing for who saves data', async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
    const visit = async (saveData: boolean) => {
      const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.addInitScript((value) => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: value, effectiveType: '4g' } });
      }, saveData);
      requests.length = 0;
      await page.goto(`${origin}/tin-tuc/`, { waitUntil: 'networkidle' });
      await context.close();
      return requests.filter(({ purpose }) => purpose === 'prefetch').map(({ path: asked }) => asked);
    };
    const fetched = await visit(false);
    expect(fetched.length).toBeGreaterThan(0);
    expect(fetched.length).toBeLessThanOrEqual(6);
    expect(fetched.filter((url) => !url.endsWith('/') || url === '/tin-tuc/')).toEqual([]);
    expect(await visit(true)).toEqual([]);
  });
});

test('Chromium finds nothing that keeps the site from being installed', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${served.origin}/`);
  const session = await context.newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '')).toMatchObject({ lang: 'vi', start_url: '/', display: 'standalone' });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A context of a test is a private window, which installs nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  await context.close();
});

test('the worker is small, and the same site has the same one', async () => {
  const before = readFileSync(path.join(folder, 'sw.js'));
  await placeServiceWorker(folder, cache);
  const again = readFileSync(path.join(folder, 'sw.js'));
  await placeServiceWorker(folder, cache);
  expect(readFileSync(path.join(folder, 'sw.js')).equals(again)).toBe(true);
  // The home page is another one by now.
  expect(again.equals(before)).toBe(false);
  expect(brotliCompressSync(again).length).toBeLessThan(10 * 1024);
});

test('switched off, what was installed goes away, and what it kept', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${served.origin}${second}`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  for (const address of ['/', second]) change(address, [/ data-offline(?:="[^"]*")?/u, '']);
  await placeServiceWorker(folder, cache);
  await page.goto(`${served.origin}/`);
  const left = () =>
    page.evaluate(async () => {
      const registrations = await navigator.serviceWorker.getRegistrations();
      const names = (await caches.keys()).filter((name) => name.startsWith('bang-tin-'));
      return registrations.length + names.length;
    });
  await expect.poll(left, { timeout: 20_000 }).toBe(0);
  await page.goto(`${served.origin}${second}`);
  expect(await left()).toBe(0);
  await context.close();
});
