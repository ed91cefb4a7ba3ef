/**
 * The built site for those who see, hear or move otherwise: what axe does not ask for (tests/site/axe.test.ts).
 * Names of links, tables and movement out of the HTML; order, focus and keys in Chromium.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTypes, readBuiltFiles, readRoutes } from '../../scripts/shots/page-types.ts';
import { launchBrowser } from '../browser.ts';
import { serveFolder, type ServedFolder } from '../serve-folder.ts';
import {
  attribute,
  having,
  readSite,
  STYLE_GUIDE,
  tagged,
  textOf,
  type BuiltPage,
  type Element,
} from './built-site.ts';
import { focusFaults, orderFaults } from './reading-faults.ts';

const site = readSite();
/** But for the style guide, whose examples all lead back to it. */
const pages = site.pages.filter(({ url }) => url !== STYLE_GUIDE);
const ROUTES = readRoutes(path.join(import.meta.dirname, '../../src/pages'));
const types = pageTypes(readBuiltFiles(site.dir), ROUTES).map(({ url }) => url);

/** What a screen reader calls a link. */
function nameOf(link: Element): string {
  const pictures = link.childNodes.flatMap((node) =>
    'tagName' in node && node.tagName === 'img' ? [attribute(node, 'alt') ?? ''] : [],
  );
  const name = attribute(link, 'aria-label') ?? [textOf(link), ...pictures].join(' ');
  return plain(name);
}

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

/** But for those within the page, which are called as what they lead to is headed. */
const linksOf = (page: BuiltPage) =>
  tagged(page, 'a').filter((link) => attribute(link, 'href')?.startsWith('#') === false);

/** Without those that an author names, in a text, and those that the head of their row explains. */
function ownLinksOf(page: BuiltPage): Element[] {
  const others = new Set([...having(page, 'data-entry-body'), ...tagged(page, 'td')].flatMap(descendants));
  return linksOf(page).filter((link) => !others.has(link));
}

/** What authors call their entries: two may be called the same, or as an area is. */
const titles = new Set(
  site.pages
    .filter((page) => having(page, 'data-entry-body').length > 0)
    .flatMap((page) => tagged(page, 'h1').map((head) => plain(textOf(head)))),
);

describe('links', () => {
  test('of one name on a page lead to one address', () => {
    const faults = pages.flatMap((page) => {
      const byName = Map.groupBy(ownLinksOf(page), nameOf);
      return [...byName].flatMap(([name, links]) => {
        const targets = new Set(links.map((link) => attribute(link, 'href')));
        return targets.size > 1 && !titles.has(name)
          ? [`${page.url} «${name}»: ${[...targets].join(' ')}`]
          : [];
      });
    });
    expect(faults).toEqual([]);
  });

  test('say where they lead', () => {
    const EMPTY = /^(?:|xem thêm|xem tiếp|xem|chi tiết|tại đây|ở đây|đây|đọc tiếp|bấm vào đây|tải về|link)$/u;
    const faults = pages.flatMap((page) =>
      linksOf(page).flatMap((link) =>
        EMPTY.test(nameOf(link)) ? [`${page.url} ${attribute(link, 'href') ?? ''}`] : [],
      ),
    );
    expect(faults).toEqual([]);
  });
});

test('every table has heads that say which cells they are of', () => {
  const inside = (table: Element, tag: string) => descendants(table).filter(({ tagName }) => tagName === tag);
  // Heads in one row above are understood without: so MDX writes them.
  const isAbove = (head: Element, table: Element) =>
    inside(table, 'thead').some((above) => descendants(above).includes(head));
  const faults = site.pages.flatMap((page) =>
    tagged(page, 'table').flatMap((table) => {
      const heads = inside(table, 'th');
      return heads.length > 0 &&
        heads.every((head) => attribute(head, 'scope') !== undefined || isAbove(head, table))
        ? []
        : [page.url];
    }),
  );
  expect(site.pages.flatMap((page) => tagged(page, 'table')).length).toBeGreaterThan(10);
  expect(faults).toEqual([]);
});

function descendants(element: Element): Element[] {
  return element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...descendants(node)] : []));
}

test('every page is in Vietnamese, and nothing in it starts by itself', () => {
  for (const file of ['admin/index.html', 'admin/xem-truoc/index.html'])
    expect(readFileSync(path.join(site.dir, file), 'utf8'), file).toMatch(/<html lang="vi"/u);
  const faults = site.pages.flatMap((page) => [
    ...(tagged(page, 'html').some((html) => attribute(html, 'lang') === 'vi') ? [] : [`${page.url}: lang`]),
    ...tagged(page, 'marquee', 'blink').map(({ tagName }) => `${page.url}: ${tagName}`),
    ...page.elements
      .filter(
        (element) =>
          attribute(element, 'autoplay') !== undefined ||
          /refresh/iu.test(attribute(element, 'http-equiv') ?? ''),
      )
      .map(({ tagName }) => `${page.url}: ${tagName}`),
  ]);
  expect(faults).toEqual([]);
});

describe('in a browser', () => {
  let browser: Browser;
  let served: ServedFolder;
  let page: Page;

  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), serveFolder(site.dir)]);
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const open = (url: string) => page.goto(served.origin + url);

  test.each([
    ['neighbours', '<main style="display:flex;flex-direction:column-reverse"><p>Một</p><p>Hai</p></main>'],
    [
      'a heading in another box',
      '<main style="display:grid"><div style="display:contents"><a href="/" style="grid-row:2">Một</a></div><div style="display:contents"><h2 style="grid-row:1">Hai</h2></div></main>',
    ],
  ])('what stands above what is read before it is seen: %s', async (_what, html) => {
    await page.setContent(html);
    expect((await page.evaluate(orderFaults)).join('\n')).toMatch(/«Hai» is read after «Một»/u);
  });

  test('what is read first stands first, at three widths; paper is wide enough, and a small screen for large letters', async () => {
    const faults: string[] = [];
    for (const url of types) {
      await open(url);
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const found = await page.evaluate(orderFaults);
        faults.push(...found.map((fault) => `${url} at ${String(width)} px: ${fault}`));
      }
      await page.emulateMedia({ media: 'print' });
      // A4 without its margins, in CSS pixels; broad tables lie on their side (src/styles/print.css).
      const paper = (await page.evaluate(() => getComputedStyle(document.body).page)) === 'auto' ? 680 : 1000;
      await page.setViewportSize({ width: paper, height: 960 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > paper) faults.push(`${url} on paper: ${String(wide)} px`);
      await page.emulateMedia({ media: null });
      // Frames in the style guide leave its components less than any phone has.
      if (url === STYLE_GUIDE) continue;
      await page.setViewportSize({ width: 320, height: 640 });
      const scrolled = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        return document.documentElement.scrollWidth;
      });
      if (scrolled > 320) faults.push(`${url} at 320 px with letters of 200 %: ${String(scrolled)} px`);
    }
    expect(faults).toEqual([]);
  }, 180_000);

  test.each([
    ['/', 360],
    ['/', 1280],
    ['/tin-tuc/bai-mau-mot-bai-viet-day-du/', 360],
    ['/su-kien/lich/2022-11/', 1280],
    ['/thuc-don/', 360],
  ])(
    'on %s at %i px everything is reached by Tab, and seen where it is',
    async (url, width) => {
      await page.setViewportSize({ width, height: 740 });
      await open(url);
      const reachable = await page.evaluate(() => {
        // To the head more comes while somebody reads: what will be wanted next.
        const all = [...document.body.querySelectorAll('*')];
        return [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .filter((element) => !element.matches(':disabled, [tabindex="-1"]'))
          .map((element) => String(all.indexOf(element)));
      });
      const faults: string[] = [];
      const seen = new Set<string>();
      for (let step = 0; step < reachable.length + 10; step += 1) {
        await page.keyboard.press('Tab');
        const { at, fault } = await page.evaluate(focusFaults);
        if (at === undefined) break;
        seen.add(at);
        if (fault !== undefined) faults.push(fault);
      }
      expect(faults).toEqual([]);
      // A box that scrolls is reached besides.
      expect(reachable.filter((at) => !seen.has(at))).toEqual([]);
      expect(reachable.length).toBeGreaterThan(15);
    },
    60_000,
  );

  test('the search opens, is asked and left by keys alone, and gives the focus back', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open('/tin-tuc/');
    const opener = page.locator('[data-search-open]');
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[open]');
    await dialog.locator('input').first().waitFor();
    await page.keyboard.type('ke hoach');
    await dialog.locator('[data-result]').first().waitFor();
    // The first closes the completions, if they are open.
    await page.keyboard.press('Escape');
    if (await dialog.isVisible()) await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('the lightbox opens, turns and is left by keys alone, and gives the focus back', async () => {
    await open(STYLE_GUIDE);
    const photo = page.locator('.gallery a[data-photo]').first();
    await photo.focus();
    await page.keyboard.press('Enter');
    const lightbox = page.locator('dialog.lightbox[open]');
    await lightbox.waitFor();
    const count = () => lightbox.textContent();
    const before = await count();
    await page.keyboard.press('ArrowRight');
    await expect.poll(count).not.toBe(before);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    await lightbox.waitFor({ state: 'detached' });
    expect(await photo.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('nothing moves for long, and nothing at all where less motion is asked for', async () => {
    await open(STYLE_GUIDE);
    const longest = () =>
      page.evaluate(() => {
        const seconds = (list: string) =>
          Math.max(
            ...list.split(',').map((each) => Number.parseFloat(each) * (each.includes('ms') ? 0.001 : 1)),
          );
        return Math.max(
          ...[...document.querySelectorAll('*')].map((element) => {
            const { transitionDuration, animationDuration, animationName, animationIterationCount } =
              getComputedStyle(element);
            const animated = animationName === 'none' ? 0 : seconds(animationDuration);
            return Math.max(
              seconds(transitionDuration),
              animationIterationCount === 'infinite' ? Infinity : animated,
            );
          }),
        );
      });
    expect(await longest()).toBeLessThan(1);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await longest()).toBeLessThan(0.01);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    await page.emulateMedia({ reducedMotion: null });
  });

  test('without pictures and without scripts a page says all that it says', async () => {
    const bare = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const other = await bare.newPage();
    await other.route(/\.(?:avif|webp|svg|jpe?g|png)$/u, (route) => route.abort());
    await page.setViewportSize({ width: 360, height: 740 });
    const words = (where: Page) => where.locator('main').innerText();
    for (const url of ['/', '/tin-tuc/', '/tin-tuc/bai-mau-mot-bai-viet-day-du/', '/thuc-don/']) {
      await open(url);
      await other.goto(served.origin + url);
      // Only a script can do what these offer.
      await page.addStyleTag({
        content: '.script-only, [data-tool] { display: none !important }',
      });
      const [whole, said] = [await words(page), await words(other)];
      const missing = whole.split('\n').filter((line) => line.trim() !== '' && !said.includes(line.trim()));
      expect(missing, url).toEqual([]);
      expect(await other.evaluate(() => document.documentElement.scrollWidth), url).toBe(360);
    }
    await bare.close();
  });
});
