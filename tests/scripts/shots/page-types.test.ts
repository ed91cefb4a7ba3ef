import { expect, test } from 'vitest';
import { pageTypes } from '../../../scripts/shots/page-types.ts';

const ROUTES = [
  [],
  ['404'],
  ['[slug]'],
  ['[collection]', '[slug]'],
  ['[collection]', '[...page]'],
  ['van-ban', '[...page]'],
  ['thuc-don', '[slug]'],
  ['nam-hoc'],
  ['nam-hoc', '[year]', '[...page]'],
  ['nam-hoc', '[year]', '[collection]', '[...page]'],
];

const typesOf = (...urls: readonly string[]) =>
  pageTypes(
    urls.map((url) => ({ url, bytes: 1 })),
    ROUTES,
  );

test.each([
  ['/', 'trang-chu'],
  ['/404.html', '404'],
  ['/gioi-thieu/', 'slug'],
  ['/tin-tuc/', 'tin-tuc'],
  ['/tin-tuc/trang/2/', 'tin-tuc-page'],
  ['/tin-tuc/khai-giang/', 'tin-tuc-slug'],
  ['/van-ban/', 'van-ban'],
  ['/van-ban/48-kh/', 'van-ban-slug'],
  ['/thuc-don/tuan-1/', 'thuc-don-slug'],
  ['/nam-hoc/2022-2023/', 'nam-hoc-year'],
  ['/nam-hoc/2022-2023/trang/1/', 'nam-hoc-year-page'],
  ['/nam-hoc/2022-2023/tin-tuc/', 'nam-hoc-year-collection'],
  ['/by/no/route/', 'by-no-route'],
])('%s is of the type %s', (url, name) => {
  expect(typesOf(url)).toEqual([{ name, url }]);
});

test('of a type the fullest page stands for all, and collections are types apart', () => {
  const files = [
    { url: '/tin-tuc/ngan/', bytes: 10 },
    { url: '/tin-tuc/dai/', bytes: 30 },
    { url: '/tin-tuc/vua/', bytes: 20 },
    { url: '/thong-bao/hop/', bytes: 5 },
  ];
  expect(pageTypes(files, ROUTES)).toEqual([
    { name: 'thong-bao-slug', url: '/thong-bao/hop/' },
    { name: 'tin-tuc-slug', url: '/tin-tuc/dai/' },
  ]);
});
