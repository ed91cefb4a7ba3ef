/**
 * What a page of the built site weighs on a phone's first visit, as the desk serves it. `npm run bench:site` measures the
 * same, and more, on a site of 300 entries with photos as phones take them.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LATE_MS, LIMITS } from '../../scripts/bench/site/limits.ts';
import { serveSite, type ServedSite } from '../../scripts/bench/site/served-site.ts';
import { visit, type Visit } from '../../scripts/bench/site/visit.ts';
import { weigh, type Weights } from '../../scripts/bench/site/weights.ts';
import { launchBrowser } from '../browser.ts';
import { attribute, readSite, STYLE_GUIDE, tagged, type BuiltPage } from './built-site.ts';

const site = readSite();
/** But for the style guide, which has the sheets of all pages, and each component as if it came first. */
const pages = site.pages.filter(({ url }) => url !== STYLE_GUIDE);

const ARTICLE = '/tin-tuc/bai-mau-mot-bai-viet-day-du/';

/** The style sheets and scripts that a page names: pages that name the same weigh the same in them. */
function assetsOf(page: BuiltPage): string {
  const names = [
    ...tagged(page, 'link').map((link) => attribute(link, 'href')),
    ...tagged(page, 'script').map((script) => attribute(script, 'src')),
  ];
  return names.filter((name) => name?.startsWith('/_astro/')).join(' ');
}

const withPictures = (page: BuiltPage) => tagged(page, 'img').length > 0;

/** One page for each set of style sheets and scripts; the home page; and pages with pictures, one of a kind. */
function pagesToVisit(): readonly BuiltPage[] {
  const kind = ({ url }: BuiltPage) => url.split('/')[1] ?? '';
  const firstOf = (all: readonly BuiltPage[], key: (page: BuiltPage) => string) =>
    [...Map.groupBy(all, key).values()].flatMap(([first]) => first ?? []);
  return [
    ...new Set([
      ...pages.filter(({ url }) => url === '/'),
      ...firstOf(pages, assetsOf),
      ...firstOf(pages.filter(withPictures), kind),
    ]),
  ];
}

let browser: Browser;
let served: ServedSite;
const visits = new Map<string, { readonly visit: Visit; readonly weights: Weights }>();

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveSite(site.dir)]);
  for (const { url } of pagesToVisit()) {
    const made = await visit(browser, served.origin + url);
    visits.set(url, { visit: made, weights: weigh(made, served.origin) });
  }
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** `/tin-tuc/: 12345` for each page where the number is beyond the limit. */
function beyond(limit: number, of: (weights: Weights) => number): string[] {
  return [...visits].flatMap(([url, { weights }]) =>
    of(weights) > limit ? [`${url}: ${String(of(weights))}`] : [],
  );
}

function homeWeights(): Weights {
  const home = visits.get('/');
  if (home === undefined) throw new Error('the home page was not visited');
  return home.weights;
}

describe('bytes', () => {
  test('of the home page', () => {
    const { html, all, styles } = homeWeights();
    expect(html).toBeGreaterThan(1000);
    expect(html).toBeLessThanOrEqual(LIMITS.homeHtml);
    expect(all).toBeGreaterThan(html + styles);
    expect(all).toBeLessThanOrEqual(LIMITS.home);
  });

  test('of style sheets on any page', () => {
    expect(homeWeights().styles).toBeGreaterThan(1000);
    expect(beyond(LIMITS.styles, ({ styles }) => styles)).toEqual([]);
  });

  test('of scripts on any page, before anything is done', () => {
    expect(homeWeights().scripts).toBeGreaterThan(100);
    expect(beyond(LIMITS.scripts, ({ scripts }) => scripts)).toEqual([]);
  });

  test('of fonts on any page', () => {
    expect(beyond(LIMITS.fonts, ({ fonts }) => fonts)).toEqual([]);
    expect(beyond(LIMITS.fontFiles, ({ fontFiles }) => fontFiles)).toEqual([]);
  });

  test('of the largest picture on any page', () => {
    expect([...visits.values()].filter(({ weights }) => weights.largestPicture).length).toBeGreaterThan(3);
    expect(beyond(LIMITS.picture, ({ largestPicture }) => largestPicture?.bytes ?? 0)).toEqual([]);
  });
});

test('no page asks another host, and no script fails', () => {
  const strange = [...visits].flatMap(
    ([
      url,
      {
        visit: { errors },
        weights: { foreign },
      },
    ]) => [...foreign, ...errors].map((what) => `${url}: ${what}`),
  );
  expect(strange).toEqual([]);
});

describe('pictures', () => {
  const everywhere = (wrong: (made: Visit) => readonly { readonly src: string }[]) =>
    [...visits].flatMap(([url, made]) => wrong(made.visit).map(({ src }) => `${url}: ${src}`));

  test('say how large they are', () => {
    expect(everywhere(({ pictures }) => pictures.filter(({ isSized }) => !isSized))).toEqual([]);
  });

  test('are fetched when they come near, but for the first one', () => {
    const eager = ({ pictures }: Visit) =>
      pictures.slice(1).filter(({ isOnFirstScreen, isLazy }) => !isOnFirstScreen && !isLazy);
    expect(everywhere(eager)).toEqual([]);
  });

  test('the first one at once, where it is on the first screen', () => {
    const lazyFirst = ({ pictures }: Visit) =>
      pictures.slice(0, 1).filter(({ isOnFirstScreen, isLazy }) => isOnFirstScreen && isLazy);
    expect(everywhere(lazyFirst)).toEqual([]);
  });
});

test('nothing moves when fonts and scripts come late', async () => {
  served.late = LATE_MS;
  try {
    const moved: string[] = [];
    for (const url of ['/', ARTICLE, '/tim-kiem/', '/van-ban/']) {
      const { layoutShift } = await visit(browser, served.origin + url);
      if (layoutShift > LIMITS.layoutShift) moved.push(`${url}: ${layoutShift.toFixed(3)}`);
    }
    expect(moved).toEqual([]);
  } finally {
    served.late = 0;
  }
});
