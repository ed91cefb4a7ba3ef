import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '../../src/schema/index.ts';
import { having, pageAt, readSite, STYLE_GUIDE, textOf } from './built-site.ts';

const site = readSite();
const DATED = Object.values(collections).filter(({ schema }) => 'publishedAt' in schema.shape);
/** Below the events stands their calendar too. */
const ENTRY = new RegExp(
  `^/(?:${DATED.map(({ urlSegment }) => urlSegment).join('|')})/(?!lich/)[^/]+/$`,
  'u',
);
const entries = site.pages.filter(({ url }) => ENTRY.test(url));

function readXml(file: string): unknown {
  const xml = readFileSync(path.join(site.dir, file), 'utf8');
  return new XMLParser({ isArray: (name) => ['item', 'url', 'sitemap'].includes(name) }).parse(xml);
}

describe('the feed', () => {
  const feed = z.object({
    rss: z.object({
      channel: z.object({
        language: z.literal('vi'),
        item: z.array(
          z.object({
            title: z.coerce.string(),
            link: z.url(),
            pubDate: z.string(),
            'dc:creator': z.string(),
            // An e-mail address by the specification, and nobody's is to be read by machines.
            author: z.never().optional(),
          }),
        ),
      }),
    }),
  });

  test('lists entries by their full address, newest first', () => {
    const { item } = feed.parse(readXml('rss.xml')).rss.channel;
    expect(item.length).toBeGreaterThan(0);
    expect(item.map(({ link }) => new URL(link).pathname).filter((url) => !ENTRY.test(url))).toEqual([]);
    const dates = item.map(({ pubDate }) => Date.parse(pubDate));
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    for (const { link } of item) expect(site.serves(new URL(link).pathname), link).toBe(true);
  });
});

describe('the sitemap', () => {
  const index = z.object({ sitemapindex: z.object({ sitemap: z.array(z.object({ loc: z.url() })) }) });
  const sitemap = z.object({ urlset: z.object({ url: z.array(z.object({ loc: z.url() })) }) });
  const addresses = () =>
    index
      .parse(readXml('sitemap-index.xml'))
      .sitemapindex.sitemap.flatMap(({ loc }) =>
        sitemap.parse(readXml(new URL(loc).pathname)).urlset.url.map((entry) => new URL(entry.loc).pathname),
      );

  test('lists every page that is to be found, and no other', () => {
    const unlisted = new Set(['/404.html', '/ngoai-tuyen/', STYLE_GUIDE]);
    const expected = site.pages.map(({ url }) => url).filter((url) => !unlisted.has(url));
    expect(addresses().sort()).toEqual(expected.sort());
  });

  test('is named in robots.txt, which keeps the desk out', () => {
    const robots = readFileSync(path.join(site.dir, 'robots.txt'), 'utf8');
    expect(robots).toMatch(/^Disallow: \/admin\/$/mu);
    expect(robots).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap-index\.xml$/mu);
  });
});

describe('an entry', () => {
  test.each(entries.map((page) => [page.url, page] as const))(
    '%s has one body, and the search its facets',
    (_url, page) => {
      expect(having(page, 'data-entry-body')).toHaveLength(1);
      expect(having(page, 'data-pagefind-body')).toHaveLength(1);
      const [article] = having(page, 'data-pagefind-body');
      const value = (name: string) => article?.attrs.find((attribute) => attribute.name === name)?.value;
      expect(value('data-kind')).not.toBe('');
      expect(value('data-day')).toMatch(/^\d{2}\/\d{2}\/\d{4}$/u);
      expect(value('data-school-year')).toMatch(/^\d{4}-\d{4}$/u);
    },
  );

  test('a sample is marked, in its page and in its list', () => {
    for (const url of ['/tin-tuc/bai-mau-mot-bai-viet-day-du/', '/tin-tuc/']) {
      const marks = pageAt(site, url).elements.filter(({ attrs }) =>
        attrs.some(({ value }) => value.includes('mark-sample')),
      );
      expect(marks.map(textOf)).toContain('Bài mẫu');
    }
  });
});
