/** Every kind of page under the headers that the desk and static hosts send: nothing is held back. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CMS_META_POLICY, headersOf } from '../../src/headers/index.ts';
import { serveFolder } from '../serve-folder.ts';
import { browseSite } from './browsed-site.ts';
import { readSite } from './built-site.ts';

const site = readSite();
const built = browseSite(site.dir, headersOf('site', false));

/** A page that keeps what its policy held back. */
async function watchedPage(): Promise<{ readonly page: Page; readonly heldBack: string[] }> {
  const page = await built.browser.newPage();
  const heldBack: string[] = [];
  await page.exposeFunction('tellHeldBack', (what: string) => heldBack.push(`${page.url()}: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { tellHeldBack } = window as unknown as { tellHeldBack: (what: string) => void };
      tellHeldBack(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('pageerror', (error) => heldBack.push(`${page.url()}: ${error.message}`));
  return { page, heldBack };
}

test('no page of the site wants more than its policy allows', async () => {
  const { page, heldBack } = await watchedPage();
  for (const { url } of site.pages) await page.goto(built.origin + url, { waitUntil: 'load' });
  expect(heldBack).toEqual([]);
  expect(site.pages.length).toBeGreaterThan(20);
});

test('neither do the search over a page and the page of the search', async () => {
  const { page, heldBack } = await watchedPage();
  await page.goto(`${built.origin}/`);
  await page.keyboard.press('/');
  await page.locator('dialog input').first().fill('tuyen sinh');
  await page.locator('dialog a[href^="/"]').first().waitFor();
  await page.goto(`${built.origin}/tim-kiem/?q=tuyen+sinh`);
  await page.locator('main a[href^="/"]').first().waitFor();
  expect(heldBack).toEqual([]);
});

test('a page that wants more is told of', async () => {
  const { page, heldBack } = await watchedPage();
  await page.goto(`${built.origin}/`);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.body.append(script);
    document.body.setAttribute('style', 'color: red');
  });
  await expect.poll(() => heldBack.length).toBe(2);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});

test('the CMS starts under its own policy, which its page repeats', async () => {
  const admin = await serveFolder(site.dir, headersOf('admin', false));
  try {
    const { page, heldBack } = await watchedPage();
    await page.goto(`${admin.origin}/admin/`);
    // Without a desk there is an answer in words; what is held back would come before it.
    await page
      .getByText(/Máy chủ/u)
      .first()
      .waitFor();
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await meta.getAttribute('content')).toBe(CMS_META_POLICY);
    expect(heldBack).toEqual([]);
  } finally {
    await admin.close();
  }
});

test('static hosts find the file', () => {
  expect(site.serves('/_headers'), join(site.dir, '_headers')).toBe(true);
});
