import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { placeSearchIndex } from '../../scripts/build/search-index.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { filesOf } from './site.ts';

const page = (body: string) =>
  `<!doctype html><html lang="vi"><body><article data-pagefind-body>${body}</article></body></html>`;
const link = '<a id="tep-1" href="/media/ke-hoach.csv" data-attachment="Kế hoạch">Kế hoạch</a>';

function someSite() {
  const site = temporaryFolder({
    'a/index.html': page(`<h1>Đăng ký</h1><p>Ngày 5/9/2022. ${link}</p>`),
    'b/index.html': page('<h1>Thực đơn</h1><p>Cháo thịt.</p>'),
    'media/ke-hoach.csv': 'Tháng,Việc\n9,Khai giảng',
  });
  const cache = temporaryFolder();
  const place = () => placeSearchIndex(site, cache);
  return { site, cache, place, index: () => filesOf(path.join(site, 'pagefind')) };
}

test('an index out of the cache is the one that a cold build makes', async () => {
  const { site, cache, place, index } = someSite();
  await place();
  const cold = index();
  rmSync(path.join(site, 'pagefind'), { recursive: true });
  await place();
  expect(index()).toEqual(cold);
  expect(readdirSync(path.join(cache, 'search'))).toHaveLength(1);
  rmSync(cache, { recursive: true });
  rmSync(path.join(site, 'pagefind'), { recursive: true });
  await place();
  expect(index()).toEqual(cold);
});

test('another page, or another attachment behind the same page, makes another index', async () => {
  const { site, cache, place, index } = someSite();
  await place();
  const first = index();
  writeFiles(site, { 'media/ke-hoach.csv': 'Tháng,Việc\n9,Khai giảng năm học mới' });
  await place();
  const second = index();
  expect(second).not.toEqual(first);
  const before = fragments(site);
  writeFiles(site, { 'b/index.html': page('<h1>Thực đơn</h1><p>Phở.</p>') });
  await place();
  const third = index();
  expect(third).not.toEqual(second);
  // What the page that did not change has in it is the same file, under another name.
  expect(fragments(site).intersection(before).size).toBe(1);
  rmSync(cache, { recursive: true });
  rmSync(path.join(site, 'pagefind'), { recursive: true });
  await place();
  expect(index()).toEqual(third);
});

/** The files themselves: their inodes. */
function fragments(site: string): ReadonlySet<number> {
  const folder = path.join(site, 'pagefind/fragment');
  return new Set(readdirSync(folder).map((name) => statSync(path.join(folder, name)).ino));
}

test('an attachment that cannot be read is a warning each time, and no text is read anew for it', async () => {
  const { site, cache, place } = someSite();
  writeFiles(site, {
    'b/index.html': page(link.replaceAll('ke-hoach.csv', '2022/hong.pdf')),
    'media/2022/hong.pdf': 'x',
  });
  const first = await place();
  expect(first).toEqual([
    {
      path: 'media/2022/hong.pdf',
      line: 1,
      column: 1,
      message:
        'Không đọc được chữ trong tệp này nên tìm kiếm chỉ biết tên tệp. Hãy mở thử: tệp hỏng thì tải lại bản gốc, tệp có mật khẩu thì bỏ mật khẩu.',
      severity: 'warning',
    },
  ]);
  expect(await place()).toEqual(first);
  const texts = path.join(cache, 'attachment-texts');
  expect(readdirSync(texts)).toHaveLength(1);
  writeFiles(texts, { 'another-version/a.json': '{}' });
  rmSync(path.join(cache, 'search'), { recursive: true });
  expect(await place()).toEqual(first);
  expect(readdirSync(texts)).toHaveLength(1);
});
