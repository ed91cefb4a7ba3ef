import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { attribute, having, pageAt, readSite, type BuiltPage, type BuiltSite } from './built-site.ts';

const site = readSite();

/** Every address that a page leads to or loads, with its fragment. */
function addressesOf({ elements }: BuiltPage): string[] {
  return elements.flatMap((element) => {
    const single = ['href', 'src', 'action', 'poster'].map((name) => attribute(element, name));
    const set = attribute(element, 'srcset')
      ?.split(',')
      .map((candidate) => candidate.trim().split(/\s+/u)[0]);
    return [...single, ...(set ?? [])].filter((address) => address !== undefined);
  });
}

function idsOf({ elements }: BuiltPage): Set<string | undefined> {
  return new Set(elements.map((element) => attribute(element, 'id')));
}

/** What is wrong with an address on a page; `undefined` when it leads somewhere, or to another site. */
function brokenLink(pages: BuiltSite, page: BuiltPage, address: string): string | undefined {
  const origin = 'https://noi-bo.example';
  const target = new URL(address, origin + page.url);
  if (target.origin !== origin) return undefined;
  const path = target.pathname;
  if (!pages.serves(path)) return `${page.url} → ${address}`;
  const reached = pages.pages.find(({ url }) => url === path);
  const id = decodeURIComponent(target.hash.slice(1));
  return id === '' || !reached || idsOf(reached).has(id)
    ? undefined
    : `${page.url} → ${address} (no such id)`;
}

test('every internal link, picture, style sheet and form leads to something', () => {
  const broken = site.pages.flatMap((page) =>
    addressesOf(page).map((address) => brokenLink(site, page, address)),
  );
  expect(broken.length).toBeGreaterThan(site.pages.length * 10);
  expect(broken.filter((fault) => fault !== undefined)).toEqual([]);
});

/** The school's own address, as the home page says it. */
function siteOrigin(): string {
  const canonical = having(pageAt(site, '/'), 'rel').find((link) => attribute(link, 'rel') === 'canonical');
  return new URL(attribute(canonical ?? expect.fail('no canonical link'), 'href') ?? '').origin;
}

/** What other programs read: feeds, calendars, site maps, the manifest; and the pages, for what they tell such programs. */
const PROGRAM_FILES = /^(?!admin\/|pagefind\/|_astro\/).*\.(?:html|xml|json|ics|webmanifest|txt)$/u;

test('every whole address of the site in pages, feeds, calendars and site maps leads to something', () => {
  const origin = siteOrigin();
  const whole = new RegExp(`${RegExp.escape(origin)}(/[^\\s"'<>&\\\\)#?]*)?`, 'gu');
  const files = readdirSync(site.dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    PROGRAM_FILES.test(file),
  );
  const found = files.flatMap((file) => {
    // A calendar folds its lines (RFC 5545, 3.1).
    const text = readFileSync(path.join(site.dir, file), 'utf8').replaceAll(/\r\n[ \t]/gu, '');
    return [...text.matchAll(whole)].map(([, address = '/']) => ({ file, address }));
  });
  expect(new Set(found.map(({ file }) => path.extname(file))).size).toBeGreaterThan(4);
  const broken = found.filter(({ address }) => !site.serves(address));
  expect([...new Set(broken.map(({ file, address }) => `${file} → ${address}`))]).toEqual([]);
});

test('the manifest leads to pages and pictures that are there', () => {
  const text = readFileSync(path.join(site.dir, 'manifest.webmanifest'), 'utf8');
  const named = [...text.matchAll(/"(?:src|url|start_url|scope|id)":"([^"]*)"/gu)].map(([, to = '']) => to);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((address) => !site.serves(address))).toEqual([]);
});

test('a page for every kind of address', () => {
  const addresses = [
    '/',
    '/tin-tuc/',
    '/thong-bao/',
    '/su-kien/',
    '/guong-dien-hinh/',
    '/tac-gia/',
    '/chuyen-muc/',
    ...['quan-ly', 'mam-non', 'kiem-dinh', 'cong-nghe', 'tai-chinh', 'khac'].map(
      (area) => `/chuyen-muc/${area}/`,
    ),
    '/nam-hoc/',
    '/nam-hoc/2022-2023/',
    '/nam-hoc/2022-2023/thong-bao/',
    '/tim-kiem/',
    '/huong-dan/',
    '/404.html',
    '/rss.xml',
    '/sitemap-index.xml',
    '/robots.txt',
  ];
  expect(addresses.filter((address) => !site.serves(address))).toEqual([]);
});
