import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isSiteSegment, leadsSomewhere } from '../../src/loader/site-addresses.ts';

test.each(['src/pages', 'public'])('every address at the top of %s is known to the loader', (folder) => {
  const segments = readdirSync(folder)
    // `_headers` is for the host.
    .filter((name) => !/^(?:\[|_|index\.)/u.test(name))
    .map((name) => name.replace(/\.(?:astro|mdx?)$/u, ''))
    // A file such as robots.txt or rss.xml is no page's address: a slug has no dot.
    .filter((name) => !name.includes('.'));
  expect(segments.filter((segment) => !isSiteSegment(segment))).toEqual([]);
});

test.each([
  ['/', true],
  ['/tin-tuc/', true],
  ['/tin-tuc', true],
  ['/tin-tuc/khai-giang/', true],
  ['/tin-tuc/khai-giang', true],
  ['/tin-tuc/trang/3/', true],
  ['/tin-tuc/trang/', false],
  ['/van-ban/nam/2019/', true],
  ['/van-ban/nam/2019/trang/1/', true],
  ['/tin-tuc/nam/2019/', false],
  ['/tin-tuc/3/', false],
  ['/tin-tuc/khac/', false],
  ['/tin-tuc/khai-giang/anh/', false],
  ['/su-kien/lich/2027-03/', true],
  ['/su-kien/lich.ics', true],
  ['/tin-tuc/lich/', false],
  ['/chuyen-muc/mam-non/', true],
  ['/rss.xml', true],
  ['/cong-khai/thu-chi.csv', true],
  ['/gioi-thieu/', false],
])('%s leads somewhere: %s', (address, expected) => {
  expect(leadsSomewhere(address, new Set(['/tin-tuc/khai-giang/']))).toBe(expected);
});
