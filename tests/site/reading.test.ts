import { describe, expect, test } from 'vitest';
import { attribute, having, readSite, STYLE_GUIDE, tagged, textOf } from './built-site.ts';

const { pages } = readSite();
/** The search, and the tables of documents, which read whole without it. Every page has what opens the search. */
const HAS_SCRIPT = /^\/(?:tim-kiem|van-ban(?:\/nam\/.+)?)\/$/u;

describe.each(pages.map((page) => [page.url, page] as const))('%s', (url, page) => {
  // The style guide shows the heads and menus of many pages on one.
  test.skipIf(url === STYLE_GUIDE)('one h1, and no level is left out below it', () => {
    const levels = tagged(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  test.skipIf(url === STYLE_GUIDE)('landmarks: one header, main and footer, every nav its own name', () => {
    expect(tagged(page, 'main')).toHaveLength(1);
    expect(page.elements.filter((element) => attribute(element, 'class') === 'site-header')).toHaveLength(1);
    expect(page.elements.filter((element) => attribute(element, 'class') === 'site-footer')).toHaveLength(1);
    const names = tagged(page, 'nav').map(
      (nav) => attribute(nav, 'aria-label') ?? attribute(nav, 'aria-labelledby'),
    );
    expect(names.every((name) => name !== undefined)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  test('it says what it is, in Vietnamese', () => {
    expect(tagged(page, 'html').map((root) => attribute(root, 'lang'))).toEqual(['vi']);
    const [title] = tagged(page, 'title').map(textOf);
    expect(title?.trim()).not.toBe('');
    const description = tagged(page, 'meta').find((meta) => attribute(meta, 'name') === 'description');
    expect(attribute(description ?? failing(url), 'content')?.length).toBeGreaterThan(10);
    const feed = tagged(page, 'link').find((link) => attribute(link, 'type') === 'application/rss+xml');
    expect(attribute(feed ?? failing(url), 'href')).toBe('/rss.xml');
  });

  test('the first link skips to the main part', () => {
    const [skip] = tagged(page, 'a');
    const [main] = tagged(page, 'main');
    expect(attribute(skip ?? failing(url), 'href')).toBe(`#${attribute(main ?? failing(url), 'id') ?? ''}`);
  });

  test('every picture has its size and a description, or is said to be decoration', () => {
    for (const image of tagged(page, 'img')) {
      expect(attribute(image, 'alt'), attribute(image, 'src')).toBeDefined();
      expect(Number(attribute(image, 'width')), attribute(image, 'src')).toBeGreaterThan(0);
      expect(Number(attribute(image, 'height')), attribute(image, 'src')).toBeGreaterThan(0);
    }
    for (const figure of tagged(page, 'figure')) {
      const images = page.elements.filter(
        (element) => element.tagName === 'img' && element.parentNode === figure,
      );
      for (const image of images) expect(attribute(image, 'alt')).not.toBe('');
    }
  });

  test('it reads without JavaScript: none but for the search and for a table, nothing inline', () => {
    const scripts = tagged(page, 'script').filter(
      // Data, which no browser runs (schema.org).
      (script) => attribute(script, 'type') !== 'application/ld+json',
    );
    expect(scripts).toHaveLength(HAS_SCRIPT.test(url) ? 3 : 2);
    for (const script of scripts) expect(attribute(script, 'src')).toMatch(/^\/_astro\//u);
    expect(tagged(page, 'style')).toEqual([]);
    expect(having(page, 'style')).toEqual([]);
    expect(page.elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual(
      [],
    );
  });

  test('it asks no other host for anything', () => {
    const loaded = page.elements.flatMap((element) => {
      const isLink = element.tagName === 'a';
      const isAddress = element.tagName === 'link' && attribute(element, 'rel') === 'canonical';
      return isLink || isAddress
        ? []
        : element.attrs.filter(
            ({ name, value }) => name !== 'content' && /(?:^|[\s,])(?:https?:)?\/\//iu.test(value),
          );
    });
    expect(loaded).toEqual([]);
  });
});

test('no two pages share a title or a canonical address', () => {
  const titles = pages.map((page) => textOf(tagged(page, 'title')[0] ?? failing(page.url)));
  expect(titles).toEqual([...new Set(titles)]);
  const canonical = pages.flatMap((page) =>
    tagged(page, 'link')
      .filter((link) => attribute(link, 'rel') === 'canonical')
      .map((link) => [page.url, new URL(attribute(link, 'href') ?? '').pathname]),
  );
  expect(canonical.length).toBeGreaterThan(10);
  for (const [url, address] of canonical) expect(address).toBe(url);
});

test('an address that is not there gets a page of the site, not to be listed', () => {
  const page = pages.find(({ url }) => url === '/404.html');
  const robots = page?.elements.find((element) => attribute(element, 'name') === 'robots');
  expect(robots && attribute(robots, 'content')).toBe('noindex');
});

function failing(url: string): never {
  throw new Error(`${url} lacks an element that the test asks for`);
}
