import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { attribute, having, readSite, type BuiltPage } from './built-site.ts';

const site = readSite();
const origin =
  /<loc>(https?:\/\/[^/]+)/u.exec(readFileSync(path.join(site.dir, 'sitemap-0.xml'), 'utf8'))?.[1] ?? '';
const listed = site.pages.filter(({ html }) => !html.includes('name="robots" content="noindex"'));

/** What a page says under a name, each time it says it. */
function said(page: BuiltPage, name: string): (string | undefined)[] {
  return page.elements
    .filter((element) => [attribute(element, 'property'), attribute(element, 'name')].includes(name))
    .map((element) => attribute(element, 'content'));
}

describe('every page', () => {
  test('says once what a messenger shows of it (ogp.me)', () => {
    const names = [
      'title',
      'type',
      'url',
      'image',
      'image:alt',
      'image:type',
      'image:width',
      'image:height',
      'description',
    ];
    for (const page of site.pages)
      for (const name of names) {
        const [content, ...more] = said(page, `og:${name}`);
        expect([page.url, name, content?.trim() ?? '', more]).toEqual([
          page.url,
          name,
          expect.stringMatching(/./u),
          [],
        ]);
      }
  });

  test('is called by its own address', () => {
    for (const page of listed) {
      const [canonical] = having(page, 'rel').filter((element) => attribute(element, 'rel') === 'canonical');
      expect(canonical && attribute(canonical, 'href'), page.url).toBe(origin + page.url);
      expect(said(page, 'og:url'), page.url).toEqual([origin + page.url]);
    }
    expect(listed.length).toBeGreaterThan(50);
  });

  test('has a picture of the site, as large and of the kind that it says', async () => {
    const named = new Map(site.pages.map((page) => [said(page, 'og:image')[0] ?? '', page]));
    for (const [address, page] of named) {
      expect(address.startsWith(`${origin}/anh/`), page.url).toBe(true);
      const { format, width, height } = await sharp(
        path.join(site.dir, address.slice(origin.length)),
      ).metadata();
      expect([`image/${format}`, String(width), String(height)], page.url).toEqual(
        ['image:type', 'image:width', 'image:height'].map((name) => said(page, `og:${name}`)[0]),
      );
    }
    const drawn = readdirSync(path.join(site.dir, 'anh')).filter((name) => name.endsWith('.jpg'));
    // No picture lies about that no page names: it might tell of an entry that waits for its day.
    expect(new Set(drawn.map((name) => `${origin}/anh/${name}`))).toEqual(new Set(named.keys()));
    expect(drawn.length).toBeGreaterThan(30);
  });
});

test('an entry says when it was published, and in which area', () => {
  const entries = site.pages.filter((page) => said(page, 'og:type')[0] === 'article');
  for (const page of entries) {
    expect(said(page, 'article:published_time'), page.url).toEqual([
      expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/u),
    ]);
    expect(said(page, 'article:section')[0], page.url).toMatch(/./u);
  }
  expect(entries.length).toBeGreaterThan(20);
});
