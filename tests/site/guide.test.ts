/** The style guide as an eye sees it, at four widths: nothing overflows, overlaps, is cut off or too small to press. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveFolder, type ServedFolder } from '../serve-folder.ts';
import { attribute, having, pageAt, readSite, STYLE_GUIDE } from './built-site.ts';
import { layoutFaults } from './layout-faults.ts';

const site = readSite();
let browser: Browser;
let served: ServedFolder;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(site.dir)]);
  page = await browser.newPage();
  await page.goto(served.origin + STYLE_GUIDE);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

test.each([
  [320, 44],
  [360, 44],
  [768, 24],
  [1280, 24],
])(
  'at %i px nothing overflows, overlaps or is cut off, and targets have %i px',
  async (width, least) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await page.evaluate(layoutFaults, { root: '[data-guide-state]', least })).toEqual([]);
  },
  120_000,
);

describe('what is wrong is seen', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['a box out of its frame', '<p style="width:200%">Rộng</p>', /out of its frame/u],
    ['text that is cut off', '<p style="overflow:hidden;height:8px">Chữ bị cắt</p>', /cut off/u],
    ['text over text', '<p>Một</p><p style="margin-top:-2.5em">Hai</p>', /lies over/u],
    ['a small target', '<button style="all:unset;font-size:8px">X</button>', /target of/u],
  ];
  test.each(cases)('%s', async (_what, html, fault) => {
    const other = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await other.setContent(`<div data-guide-state="thử" style="padding:40px">${html}</div>`);
    const found = await other.evaluate(layoutFaults, { root: '[data-guide-state]', least: 44 });
    expect(found.join('\n')).toMatch(fault);
    await other.close();
  });
});

test('a search result in the guide is one that the search makes', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${served.origin}/tim-kiem/?q=ke+hoach`);
  await page.locator('.search-hit').first().waitFor();
  const made = await page.$$eval('.search-hit', (hits) => [
    ...new Set(
      hits.flatMap((hit) =>
        [hit, ...hit.querySelectorAll('*')].map(({ tagName, classList }) =>
          [tagName.toLowerCase(), ...classList].join('.'),
        ),
      ),
    ),
  ]);
  const shown = new Set(
    pageAt(site, STYLE_GUIDE).elements.map((element) =>
      [element.tagName, ...(attribute(element, 'class')?.split(/\s+/u) ?? [])].join('.'),
    ),
  );
  expect(made.length).toBeGreaterThan(4);
  expect(made.filter((kind) => !shown.has(kind))).toEqual([]);
});

test('the guide names each state once', () => {
  const names = having(pageAt(site, STYLE_GUIDE), 'data-guide-state').map((state) =>
    attribute(state, 'data-guide-state'),
  );
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
