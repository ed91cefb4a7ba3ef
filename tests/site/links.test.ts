import { expect, test } from 'vitest';
import { attribute, readSite, type BuiltPage, type BuiltSite } from './built-site.ts';

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
