/** What a page of the built site makes a phone fetch before anybody does anything: sheets and scripts, compressed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, pageAt, readSite, STYLE_GUIDE, tagged, type BuiltPage } from './built-site.ts';

const KB = 1024;
/** As the first line of every sheet has them (src/styles/site.css). */
const LAYERS = ['reset', 'tokens', 'base', 'layout', 'components', 'utilities'];
const site = readSite();
/** The style guide has the sheets of all pages. */
const pages = site.pages.filter(({ url }) => url !== STYLE_GUIDE);

const weights = new Map<string, number>();
function weightOf(address: string): number {
  let weight = weights.get(address);
  if (weight === undefined) {
    weight = brotliCompressSync(readFileSync(path.join(site.dir, address))).length;
    weights.set(address, weight);
  }
  return weight;
}

const sheetsOf = (page: BuiltPage) =>
  tagged(page, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => attribute(link, 'href') ?? '');
const total = (addresses: readonly string[]) =>
  addresses.reduce((sum, address) => sum + weightOf(address), 0);

describe('style sheets', () => {
  test('of a page weigh 10 KB at most, all together', () => {
    const heavy = pages.filter((page) => total(sheetsOf(page)) > 10 * KB);
    expect(heavy.map(({ url }) => url)).toEqual([]);
  });

  test('of the home page weigh 8 KB at most', () => {
    const home = site.pages.filter(({ url }) => url === '/');
    expect(home.map((page) => total(sheetsOf(page)) <= 8 * KB)).toEqual([true]);
  });

  test("are two: that of every page, then the page's own", () => {
    const [first] = sheetsOf(pageAt(site, '/404.html'));
    const odd = pages.filter((page) => {
      const sheets = sheetsOf(page);
      return sheets[0] !== first || sheets.length > 2;
    });
    expect(odd.map(({ url }) => url)).toEqual([]);
  });

  test('all name the layers in one order, so that theirs does not matter', () => {
    const sheets = new Set(site.pages.flatMap(sheetsOf));
    for (const address of sheets) {
      const sheet = readFileSync(path.join(site.dir, address), 'utf8');
      const named = [...sheet.matchAll(/@layer ?([\w, ]+)/gu)].flatMap(([, names]) =>
        (names ?? '').split(/, ?/u),
      );
      expect(
        LAYERS.filter((layer) => named.includes(layer)),
        address,
      ).toEqual([...new Set(named)]);
    }
  });
});

describe('scripts', () => {
  test('that every page has weigh 2 KB at most', () => {
    const [first, ...others] = site.pages.map((page) =>
      tagged(page, 'script').flatMap((script) => attribute(script, 'src') ?? []),
    );
    const common = (first ?? []).filter((address) => others.every((scripts) => scripts.includes(address)));
    // What runs before the first paint, and what waits for a press.
    expect(common).toHaveLength(2);
    expect(total(common)).toBeLessThanOrEqual(2 * KB);
  });
});
