/** Every page of the built site under axe (WCAG 2.2 A and AA, and axe's own good practice), on a phone and on a screen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveFolder, type ServedFolder } from '../serve-folder.ts';
import { readSite } from './built-site.ts';

const site = readSite();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(site.dir)]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** A line for each element that breaks a rule: what, where, and what axe says to do. */
async function violations(page: Page, url: string): Promise<string[]> {
  await page.goto(served.origin + url);
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${url} ${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

test('axe sees what is wrong', async () => {
  const page = await browser.newPage();
  await page.setContent('<html lang="vi"><title>x</title><main><h1>x</h1><img src="a.png"></main></html>');
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>('axe.run()');
  expect(results.violations.map(({ id }) => id)).toContain('image-alt');
  await page.close();
});

test.each([360, 1280])(
  'axe finds nothing on any page at %i px',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 740 } });
    const found: string[] = [];
    for (const { url } of site.pages) found.push(...(await violations(page, url)));
    await page.close();
    expect(found).toEqual([]);
  },
  300_000,
);
