import { expect, test } from 'vitest';
import { addRedirect } from '../../src/loader/add-redirect.ts';
import { followRename } from '../../src/loader/follow-rename.ts';
import { parseRedirects } from '../../src/loader/read-redirects.ts';

const listed = (text: string) => parseRedirects(text).redirects.map(({ from, to }) => [from, to]);
const add = (text: string | undefined, from: string, to: string) =>
  addRedirect(text, { from, to, since: '2022-09-15' });

test('the first old address makes the file', () => {
  const text = add(undefined, '/tin-tuc/a/', '/tin-tuc/b/');
  expect(text).toMatch(/^# Địa chỉ cũ của các trang/u);
  expect(parseRedirects(text).problems).toEqual([]);
  expect(listed(text)).toEqual([['/tin-tuc/a/', '/tin-tuc/b/']]);
});

test('a chain is made one step, and an address that a page has again is old no more', () => {
  const first = add('# của trường\nredirects: # bài\n', '/tin-tuc/a/', '/tin-tuc/b/');
  const second = add(first, '/tin-tuc/b/', '/tin-tuc/c/');
  expect(listed(second)).toEqual([
    ['/tin-tuc/a/', '/tin-tuc/c/'],
    ['/tin-tuc/b/', '/tin-tuc/c/'],
  ]);
  const back = add(second, '/tin-tuc/c/', '/tin-tuc/a/');
  expect(listed(back)).toEqual([
    ['/tin-tuc/b/', '/tin-tuc/a/'],
    ['/tin-tuc/c/', '/tin-tuc/a/'],
  ]);
  expect(back).toContain('# của trường');
  expect(() => add('redirects: [', '/a/', '/b/')).toThrow('cannot be read');
});

const follow = (path: string, text: string, collection: 'articles' | 'documents' | 'pages' = 'articles') =>
  followRename(path, text, { collection, from: 'khai-gang', to: 'khai-giang' }, 'https://truong.example');

test.each([
  ['[a](/tin-tuc/khai-gang/)', '[a](/tin-tuc/khai-giang/)'],
  ['[a](/tin-tuc/khai-gang/#dau "Đề")', '[a](/tin-tuc/khai-giang/#dau "Đề")'],
  ['[a](/tin-tuc/khai-gang)', '[a](/tin-tuc/khai-giang)'],
  ['[a](/tin-tuc/khai-gang?x=1)', '[a](/tin-tuc/khai-giang?x=1)'],
  ['<https://truong.example/tin-tuc/khai-gang/>', '<https://truong.example/tin-tuc/khai-giang/>'],
  ['Xem /tin-tuc/khai-gang/.', 'Xem /tin-tuc/khai-giang/.'],
  ['    url: /tin-tuc/khai-gang/', '    url: /tin-tuc/khai-giang/'],
  ['[a](/tin-tuc/khai-gang-2/)', '[a](/tin-tuc/khai-gang-2/)'],
  ['[a](/tin-tuc/le-khai-gang/)', '[a](/tin-tuc/le-khai-gang/)'],
  ['[a](https://xa.example/tin-tuc/khai-gang/)', '[a](https://xa.example/tin-tuc/khai-gang/)'],
  ['[a](/xem/tin-tuc/khai-gang/)', '[a](/xem/tin-tuc/khai-gang/)'],
  ['Chữ khai-gang thường', 'Chữ khai-gang thường'],
])('%s becomes %s', (text, expected) => {
  expect(follow('school.yaml', text)).toBe(expected);
});

test('references by slug follow, and nothing that only looks like one', () => {
  const source = (...slugs: readonly string[]) =>
    [
      '---',
      'title: khai-gang',
      'documents:',
      ...slugs.map((slug) => `  - ${slug}`),
      '---',
      '',
      'khai-gang',
      '',
    ].join('\n');
  const before = source('khai-gang', '"khai-gang"', 'khai-gang-2');
  expect(follow('articles/2022/bai.mdx', before, 'documents')).toBe(
    source('khai-giang', '"khai-giang"', 'khai-gang-2'),
  );
  expect(follow('articles/2022/bai.mdx', before, 'pages')).toBe(before);
});
