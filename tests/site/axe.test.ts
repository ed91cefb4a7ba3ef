/**
 * The built site under axe (WCAG 2.2 A and AA, and axe's own good practice): every page on a phone; one page of each type
 * on a screen, in the dark, at 200 % and at 320 px, where only what depends on the looks is asked again.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveFolder, type ServedFolder } from '../serve-folder.ts';
import { pageTypes, readBuiltFiles, readRoutes } from '../../scripts/shots/page-types.ts';
import { readSite, STYLE_GUIDE } from './built-site.ts';

const site = readSite();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ROUTES = readRoutes(path.join(import.meta.dirname, '../../src/pages'));
const types = pageTypes(readBuiltFiles(site.dir), ROUTES).map(({ url }) => url);

/** What a change of colours, or of the room there is, can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const ROOM = [...COLOURS, 'target-size', 'scrollable-region-focusable'];
/** The style guide has one component in many states: so many landmarks of one name. */
const GUIDE_RULES: RunOptions = { rules: { 'landmark-unique': { enabled: false } } };

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(site.dir)]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** A line for each element of the page that breaks a rule: what, where, and what axe says to do. */
async function violations(page: Page, mode: string, options: RunOptions = {}): Promise<string[]> {
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })})`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${new URL(page.url()).pathname} ${mode}: ${id} at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(served.origin + url);
  await page.evaluate(AXE);
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
  const page = await browser.newPage();
  await page.setContent('<html lang="vi"><title>x</title><main><h1>x</h1><img src="a.png"></main></html>');
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>('axe.run()');
  expect(results.violations.map(({ id }) => id)).toContain('image-alt');
  await page.close();
});

test('axe finds nothing on any page on a phone', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const found: string[] = [];
  for (const { url } of site.pages) {
    await open(page, url);
    found.push(...(await violations(page, '360 px', url === STYLE_GUIDE ? GUIDE_RULES : {})));
  }
  await page.close();
  expect(found).toEqual([]);
}, 300_000);

test('axe finds nothing on any type of page on a screen, in the dark, at 320 px and at 200 %', async () => {
  const page = await browser.newPage();
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
