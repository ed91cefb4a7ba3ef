/** The hand-written queries (tests/search/parent-queries.ts) in a phone's browser, over the built site. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quoted } from '../../src/search/ui/words.ts';
import { launchBrowser } from '../browser.ts';
import { HELD_OUT_QUERIES } from '../search/held-out-queries.ts';
import { PAGES, PARENT_QUERIES, type ParentQuery } from '../search/parent-queries.ts';
import { serveFolder, type ServedFolder } from '../serve-folder.ts';
import { readSite } from './built-site.ts';
import { hitsOn, search, statusOf, type ShownHit } from './search-box.ts';

const PHONE = { width: 360, height: 740 };
/** Least share of the queries that must be met. */
const SHARE = 0.97;
/** Nobody tunes on these. */
const HELD_OUT_SHARE = 0.9;

const site = readSite();
let browser: Browser;
let served: ServedFolder;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(site.dir)]);
  page = await browser.newPage({ viewport: PHONE });
  await page.goto(`${served.origin}/tim-kiem/`);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** The wanted pages that do not stand where they should; empty when the query is met. */
function missing({ pages, within, oneIsEnough }: ParentQuery, hits: readonly ShownHit[]): readonly string[] {
  const first = hits.slice(0, within).map(({ url }) => url);
  const absent = pages.filter((url) => !first.includes(url));
  return oneIsEnough && absent.length < pages.length ? [] : absent;
}

test('every wanted page is on the site', () => {
  expect(Object.values(PAGES).filter((url) => !site.serves(url))).toEqual([]);
});

test('the queries are enough, and each is asked once', () => {
  const typed = [...PARENT_QUERIES, ...HELD_OUT_QUERIES].map((query) => query.typed);
  expect(new Set(typed).size).toBe(typed.length);
  expect(PARENT_QUERIES.length).toBeGreaterThanOrEqual(60);
  expect(HELD_OUT_QUERIES.length).toBeGreaterThanOrEqual(20);
});

test.each([
  ['the queries', PARENT_QUERIES, SHARE],
  ['the queries on which nobody tunes', HELD_OUT_QUERIES, HELD_OUT_SHARE],
] as const)('%s lead to the wanted pages', async (name, queries, share) => {
  const missed: string[] = [];
  for (const query of queries) {
    await search(page, query.typed);
    expect(await statusOf(page).textContent()).toContain(quoted(query.typed.trim()));
    const hits = await hitsOn(page);
    const absent = missing(query, hits);
    if (absent.length > 0) missed.push(`${query.typed}: not ${absent.join(' ')} but ${firstOf(hits)}`);
  }
  const met = queries.length - missed.length;
  // Those held out are counted only: whoever reads which they are would tune on them.
  const told = queries === HELD_OUT_QUERIES ? [] : missed;
  console.log([`${name}: ${met} of ${queries.length} met`, ...told].join('\n  '));
  expect(met / queries.length, missed.join('\n')).toBeGreaterThanOrEqual(share);
});

function firstOf(hits: readonly ShownHit[]): string {
  const urls = hits.slice(0, 3).map(({ url }) => url);
  return urls.length > 0 ? urls.join(' ') : 'nothing';
}
