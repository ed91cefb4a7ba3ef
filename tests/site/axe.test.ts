/**
 * The built site under axe (WCAG 2.2 A and AA, and axe's own good practice): every page on a phone; one page of each type
 * on a screen, in the dark, at 200 % and at 320 px, where only what depends on the looks is asked again.
 */
import path from 'node:path';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageTypes, readBuiltFiles, readRoutes } from '../../scripts/shots/page-types.ts';
import { brokenRules, loadAxe } from './axe-rules.ts';
import { browseSite } from './browsed-site.ts';
import { readSite, STYLE_GUIDE } from './built-site.ts';

const site = readSite();

const ROUTES = readRoutes(path.join(import.meta.dirname, '../../src/pages'));
const types = pageTypes(readBuiltFiles(site.dir), ROUTES).map(({ url }) => url);

/** What a change of colours, or of the room there is, can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const ROOM = [...COLOURS, 'target-size', 'scrollable-region-focusable'];
/** The style guide has one component in many states: so many landmarks of one name. */
const GUIDE_RULES: RunOptions = { rules: { 'landmark-unique': { enabled: false } } };

const built = browseSite(site.dir);

/** A line for each element of the page that breaks a rule: what, where, and what axe says to do. */
async function violations(page: Page, mode: string, options: RunOptions = {}): Promise<string[]> {
  const broken = await brokenRules(page, { resultTypes: ['violations'], ...options });
  return broken.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${new URL(page.url()).pathname} ${mode}: ${id} at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(built.origin + url);
  await loadAxe(page);
}

const only = (rules: readonly string[]): RunOptions => ({ runOnly: [...rules] });

/** A page that is open, seen by those who need it larger or darker. */
async function otherModes(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await violations(page, 'dark', only(COLOURS))));
  await page.setViewportSize({ width: 320, height: 640 });
  found.push(...(await violations(page, '320 px, dark', only(ROOM))));
  await page.emulateMedia({ colorScheme: 'light' });
  // What a screen of 1280 px has room for at 200 %.
  await page.setViewportSize({ width: 640, height: 450 });
  found.push(...(await violations(page, '200 %', only(ROOM))));
  return found;
}

test('axe sees what is wrong', async () => {
  const page = await built.browser.newPage();
  await page.setContent('<html lang="vi"><title>x</title><main><h1>x</h1><img src="a.png"></main></html>');
  await loadAxe(page);
  expect((await brokenRules(page)).map(({ id }) => id)).toContain('image-alt');
  await page.close();
});

test('axe finds nothing on any page on a phone', async () => {
  const page = await built.browser.newPage({ viewport: { width: 360, height: 740 } });
  const found: string[] = [];
  for (const { url } of site.pages) {
    await open(page, url);
    found.push(...(await violations(page, '360 px', url === STYLE_GUIDE ? GUIDE_RULES : {})));
  }
  await page.close();
  expect(found).toEqual([]);
}, 300_000);

test('axe finds nothing on any type of page on a screen, in the dark, at 320 px and at 200 %', async () => {
  const page = await built.browser.newPage();
  const found: string[] = [];
  for (const url of types) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, url);
    // As a whole the guide was asked on a phone already.
    if (url !== STYLE_GUIDE) found.push(...(await violations(page, '1280 px')));
    found.push(...(await otherModes(page)));
  }
  await page.close();
  expect(types.length).toBeGreaterThan(30);
  expect(found).toEqual([]);
}, 300_000);
