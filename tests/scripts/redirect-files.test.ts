import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hiddenPages, redirectPlacements, shownRedirects } from '../../scripts/build/redirect-files.ts';
import { readRedirectsFile } from '../../src/headers/redirects-file.ts';
import { parseRedirects } from '../../src/loader/read-redirects.ts';
import { formatFault } from '../../src/schema/index.ts';
import { article, ContentFolder } from '../loader/content-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const { redirects } = parseRedirects(
  [
    'redirects:',
    '  - { from: /tin-tuc/khai-gang/, to: /tin-tuc/khai-giang/, since: 2022-09-15 }',
    '  - { from: /nam-hoc/2022-2023/, to: /nam-hoc/, since: 2022-09-15 }',
    '',
  ].join('\n'),
);

test('old addresses for static hosts: a file that they read, a page each; the same files while nothing changes', () => {
  const cache = temporaryFolder();
  const placed = redirectPlacements(redirects, 'https://truong.example', cache);
  const texts = Object.fromEntries(placed.map(({ src, file }) => [src, readFileSync(file, 'utf8')]));
  expect(Object.keys(texts)).toEqual([
    '/_redirects',
    '/nam-hoc/2022-2023/index.html',
    '/tin-tuc/khai-gang/index.html',
  ]);
  expect(texts['/_redirects']).toBe(
    [
      '/nam-hoc/2022-2023/ /nam-hoc/ 301',
      '/nam-hoc/2022-2023 /nam-hoc/ 301',
      '/tin-tuc/khai-gang/ /tin-tuc/khai-giang/ 301',
      '/tin-tuc/khai-gang /tin-tuc/khai-giang/ 301',
      '',
    ].join('\n'),
  );
  const page = texts['/tin-tuc/khai-gang/index.html'];
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/tin-tuc/khai-giang/">');
  expect(page).toContain('<link rel="canonical" href="https://truong.example/tin-tuc/khai-giang/">');
  expect(page).toContain('<meta name="robots" content="noindex">');

  const times = placed.map(({ file }) => statSync(file).mtimeMs);
  const again = redirectPlacements(redirects, 'https://truong.example', cache);
  expect(again.map(({ file }) => statSync(file).mtimeMs)).toEqual(times);
  expect(redirectPlacements([], 'https://truong.example', cache)).toEqual([]);
});

test('what leads to an entry that waits for its day waits with it', async () => {
  const { entries, redirects: all } = await new ContentFolder({
    'articles/2022/khai-giang.mdx': article('Chào.'),
    'redirects.yaml': 'redirects:\n  - { from: /tin-tuc/cu/, to: /tin-tuc/khai-giang/, since: 2022-09-15 }\n',
  }).read();
  const shownAt = (moment: string) => shownRedirects(all, entries, new Date(moment)).map(({ from }) => from);
  expect(shownAt('2000-01-01')).toEqual([]);
  expect(shownAt('2030-01-01')).toEqual(['/tin-tuc/cu/']);
});

test('the desk reads what is written for hosts, and nothing that leads to another one', () => {
  const lines = ['/cu/ /moi/ 301', '/khac/ //xa.example/ 301', '/tam/ /moi/ 302', '# ghi chú', ''];
  expect([...readRedirectsFile(lines.join('\n'))]).toEqual([['/cu/', '/moi/']]);
});

test('a page that the site has below a list is not hidden', () => {
  const rendered = temporaryFolder({ 'nam-hoc/2022-2023/index.html': '' });
  expect(hiddenPages(redirects, rendered).map(formatFault)).toEqual([
    'redirects.yaml:3:13  Trang tin đang có trang /nam-hoc/2022-2023/, không phải địa chỉ cũ. Hãy bỏ mục này.',
  ]);
});
