import { describe, expect, test } from 'vitest';
import { article, ContentFolder } from './content-folder.ts';

const AT = 'articles/2022/khai-giang.mdx';

const redirects = (...items: readonly string[]) =>
  ['redirects:', ...items.map((item) => `  - { ${item}, since: 2022-09-15 }`), ''].join('\n');

async function faultsOf(
  text: string,
  files: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  return new ContentFolder({ [AT]: article('Chào.'), 'redirects.yaml': text, ...files }).faults();
}

test('an old address of an entry, of a page of a list, of a standing page', async () => {
  const text = redirects(
    'from: /tin-tuc/khai-giang-2022/, to: /tin-tuc/khai-giang/',
    'from: /tin-tuc/trang/9/, to: /tin-tuc/',
    'from: /gioi-thieu-cu/, to: /',
  );
  const { redirects: read, faults } = await new ContentFolder({
    [AT]: article('Chào.'),
    'redirects.yaml': text,
  }).read();
  expect(faults).toEqual([]);
  expect(read.map(({ from, to, since }) => [from, to, since.toISOString()])).toEqual([
    ['/tin-tuc/khai-giang-2022/', '/tin-tuc/khai-giang/', '2022-09-14T17:00:00.000Z'],
    ['/tin-tuc/trang/9/', '/tin-tuc/', '2022-09-14T17:00:00.000Z'],
    ['/gioi-thieu-cu/', '/', '2022-09-14T17:00:00.000Z'],
  ]);
});

describe('what is wrong, where, and what to do', () => {
  test.each([
    [
      'an address that a page has',
      redirects(
        'from: /tin-tuc/khai-giang/, to: /tin-tuc/',
        'from: /tin-tuc/, to: /',
        'from: /, to: /tin-tuc/',
      ),
      [
        '2:13  /tin-tuc/khai-giang/ đang là địa chỉ của một trang, không phải địa chỉ cũ. Hãy bỏ mục này.',
        '3:13  /tin-tuc/ đang là địa chỉ của một trang, không phải địa chỉ cũ. Hãy bỏ mục này.',
        '4:13  / đang là địa chỉ của một trang, không phải địa chỉ cũ. Hãy bỏ mục này.',
      ],
    ],
    [
      'a page that is not there',
      redirects('from: /tin-tuc/cu/, to: /tin-tuc/moi/'),
      ['2:31  Trang tin không có trang /tin-tuc/moi/. Hãy mở trang cần đưa tới rồi chép lại địa chỉ.'],
    ],
    [
      'a chain',
      redirects('from: /tin-tuc/a/, to: /tin-tuc/b/', 'from: /tin-tuc/b/, to: /tin-tuc/khai-giang/'),
      ['2:30  /tin-tuc/b/ cũng là địa chỉ cũ. Hãy ghi thẳng to: /tin-tuc/khai-giang/.'],
    ],
    [
      'a loop',
      redirects('from: /tin-tuc/a/, to: /tin-tuc/b/', 'from: /tin-tuc/b/, to: /tin-tuc/a/'),
      [
        '2:30  Từ /tin-tuc/a/ các địa chỉ dẫn vòng về nhau. Hãy sửa «to» thành trang đang có.',
        '3:30  Từ /tin-tuc/b/ các địa chỉ dẫn vòng về nhau. Hãy sửa «to» thành trang đang có.',
      ],
    ],
    [
      'an address to itself',
      redirects('from: /tin-tuc/a/, to: /tin-tuc/a/'),
      ['2:30  Từ /tin-tuc/a/ các địa chỉ dẫn vòng về nhau. Hãy sửa «to» thành trang đang có.'],
    ],
    [
      'one twice',
      redirects('from: /tin-tuc/a/, to: /tin-tuc/', 'from: /tin-tuc/a/, to: /'),
      ['3:13  Địa chỉ cũ /tin-tuc/a/ đã có ở một dòng trên. Hãy bỏ một trong hai.'],
    ],
    [
      'another site, a missing slash, a misspelt key, no day',
      'redirects:\n  - from: https://xa.example/\n    to: /tin-tuc\n    tu: 2022-09-15\n',
      [
        '2:5  Hãy ghi ngày đổi địa chỉ.',
        '2:11  «Địa chỉ cũ» phải là địa chỉ một trang của trang tin, bắt đầu và kết thúc bằng dấu gạch chéo, ví dụ /tin-tuc/khai-giang/.',
        '3:9  «Địa chỉ mới» phải là địa chỉ một trang của trang tin, bắt đầu và kết thúc bằng dấu gạch chéo, ví dụ /tin-tuc/khai-giang/.',
        '4:5  Không có mục nào tên là «tu». Hãy xem lại chính tả hoặc bỏ dòng này đi.',
      ],
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await faultsOf(text)).toEqual(expected.map((line) => `redirects.yaml:${line}`));
  });
});

test('a link to an old address still leads there, and the author learns of the new one', async () => {
  const old = redirects('from: /tin-tuc/cu/, to: /tin-tuc/khai-giang/');
  expect(
    await faultsOf(old, {
      'articles/2022/khac.mdx': article('Xem [bài](/tin-tuc/cu/#dau) và [bài](/tin-tuc/cu).'),
    }),
  ).toEqual([
    '(warning) articles/2022/khac.mdx:8:5  Liên kết tới địa chỉ cũ /tin-tuc/cu/: trang ấy nay ở /tin-tuc/khai-giang/. Người đọc vẫn tới nơi, nhưng hãy ghi địa chỉ mới.',
    '(warning) articles/2022/khac.mdx:8:32  Liên kết tới địa chỉ cũ /tin-tuc/cu: trang ấy nay ở /tin-tuc/khai-giang/. Người đọc vẫn tới nơi, nhưng hãy ghi địa chỉ mới.',
  ]);
});
