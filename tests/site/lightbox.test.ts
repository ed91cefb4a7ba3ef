/** The photos of the built site: which file a phone fetches, and the lightbox by keys, by "back" and without JavaScript. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { words as albumWords } from '../../src/components/words-albums.ts';
import { words } from '../../src/components/words-lightbox.ts';
import { headersOf } from '../../src/headers/index.ts';
import { brokenRules, loadAxe } from './axe-rules.ts';
import { browseSite } from './browsed-site.ts';
import { attribute, readSite, tagged } from './built-site.ts';
import { faultsOf } from './search-box.ts';

const site = readSite();
const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

/** An album of several photos, and the entry that it is of. */
const album = site.pages.find(
  ({ url, elements }) =>
    /^\/thu-vien-anh\/[^/]+\/[^/]+\/$/u.test(url) &&
    elements.filter((element) => attribute(element, 'data-photo') !== undefined).length > 2,
);
const ALBUM = album?.url ?? '/thu-vien-anh/';
const ENTRY = ALBUM.replace('/thu-vien-anh', '');

const built = browseSite(site.dir, headersOf('site', false));

/** A page of its own; when it is closed, nothing has gone wrong in it. */
async function onPage(
  start: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await built.browser.newContext(options);
  try {
    const page = await context.newPage();
    const faults = faultsOf(page);
    await page.goto(built.origin + start);
    await use(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

const photoLinks = (page: Page) => page.locator('a[data-photo]');
const dialog = (page: Page) => page.getByRole('dialog', { name: words.photos });
const count = (page: Page) => dialog(page).locator('.lightbox-count');

/** Width of the part of the shown photo that is on the screen: all of it, when the slide stands in its place. */
const shownPhoto = (page: Page) =>
  dialog(page)
    .locator('.lightbox-slide[aria-hidden="false"] img')
    .evaluate((image) => {
      const { left, right, top, bottom } = image.getBoundingClientRect();
      return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && right - left > 100;
    });

describe('the album', () => {
  test('has every photo of its entry’s galleries', () => {
    const entry = site.pages.find(({ url }) => url === ENTRY);
    const ofEntry = entry?.elements.filter((element) => attribute(element, 'data-photo') !== undefined);
    const addresses = new Set(ofEntry?.map((element) => attribute(element, 'href')));
    const ofAlbum = album?.elements.filter((element) => attribute(element, 'data-photo') !== undefined) ?? [];
    expect(ofAlbum.length).toBeGreaterThan(2);
    expect(ofAlbum.filter((element) => !addresses.has(attribute(element, 'href')))).toEqual([]);
  });

  test('is led to from the list, and leads to its entry', async () => {
    await onPage('/thu-vien-anh/', PHONE, async (page) => {
      await page.locator(`main a[href="${ALBUM}"]`).click();
      await page.locator(`.album-entry a[href="${ENTRY}"]`).click();
      expect(new URL(page.url()).pathname).toBe(ENTRY);
    });
  });
});

describe('a phone of 360 pixels at double density', () => {
  test('fetches AVIF, no wider than the screen, no heavier than 90 KB', async () => {
    const fetched: { readonly address: string; readonly bytes: number }[] = [];
    await onPage(ENTRY, PHONE, async (page) => {
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (pathname.startsWith('/anh/'))
          void response.body().then((body) => fetched.push({ address: pathname, bytes: body.length }));
      });
      await page.reload({ waitUntil: 'networkidle' });
      await photoLinks(page).last().scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
    });
    expect(fetched).not.toEqual([]);
    const posters = site.pages
      .find(({ url }) => url === ENTRY)
      ?.elements.map((element) => attribute(element, 'poster'));
    const photos = fetched.filter(({ address }) => posters?.includes(address) !== true);
    expect(photos.filter(({ address }) => !/-(?:240|480|720)\.avif$/u.test(address))).toEqual([]);
    expect(fetched.filter(({ bytes }) => bytes > 90_000)).toEqual([]);
  });
});

describe.each([
  ['an entry', ENTRY],
  ['an album', ALBUM],
])('the lightbox of %s', (_what, start) => {
  test('by keys: opens, walks to both ends and no further, closes, and gives the focus back', async () => {
    await onPage(start, PHONE, async (page) => {
      const all = await photoLinks(page).count();
      await photoLinks(page).first().focus();
      await page.keyboard.press('Enter');
      await dialog(page).waitFor();
      expect(await count(page).textContent()).toBe(words.count(1, all));
      expect(await shownPhoto(page)).toBe(true);

      await page.keyboard.press('ArrowRight');
      expect(await count(page).textContent()).toBe(words.count(2, all));
      expect(await shownPhoto(page)).toBe(true);
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowRight');
      expect(await count(page).textContent()).toBe(words.count(all, all));
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowLeft');
      expect(await count(page).textContent()).toBe(words.count(1, all));
      await page.keyboard.press('ArrowRight');

      // Whoever goes on with Tab stays in it.
      for (let press = 0; press < 8; press += 1) {
        await page.keyboard.press('Tab');
        const place = await page.evaluate(() => {
          const { activeElement } = document;
          return activeElement === document.body || activeElement?.closest('dialog') !== null;
        });
        expect(place).toBe(true);
      }
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      expect(focused).toBe(await photoLinks(page).nth(1).getAttribute('href'));
      expect(new URL(page.url()).pathname).toBe(start);
    });
  });

  test('"back" closes it and stays on the page; what it shows passes axe at 320 pixels', async () => {
    await onPage(start, { ...PHONE, viewport: { width: 320, height: 480 } }, async (page) => {
      await photoLinks(page).first().click();
      await dialog(page).waitFor();
      const wide = await dialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(wide).toBe(0);
      await loadAxe(page);
      const broken = await brokenRules(page, {}, 'dialog.lightbox');
      expect(broken.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      await page.goBack();
      await dialog(page).waitFor({ state: 'detached' });
      expect(new URL(page.url()).pathname).toBe(start);
    });
  });
});

test('a finger moves from photo to photo', async () => {
  await onPage(ALBUM, PHONE, async (page) => {
    const all = await photoLinks(page).count();
    await photoLinks(page).first().tap();
    await dialog(page).waitFor();
    await dialog(page)
      .locator('.lightbox-track')
      .evaluate((track) => {
        track.scrollTo({ left: track.clientWidth * 0.9 });
      });
    await expect.poll(() => count(page).textContent()).toBe(words.count(2, all));
    await expect.poll(() => shownPhoto(page)).toBe(true);
    await dialog(page).getByRole('button', { name: words.close }).tap();
    await dialog(page).waitFor({ state: 'detached' });
  });
});

test('it shows the caption and the photographer', async () => {
  await onPage(ALBUM, PHONE, async (page) => {
    const captions = await page.locator('.album-photos figcaption').allTextContents();
    await photoLinks(page).first().click();
    await dialog(page).waitFor();
    const shown = await dialog(page).locator('figcaption:not([aria-hidden])').allTextContents();
    expect(captions).not.toEqual([]);
    expect(shown).toEqual(captions);
  });
});

test('without JavaScript a photo is opened by itself', async () => {
  const context = await built.browser.newContext({ ...PHONE, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(built.origin + ALBUM);
    const link = page.getByRole('link', { name: albumWords.enlarge('') }).first();
    const answer = page.waitForResponse((response) => response.url().includes('/anh/'));
    await link.click();
    expect((await answer).headers()['content-type']).toMatch(/^image\//u);
    expect(new URL(page.url()).pathname).toMatch(/^\/anh\/[0-9a-f]{24}-\d+\.webp$/u);
  } finally {
    await context.close();
  }
});

test('no page has anything of it before a photo is touched but its starter', () => {
  const loaded = site.pages.flatMap((page) => [
    ...tagged(page, 'script').map((script) => attribute(script, 'src') ?? ''),
    ...tagged(page, 'link').map((link) => attribute(link, 'href') ?? ''),
  ]);
  expect(loaded.filter((address) => address.includes('lightbox'))).toEqual([]);
});
