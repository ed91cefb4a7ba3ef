/** The preview beside the text: what it shows is what the page will say. */
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { Cms } from './cms.ts';
import { startDesk, type RunningDesk } from './running-desk.ts';

const HEAD = 'pham-thi-nga';
const HEAD_PASSWORD = 'mật khẩu chỉ để thử 2022';

let browser: Browser;
let desk: RunningDesk;
let cms: Cms;

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk(HEAD_PASSWORD)]);
  cms = await Cms.signIn(browser, desk.origin, HEAD, HEAD_PASSWORD);
});

afterAll(async () => {
  await browser.close();
  await desk.stop();
});

/** Entries that show every block of the palette, photos, tables, documents, people and footnotes between them. */
const ENTRIES = [
  ['articles', '2023/bai-mau-mot-bai-viet-day-du', '/tin-tuc/bai-mau-mot-bai-viet-day-du/'],
  ['articles', '2022/bai-mau-giai-thich-chinh-sach', '/tin-tuc/bai-mau-giai-thich-chinh-sach/'],
  ['pages', 'gioi-thieu', '/gioi-thieu/'],
] as const;

/**
 * What is read of a page's article: its head, cover and text. A photo is served in sizes under other addresses, and a
 * document under its own, which only a build can know; both keep their proportions and words.
 */
const READ = (root: Element): readonly string[] => {
  const copy = root.cloneNode(true) as Element;
  for (const picture of copy.querySelectorAll('img')) {
    const shape = Number(picture.getAttribute('width')) / Number(picture.getAttribute('height'));
    for (const name of ['src', 'srcset', 'sizes', 'width', 'height']) picture.removeAttribute(name);
    picture.setAttribute('data-shape', shape.toFixed(1));
  }
  for (const source of copy.querySelectorAll('picture > source')) source.remove();
  for (const link of copy.querySelectorAll('.photo-link')) link.removeAttribute('href');
  for (const film of copy.querySelectorAll('video, source')) {
    film.removeAttribute('src');
    film.removeAttribute('poster');
  }
  for (const link of copy.querySelectorAll('a[download]')) link.removeAttribute('href');
  for (const part of copy.querySelectorAll('.entry-meta a')) part.removeAttribute('href');
  return ['.entry-header', '.cover', '[data-entry-body]', '.attachments'].map(
    (selector) => copy.querySelector(selector)?.outerHTML ?? '',
  );
};

function preview(): FrameLocator {
  return cms.page.frameLocator('.preview-frame');
}

async function openEntry(collection: string, slug: string): Promise<void> {
  await cms.open(`/collections/${collection}/entries/${slug}`);
  await preview().locator('h1').filter({ hasNotText: '⟦' }).waitFor();
}

describe('an entry as it is', () => {
  it.each(ENTRIES)('%s/%s reads as its page does', async (collection, slug, address) => {
    await openEntry(collection, slug);
    const page = await browser.newPage();
    await page.goto(`${desk.origin}${address}`);
    const built = await page.locator('article').evaluate(READ);
    await page.close();
    expect(built.join('')).toContain('<h1>');
    await expect.poll(() => preview().locator('article').evaluate(READ), { timeout: 15_000 }).toEqual(built);
  });

  it('has the style sheets of the site', async () => {
    const page = await browser.newPage();
    await page.goto(`${desk.origin}/gioi-thieu/`);
    const sheets = (root: Element) =>
      [...root.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'));
    const heading = (root: Element) => {
      const { color, fontSize, fontFamily } = getComputedStyle(root);
      return { color, fontFamily, fontSize };
    };
    const ofSite = await page.locator('html').evaluate(sheets);
    const text = await page.locator('[data-entry-body] p').first().evaluate(heading);
    await page.close();
    expect(ofSite).toHaveLength(2);
    expect(await preview().locator('html').evaluate(sheets)).toHaveLength(2);
    expect(await preview().locator('[data-entry-body] p').first().evaluate(heading)).toEqual(text);
  });
});

describe('an entry that is being written', () => {
  it('follows the form, as text', async () => {
    await cms.open('/collections/articles/new');
    await cms.page.getByLabel('Tiêu đề').fill('Ngày hội <b>đọc sách</b> {2022}');
    await cms.typeBody('Mời phụ huynh đến lúc 8 giờ.');
    await preview().getByRole('heading', { name: 'Ngày hội <b>đọc sách</b> {2022}' }).waitFor();
    await preview().getByText('Mời phụ huynh đến lúc 8 giờ.').waitFor();
  });

  it('comes and goes without the form being made anew', async () => {
    const title = cms.page.getByLabel('Tiêu đề');
    await title.evaluate((input) => {
      input.dataset.same = 'yes';
    });
    const toggle = cms.page.getByRole('button', { name: 'Xem trước', exact: true });
    await toggle.click();
    await cms.page.locator('.preview-frame').waitFor({ state: 'hidden' });
    await toggle.click();
    await preview().getByText('Mời phụ huynh đến lúc 8 giờ.').waitFor();
    expect(await title.getAttribute('data-same')).toBe('yes');
  });

  it('stands under a tab on a phone', async () => {
    await cms.page.setViewportSize({ width: 360, height: 740 });
    await cms.page.locator('.preview-frame').waitFor({ state: 'hidden' });
    await cms.page.getByRole('tab', { name: 'Xem trước' }).click();
    await preview().getByText('Mời phụ huynh đến lúc 8 giờ.').waitFor();
    await cms.page.getByLabel('Tiêu đề').waitFor({ state: 'hidden' });
    const { scrollWidth, clientWidth } = await preview()
      .locator('html')
      .evaluate((root) => ({ scrollWidth: root.scrollWidth, clientWidth: root.clientWidth }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await cms.page.getByRole('tab', { name: 'Viết' }).click();
    await cms.page.getByLabel('Tiêu đề').waitFor();
    expect(cms.foreignRequests()).toEqual([]);
    expect(cms.heldBack()).toEqual([]);
  });
});
