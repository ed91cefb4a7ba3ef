import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { attribute, pageAt, readSite, tagged, textOf, type BuiltPage } from './built-site.ts';

const site = readSite();
const origin =
  /<loc>(https?:\/\/[^/]+)/u.exec(readFileSync(path.join(site.dir, 'sitemap-0.xml'), 'utf8'))?.[1] ?? '';

type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };
const graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })).min(1),
});

/** What Google wants of each (developers.google.com/search/docs/appearance/structured-data), and schema.org of a school. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Article: ['headline', 'image', 'datePublished', 'dateModified', 'author', 'publisher'],
  NewsArticle: ['headline', 'image', 'datePublished', 'dateModified', 'author', 'publisher'],
  Event: [
    'name',
    'startDate',
    'location',
    'eventStatus',
    'eventAttendanceMode',
    'organizer',
    'image',
    'description',
  ],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Preschool: ['name', 'url'],
  WebSite: ['name', 'url', 'potentialAction'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  PostalAddress: ['streetAddress', 'addressCountry'],
  GovernmentOrganization: ['name'],
  Place: ['name', 'address'],
  // Nothing of a person but what their page is called by.
  Person: ['name', 'url'],
};

function scripts(page: BuiltPage): string[] {
  return tagged(page, 'script')
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map(textOf);
}

function thingsOf(page: BuiltPage): readonly Thing[] {
  return scripts(page).flatMap((text) => graph.parse(JSON.parse(text))['@graph']);
}

/** A value with all that stands in it. */
function within(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return [value, ...Object.values(value).flatMap(within)];
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && '@type' in value && typeof value['@type'] === 'string';

const pages = site.pages.map((page) => ({ page, things: thingsOf(page) }));

function ofType(...types: readonly string[]) {
  return pages.flatMap(({ page, things }) =>
    things.filter((thing) => types.includes(thing['@type'])).map((thing) => ({ page, thing })),
  );
}

describe('whatever a page says of itself', () => {
  test('is one script, in which no tag can end it', () => {
    for (const { page } of pages) {
      const texts = scripts(page);
      expect(texts.length, page.url).toBeLessThanOrEqual(1);
      for (const text of texts) expect(text, page.url).not.toContain('<');
    }
  });

  test('has what a search engine wants of it, and nothing empty', () => {
    for (const { page, things } of pages)
      for (const value of things.flatMap(within)) {
        expect([null, ''], page.url).not.toContain(value);
        if (!isThing(value)) continue;
        const required = REQUIRED[value['@type']];
        expect([page.url, value['@type'], required === undefined]).toEqual([page.url, value['@type'], false]);
        expect(Object.keys(value), `${page.url} ${value['@type']}`).toEqual(
          expect.arrayContaining([...(required ?? [])]),
        );
        if (value['@type'] === 'Person') expect(Object.keys(value).sort()).toEqual(['@type', 'name', 'url']);
      }
  });

  test('names addresses that are there, whole', () => {
    const addresses = pages.flatMap(({ things }) =>
      things
        .flatMap(within)
        .filter((value): value is string => typeof value === 'string' && value.startsWith('http')),
    );
    const ours = addresses.filter((address) => address.startsWith(`${origin}/`));
    const missing = ours
      .map((address) => address.slice(origin.length).replace(/[?#].*$/u, ''))
      .filter((address) => !site.serves(address));
    expect(missing).toEqual([]);
    expect(
      new Set(addresses.filter((address) => !ours.includes(address)).map((address) => new URL(address).host)),
    ).toEqual(
      new Set(
        ['schema.org'].filter((host) => addresses.some((address) => address.startsWith(`https://${host}`))),
      ),
    );
    const relative = pages.flatMap(({ things }) =>
      things.flatMap(within).filter((value) => typeof value === 'string' && value.startsWith('/')),
    );
    expect(relative).toEqual([]);
  });
});

test('every page below the home page shows the way to it, as its breadcrumbs do', () => {
  const withWay = ofType('BreadcrumbList');
  for (const { page, thing } of withWay) {
    const steps = z
      .object({ itemListElement: z.array(z.object({ name: z.string(), item: z.string() })) })
      .parse(thing);
    const shown = tagged(page, 'nav').find((nav) => attribute(nav, 'class')?.includes('breadcrumbs'));
    const names = steps.itemListElement.map(({ name }) => name);
    for (const name of names.slice(0, -1))
      expect(shown === undefined ? '' : textOf(shown), page.url).toContain(name);
    expect(steps.itemListElement.at(-1)?.item).toBe(origin + page.url);
  }
  // Pages that search engines leave out say nothing to them.
  const silent = (page: BuiltPage) => page.html.includes('name="robots" content="noindex"');
  const expected = site.pages.filter((page) => page.url !== '/' && !silent(page));
  expect(withWay.map(({ page }) => page.url)).toEqual(expected.map(({ url }) => url));
});

test('an entry is news or an article in its own words; a sample is neither', () => {
  const articles = ofType('Article', 'NewsArticle');
  for (const { page, thing } of articles) {
    const [heading] = tagged(page, 'h1');
    expect(thing.headline, page.url).toBe(heading && textOf(heading).trim());
    const header = tagged(page, 'header').find((found) => attribute(found, 'class') === 'entry-header');
    expect(header && textOf(header), page.url).not.toContain('Bài mẫu');
    expect(header, page.url).toBeDefined();
    expect(thing.datePublished).toMatch(/\+07:00$/u);
  }
  expect(articles.length).toBeGreaterThan(10);
});

test('the school and its search stand on the home page, the school on its address', () => {
  const types = (url: string) => thingsOf(pageAt(site, url)).map((thing) => thing['@type']);
  expect(types('/')).toEqual(['Preschool', 'WebSite']);
  expect(types('/lien-he/')).toEqual(['Preschool', 'BreadcrumbList']);
});
