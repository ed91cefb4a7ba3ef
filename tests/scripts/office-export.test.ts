import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  EXPORT_RECIPE,
  exportCacheFolder,
  exportName,
  exportsToMake,
  pruneExports,
} from '../../scripts/build/office-export/export-cache.ts';
import { exportTexts } from '../../scripts/build/office-export/export-texts.ts';
import { makeExports } from '../../scripts/build/office-export/make-exports.ts';
import { plainText } from '../../scripts/build/office-export/plain-text.ts';
import { findMetadata } from '../../src/images/index.ts';
import { readBody } from '../../src/loader/index.ts';
import { contentAt, entriesByCollection, entryPages, officeExports } from '../../src/queries/index.ts';
import { PHONE_EXIF, pixel, redOverBlue } from '../images/photos.ts';
import { article, ContentFolder } from '../loader/content-folder.ts';
import * as make from '../queries/entries.ts';
import { at } from '../queries/entries.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { unzip } from './report/unzip.ts';

const NOW = at('2022-12-01T08:00');

const BODY = `Chào **mọi người**, xem [trang của trường](https://truong.example/) và [phần sau](#sau).

- Một
- Hai

<Figure src="/media/2022/san.jpg" alt="Sân trường có cây" caption="Sân: buổi sáng" credit="Cô Hoa" people="khong" />

<Gallery>
  <Figure src="/media/2022/san.jpg" alt="Sân trường có cây" people="khong" />
  <Figure src="/media/2022/lop.png" alt="Lớp học" credit="Cô Mai" people="khong" />
</Gallery>

## Sau

| Việc | Ngày |
| --- | --- |
| Trồng cây | ~~1/9~~ 2/9 |
`;

async function photoFolder(...lines: readonly string[]): Promise<ContentFolder> {
  const photo = await redOverBlue(1000, 800).withExif(PHONE_EXIF).jpeg().toBuffer();
  const clear = await sharp({
    create: { width: 300, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer();
  return new ContentFolder({
    'articles/2022/ngay-hoi.mdx': article(
      BODY,
      'cover: { src: /media/2022/bia.jpg, alt: Cổng trường, credit: Thầy Nam, people: khong }',
      ...lines,
    ).replace('Bài thử', 'Ngày hội «đọc» & vẽ'),
    'media/2022/san.jpg': photo,
    'media/2022/bia.jpg': await redOverBlue(900, 600).withExif(PHONE_EXIF).jpeg().toBuffer(),
    'media/2022/lop.png': clear,
  });
}

/** The files for the office of a content folder, made in its cache. */
async function madeOf(folder: ContentFolder) {
  expect(await folder.faults()).toEqual([]);
  const { entries, school } = await folder.read();
  if (school === undefined) throw new Error('no school');
  const exports = officeExports(contentAt(NOW, school, entriesByCollection(entries)));
  await makeExports(
    exportsToMake(exports, folder.cacheDir),
    folder.cacheDir,
    ({ digest }) => readBody(digest, folder.cacheDir).html,
  );
  const archives = exports.map((entry) => path.join(exportCacheFolder(folder.cacheDir), exportName(entry)));
  return { exports, archives };
}

describe('the file of an entry', () => {
  test('holds its text, a page, its photos without metadata, and who made them', async () => {
    const { exports, archives } = await madeOf(await photoFolder());
    expect(exports.map(({ url }) => url)).toEqual(['/tin-tuc/ngay-hoi.zip']);
    const [archive = ''] = archives;
    const files = unzip(readFileSync(archive));
    expect([...files.keys()]).toEqual([
      'bai-viet.txt',
      'bai-viet.html',
      'chu-thich-anh.txt',
      'ngay-hoi-01.jpg',
      'ngay-hoi-02.jpg',
      'ngay-hoi-03.jpg',
    ]);
    const text = (name: string) => files.get(name)?.toString('utf8') ?? '';

    expect(text('bai-viet.txt')).toBe(
      '\uFEFF' +
        [
          'Ngày hội «đọc» & vẽ',
          '',
          'Trường Mầm non Thử Nghiệm, Thứ Năm, 15/9/2022',
          '',
          'Người viết: Người Viết, Giáo viên',
          '',
          '[Ảnh: ngay-hoi-01.jpg. Cổng trường]',
          '',
          'Ảnh: Thầy Nam',
          '',
          'Chào mọi người, xem trang của trường (https://truong.example/) và phần sau.',
          '',
          '- Một',
          '- Hai',
          '',
          '[Ảnh: ngay-hoi-02.jpg. Sân trường có cây]',
          '',
          'Sân: buổi sáng Ảnh: Cô Hoa',
          '',
          '- [Ảnh: ngay-hoi-02.jpg. Sân trường có cây]',
          '- [Ảnh: ngay-hoi-03.jpg. Lớp học]',
          '  Ảnh: Cô Mai',
          '',
          'Sau',
          '',
          'Việc | Ngày',
          'Trồng cây | 2/9',
          '',
          'Nguồn: https://truong.example/tin-tuc/ngay-hoi/',
          '',
        ].join('\r\n'),
    );
    expect(text('chu-thich-anh.txt').split('\r\n\r\n').slice(2)).toEqual([
      'ngay-hoi-01.jpg\r\nẢnh cho thấy: Cổng trường\r\nẢnh: Thầy Nam',
      'ngay-hoi-02.jpg\r\nẢnh cho thấy: Sân trường có cây\r\nChú thích: Sân: buổi sáng\r\nẢnh: Cô Hoa',
      'ngay-hoi-03.jpg\r\nẢnh cho thấy: Lớp học\r\nẢnh: Cô Mai\r\n',
    ]);

    const page = text('bai-viet.html');
    expect(page).toContain('<title>Ngày hội «đọc» &amp; vẽ</title>');
    const sources = [...page.matchAll(/ src="([^"]*)"/gu)].map(([, src]) => src ?? '');
    expect(sources.length).toBe(4);
    expect(sources.filter((src) => !files.has(src))).toEqual([]);
    expect(page).not.toMatch(/ (?:class|style|id|srcset|data-\w+)=|<script|<source/u);

    const pictures = [...files].filter(([name]) => name.endsWith('.jpg'));
    const unpacked = temporaryFolder(Object.fromEntries(pictures));
    expect(findMetadata(unpacked)).toEqual([]);
    for (const [name, bytes] of pictures) {
      const { format, exif, xmp, icc } = await sharp(bytes).metadata();
      expect([name, format, exif, xmp, icc]).toEqual([name, 'jpeg', undefined, undefined, undefined]);
    }
    expect(await sharp(files.get('ngay-hoi-02.jpg')).metadata()).toMatchObject({ width: 1000, height: 800 });
    // What is transparent would be black.
    expect(await pixel(path.join(unpacked, 'ngay-hoi-03.jpg'), 10, 10)).toEqual([255, 255, 255]);

    const tested = spawnSync('unzip', ['-t', archive]);
    if (tested.error === undefined)
      expect([tested.status, tested.stdout.toString()]).toEqual([0, expect.stringContaining('No errors')]);
  });

  test('has the same bytes each time, in whatever time zone', async () => {
    const folder = await photoFolder();
    const zone = process.env.TZ;
    const made: Buffer[] = [];
    try {
      for (const there of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
        process.env.TZ = there;
        const { exports, archives } = await madeOf(folder);
        made.push(...archives.map((file) => readFileSync(file)));
        pruneExports([], folder.cacheDir);
        expect(exportsToMake(exports, folder.cacheDir)).toEqual(exports);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(made.length).toBe(3);
    expect(new Set(made.map((bytes) => createHash('sha256').update(bytes).digest('hex'))).size).toBe(1);
    const [archive] = made;
    // Day of the entry in the zip's own form (APPNOTE 4.4.6): 15/9/2022.
    expect(archive?.readUInt16LE(12)).toBe(((2022 - 1980) << 9) | (9 << 5) | 15);
  });

  test('is made once, and goes when it is not needed any more', async () => {
    const folder = await photoFolder();
    const { exports } = await madeOf(folder);
    expect(exportsToMake(exports, folder.cacheDir)).toEqual([]);
    const changed = exports.map((entry) => ({ ...entry, title: 'Khác' }));
    expect(exportsToMake(changed, folder.cacheDir)).toEqual(changed);
    pruneExports(changed, folder.cacheDir);
    expect(readdirSync(exportCacheFolder(folder.cacheDir))).toEqual([]);
  });

  test('says which photo it has lost', async () => {
    const folder = await photoFolder();
    const { exports } = await madeOf(folder);
    await expect(makeExports(exports, temporaryFolder(), () => '')).rejects.toThrow(/-900\.webp/u);
  });
});

const exemplar = make.exemplar('to-nuoi', { publishedAt: at('2022-11-18T08:00') });

test('an exemplar tells what was done; other texts are another recipe', () => {
  const [entry] = officeExports(
    contentAt(NOW, make.schoolSettings, make.allEntries({ exemplars: [exemplar] })),
  );
  if (entry === undefined) throw new Error('nothing is exported');
  const texts = exportTexts(
    entry,
    '<p>Chào <em>bạn</em>.</p><figure class="figure"><img src="/anh/a-720.webp" alt="Bếp"><figcaption>Bếp <span class="figure__credit">Ảnh: Cô Hoa</span></figcaption></figure>',
  );
  expect(texts.text).toContain('Việc đã làm\n\nNấu ăn ngon.\n\nKết quả\n\n- Trẻ ăn hết suất.\n\nChào bạn.');
  const { text, page, captions } = texts;
  // When this changes on purpose, change EXPORT_RECIPE with it: files made before keep their names otherwise.
  expect([
    EXPORT_RECIPE,
    createHash('sha256')
      .update(text + page + captions)
      .digest('hex')
      .slice(0, 12),
  ]).toEqual(['zip-1', '4444b4cbd46b']);
});

describe('what has a file', () => {
  const exported = (now: Date, ...articles: readonly ReturnType<typeof make.article>[]) => {
    const content = contentAt(now, make.schoolSettings, make.allEntries({ articles, exemplars: [exemplar] }));
    const linked = entryPages(content).flatMap(({ page }) => page.officeExport ?? []);
    const urls = officeExports(content).map(({ url }) => url);
    // A page leads to each file, and to no other.
    expect(linked).toEqual(urls);
    return urls.filter((url) => url.startsWith('/tin-tuc/'));
  };
  const day = at('2022-09-15T08:00');

  test.each([
    ['news of this school year', NOW, {}, true],
    ['news of the last one', at('2024-07-31T23:00'), {}, true],
    ['older news', at('2024-08-01T00:00'), {}, false],
    ['a sample', NOW, { sample: true }, false],
    ['what is taken back', NOW, { withdrawal: { date: day, reason: 'Sai.' } }, false],
    ['what has expired', NOW, { expiresAt: day }, false],
    ['what waits for its day', NOW, { publishedAt: at('2022-12-02T08:00') }, false],
  ])('%s', (_name, now, overrides, has) => {
    expect(exported(now, make.article('a', overrides))).toEqual(has ? ['/tin-tuc/a.zip'] : []);
  });

  test('no notice, no event', () => {
    const content = contentAt(
      NOW,
      make.schoolSettings,
      make.allEntries({ announcements: [make.announcement('a')], events: [make.event('e', NOW)] }),
    );
    expect([
      ...officeExports(content),
      ...entryPages(content).flatMap(({ page }) => page.officeExport ?? []),
    ]).toEqual([]);
  });
});

test('a list in a list, a hundred deep, takes no longer than its text', () => {
  const deep = `${'<ul><li>'.repeat(100)}Đáy${'</li></ul>'.repeat(100)}`;
  expect(plainText(deep, 'https://truong.example/tin-tuc/a/')).toContain('- Đáy');
});

test.each([
  ['<ol start="3"><li>Ba<ul><li>Con</li></ul></li><li>Bốn</li></ol>', '3. Ba\n  - Con\n4. Bốn'],
  ['<p>Một<br>hai</p>\n\n<p>ba</p>', 'Một\nhai\n\nba'],
  ['<p><a href="tel:0912">0912</a> <a href="https://a.vn/">https://a.vn/</a></p>', '0912 https://a.vn/'],
  ['<p>a &lt;b&gt; &amp; c</p>', 'a <b> & c'],
  ['', ''],
])('%s as plain text', (html, text) => {
  expect(plainText(html, 'https://truong.example/tin-tuc/a/')).toBe(text);
});
