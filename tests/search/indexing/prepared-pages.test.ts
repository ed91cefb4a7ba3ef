import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/search/index.ts';
import { openPreparedPages } from '../../../src/search/indexing/prepared-pages.ts';
import { preparePage } from '../../../src/search/indexing/prepare-page.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { article } from './indexed-site.ts';

const PAGE = article('<h1>Đi chợ</h1><p>Ngày 5/9/2022 cả lớp đi chợ.</p>');
const WITH_FILE = article(
  '<h1>Kế hoạch</h1><p><a id="tep-1" data-attachment="Kế hoạch" href="/media/a.pdf">Kế hoạch</a></p>',
);

function attachment(text: string) {
  return () => Promise.resolve(text);
}

test('a page that is known is what it was, and what nobody asked for again is forgotten', async () => {
  const file = path.join(temporaryFolder(), 'pages.v8');
  const first = await openPreparedPages(file, attachment(''));
  const prepared = await first.prepare(PAGE);
  expect(prepared).toBe(await preparePage(PAGE, attachment('')));
  await first.prepare(article('<p>Trang khác</p>'));
  await first.save();
  const size = readFileSync(file).length;

  const second = await openPreparedPages(file, attachment(''));
  expect(await second.prepare(PAGE)).toBe(prepared);
  await second.save();
  expect(readFileSync(file).length).toBeLessThan(size);
  expect(readdirSync(path.dirname(file))).toEqual(['pages.v8']);
});

test('a page with an attachment is read anew: the file may be another under its name', async () => {
  const file = path.join(temporaryFolder(), 'pages.v8');
  const first = await openPreparedPages(file, attachment('Bản thứ nhất'));
  expect(await first.prepare(WITH_FILE)).toContain('Bản thứ nhất');
  await first.save();
  const second = await openPreparedPages(file, attachment('Bản thứ hai'));
  expect(await second.prepare(WITH_FILE)).toContain('Bản thứ hai');
});

test('the index is the same with what is kept, without it and when that is damaged', async () => {
  const folder = temporaryFolder({ 'a/index.html': PAGE, 'b/index.html': article('<h1>Bé vui</h1>') });
  const pageCache = path.join(temporaryFolder(), 'pages.v8');
  const bytes = () =>
    readdirSync(path.join(folder, 'pagefind'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/u.test(name))
      .map((name) => [name, readFileSync(path.join(folder, 'pagefind', name)).toString('base64')]);
  await buildSearchIndex(folder);
  const alone = bytes();
  for (const when of ['empty', 'full', 'damaged']) {
    if (when === 'damaged') writeFileSync(pageCache, 'không phải tệp của V8');
    await buildSearchIndex(folder, { pageCache });
    expect(bytes(), when).toEqual(alone);
  }
});
