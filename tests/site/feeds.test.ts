import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { attribute, readSite, tagged, type Element } from './built-site.ts';

const site = readSite();
const files = readdirSync(site.dir, { recursive: true, encoding: 'utf8' });
const text = (file: string) => readFileSync(path.join(site.dir, file), 'utf8');
const rssFiles = files.filter((file) => path.basename(file) === 'rss.xml').sort();
const jsonFiles = files.filter((file) => path.basename(file) === 'feed.json').sort();

const rss = z.object({
  rss: z.object({
    channel: z.object({
      link: z.string(),
      item: z
        .array(
          z.object({
            title: z.string().min(1),
            link: z.string(),
            description: z.string(),
            pubDate: z.string(),
            'content:encoded': z.string().min(1),
            'dc:creator': z.string().min(1),
          }),
        )
        .default([]),
    }),
  }),
});
const parser = new XMLParser({ isArray: (name) => name === 'item', parseTagValue: false });
/** @throws Error when it is not well-formed */
function parsedXml(xml: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it is one more package, for the same check
  return parser.parse(xml, true);
}

const itemsOf = (file: string) => rss.parse(parsedXml(text(file))).rss.channel.item;

const moment = z.iso.datetime({ offset: true });
/** jsonfeed.org/version/1.1, as far as we write it. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  language: z.literal('vi'),
  icon: z.url(),
  authors: z.array(z.strictObject({ name: z.string().min(1), url: z.url() })).min(1),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      summary: z.string(),
      content_html: z.string().min(1),
      image: z.url(),
      date_published: moment,
      date_modified: moment.optional(),
      authors: z.array(z.strictObject({ name: z.string().min(1), url: z.url() })).min(1),
      tags: z.array(z.string().min(1)).min(2),
      attachments: z
        .array(
          z.strictObject({
            url: z.url(),
            mime_type: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/u),
            title: z.string(),
          }),
        )
        .optional(),
    }),
  ),
});
const readJson = (file: string) => jsonFeed.parse(JSON.parse(text(file)));

function elementsIn(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return found;
}

test('there is one of everything, of each kind and each area, in both formats', () => {
  // Eleven kinds, six areas.
  expect(rssFiles).toHaveLength(18);
  expect(jsonFiles).toEqual(rssFiles.map((file) => file.replace(/rss\.xml$/u, 'feed.json')).sort());
});

test('what is not well-formed is refused', () => {
  expect(() => parsedXml('<rss><channel></rss>')).toThrow();
});

test('every RSS feed is well-formed, and carries what its JSON feed carries', () => {
  for (const file of rssFiles) {
    const json = readJson(file.replace(/rss\.xml$/u, 'feed.json'));
    expect(
      itemsOf(file).map((item) => [item.link, item.title]),
      file,
    ).toEqual(json.items.map((item) => [item.url, item.title]));
    expect(
      itemsOf(file).map((item) => item['content:encoded']),
      file,
    ).toEqual(json.items.map((item) => item.content_html));
  }
  expect(itemsOf('rss.xml').length).toBeGreaterThan(20);
});

describe('the text of an entry in a feed', () => {
  const contents = new Map(jsonFiles.flatMap((file) => readJson(file).items).map((item) => [item.url, item]));
  const origin = new URL(readJson('feed.json').home_page_url).origin;

  test('is whole: it says all that its page says in its body', () => {
    for (const { url, content_html: html } of contents.values()) {
      const page = site.pages.find((candidate) => origin + candidate.url === url);
      const [body] = page
        ? page.elements.filter((element) => attribute(element, 'data-entry-body') !== undefined)
        : [];
      const words = (node: DefaultTreeAdapterTypes.Node): string =>
        'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(words).join('') : '';
      const squeezed = (said: string) => said.replace(/\s+/gu, '');
      expect(page, url).toBeDefined();
      expect(squeezed(words(parseFragment(html))), url).toContain(squeezed(body ? words(body) : ''));
    }
  });

  test('is bare HTML: no class, script or link that only enlarges', () => {
    const names = new Set<string>();
    const tags = new Set<string>();
    for (const { content_html: html } of contents.values())
      for (const element of elementsIn(html)) {
        tags.add(element.tagName);
        for (const { name } of element.attrs) names.add(name);
      }
    const known = [
      'alt',
      'colspan',
      'controls',
      'height',
      'href',
      'poster',
      'scope',
      'src',
      'start',
      'title',
      'width',
    ];
    expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    for (const tag of ['script', 'style', 'picture', 'source', 'div', 'entry-ref'])
      expect(tags).not.toContain(tag);
    expect(tags).toContain('img');
  });

  test('names whole addresses that are there, and pictures by what they show', () => {
    for (const { url, image, content_html: html } of contents.values()) {
      const addresses = elementsIn(html).flatMap((element) =>
        ['href', 'src', 'poster'].map((name) => attribute(element, name)),
      );
      for (const address of [url, image, ...addresses]) {
        if (address === undefined || /^(?:mailto|tel):/u.test(address)) continue;
        expect(address, url).toMatch(/^https?:\/\//u);
        if (!address.startsWith(origin)) continue;
        expect([address, site.serves(new URL(address).pathname)]).toEqual([address, true]);
      }
      for (const picture of elementsIn(html).filter(({ tagName }) => tagName === 'img'))
        expect(attribute(picture, 'alt'), url).toBeDefined();
    }
  });
});

test('no feed weighs more than 300 KB', () => {
  for (const file of [...rssFiles, ...jsonFiles])
    expect([file, text(file).length < 300_000]).toEqual([file, true]);
});

test('each feed is named by the page that it is of, and one page names all of them', () => {
  const feeds = [...rssFiles, ...jsonFiles].map((file) => `/${file}`);
  const named = new Map(
    site.pages.map((page) => {
      const alternates = tagged(page, 'link').filter((link) => attribute(link, 'rel') === 'alternate');
      return [page.url, alternates.map((link) => attribute(link, 'href') ?? '')];
    }),
  );
  expect([...named.values()].flat().filter((address) => !feeds.includes(address))).toEqual([]);
  const unsaid = feeds.filter((feed) => !named.get(feed.replace(/[^/]+$/u, ''))?.includes(feed));
  expect(unsaid).toEqual([]);
  const list = site.pages.find(({ url }) => url === '/nguon-tin/');
  const links = list ? tagged(list, 'a').map((link) => attribute(link, 'href')) : [];
  expect(links).toEqual(expect.arrayContaining([...rssFiles.map((file) => `/${file}`), '/su-kien/lich.ics']));
});
