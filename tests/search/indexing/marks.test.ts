import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SAMPLE_PAGES, writeSampleSite } from '../sample-site.ts';
import { indexedSite } from './indexed-site.ts';

async function sample() {
  const site = await writeSampleSite();
  const pages = Object.fromEntries(
    SAMPLE_PAGES.map(({ url }) => [`${url}index.html`, readFileSync(join(site, `${url}index.html`), 'utf8')]),
  );
  await rm(site, { recursive: true });
  const standing = pages['/tin-tuc/do-choi-tu-lam/index.html']
    ?.replace(/data-sort-day="\d+"/u, 'data-sort-day="00000000"')
    .replace('Đồ chơi tự làm</h1>', 'Trang không ngày</h1>');
  return indexedSite({ ...pages, 'gioi-thieu/index.html': standing ?? '' });
}

test('filters are asked for as they are written, each audience by itself', async () => {
  const { filters, find } = await sample();
  const counts = await filters();
  expect(counts['danh-cho']).toEqual({ 'Phụ huynh': 2, 'Giáo viên, nhân viên': 1 });
  expect(counts['chuyen-muc']).toMatchObject({ 'Quản lý, chỉ đạo, điều hành': 1 });
  const found = await find(null, { filters: { 'danh-cho': 'Giáo viên, nhân viên' } });
  expect(found.map(({ url }) => url)).toEqual(['/thong-bao/dang-ky-nhap-hoc/']);
});

test('what has expired is found, and says so', async () => {
  const { find } = await sample();
  const found = await find('phụ huynh');
  expect(new Map(found.map(({ url, meta }) => [url, meta['het-han']]))).toEqual(
    new Map([
      ['/thong-bao/dang-ky-nhap-hoc/', undefined],
      ['/tin-tuc/cho-de-xe/', 'zhethan'],
    ]),
  );
});

test('by date, the newest is first, and what has no date is last', async () => {
  const { find } = await sample();
  const found = await find(null, { filters: {}, sort: { ngay: 'desc' } });
  expect(found.map(({ url }) => url)).toEqual([
    '/tin-tuc/do-choi-tu-lam/',
    '/thong-bao/thuc-don/',
    '/thong-bao/dang-ky-nhap-hoc/',
    '/tin-tuc/cho-de-xe/',
    '/gioi-thieu/',
  ]);
});
