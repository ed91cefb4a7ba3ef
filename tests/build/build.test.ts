import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderedSite } from '../../scripts/build/work-folder.ts';
import { isVariantName } from '../../src/images/index.ts';
import { PHONE_EXIF, redOverBlue } from '../images/photos.ts';
import { article, PERSON } from '../loader/content-folder.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { unzip } from '../scripts/report/unzip.ts';
import { filesOf, runScript, SiteUnderTest } from './site.ts';

const AT = 'articles/2022/bai-thu.mdx';

describe('content with errors', () => {
  const files = {
    [AT]: article('<video>', 'a: 1'),
    'articles/2022/khac.mdx': article('', 'b: 1'),
  };
  const faults = [
    'articles/2022/bai-thu.mdx:6:1  Không có mục nào tên là «a». Hãy xem lại chính tả hoặc bỏ dòng này đi.',
    expect.stringMatching(/^articles\/2022\/bai-thu\.mdx:9:1 {2}Lưu ý: /u),
    'articles/2022/khac.mdx:6:1  Không có mục nào tên là «b». Hãy xem lại chính tả hoặc bỏ dòng này đi.',
  ];
  const faultLines = (stdout: string) => stdout.split('\n').filter((line) => /:\d+:\d+ {2}/u.test(line));

  test('nothing is built, and every fault is listed', async () => {
    const site = new SiteUnderTest(files);
    const { exitCode, stdout } = await site.build();
    expect(exitCode).toBe(1);
    expect(faultLines(stdout)).toEqual(faults);
    expect(existsSync(site.outDir)).toBe(false);
  });

  test('an earlier site stays as it was', async () => {
    const site = new SiteUnderTest(files);
    writeFiles(site.outDir, { 'index.html': 'earlier' });
    const { exitCode } = await site.build();
    expect(exitCode).toBe(1);
    expect(filesOf(site.outDir)).toEqual({ 'index.html': 'earlier' });
  });

  test('check:content lists the same', async () => {
    const site = new SiteUnderTest(files);
    const folders = { CONTENT_DIR: site.contentDir, CACHE_DIR: site.cacheDir, OUT_DIR: site.outDir };
    const { exitCode, stdout } = await runScript('scripts/check-content.ts', folders);
    expect(exitCode).toBe(1);
    expect(stdout.trimEnd().split('\n')).toEqual(faults);
  });

  test('warnings alone let content through', async () => {
    const site = new SiteUnderTest({ [AT]: article('<video>') });
    const folders = { CONTENT_DIR: site.contentDir, CACHE_DIR: site.cacheDir, OUT_DIR: site.outDir };
    const { exitCode, stdout, stderr } = await runScript('scripts/check-content.ts', folders);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^articles\/2022\/bai-thu\.mdx:8:1 {2}Lưu ý: /u);
    expect(stderr).toContain('2 mục đọc được. 1 lưu ý');
  });
});

test('what is late is said at the end, and the site goes out', async () => {
  const late = article('', 'reviewBy: 2022-11-01').replace('title: Bài thử', 'title: Cho trẻ ngủ đủ');
  const site = new SiteUnderTest({
    [AT]: late,
    'articles/2022/mau.mdx': article('', 'reviewBy: 2022-11-01', 'sample: true'),
  });
  const { exitCode, stdout } = await site.build();
  expect(exitCode).toBe(0);
  expect(stdout.trimEnd().split('\n').slice(-3)).toEqual([
    'Việc đã trễ (1):',
    '  Trễ: Tin «Cho trẻ ngủ đủ»: Xem lại bài còn đúng không. Người Viết, hạn 31/10/2022',
    expect.stringMatching(/^Trang đổi tiếp vào \d{4}-\d\d-\d\dT/u),
  ]);
});

describe('a site', () => {
  test('holds what its entries show and nothing else of the library', async () => {
    const photo = await redOverBlue(1000, 800).withExif(PHONE_EXIF).jpeg().toBuffer();
    const site = new SiteUnderTest({
      [AT]: article(
        '<Figure src="/media/2022/san.jpg" alt="Sân" people="khong" />\n\n<Attachment file="/media/2022/kh.pdf" title="Kế hoạch" />\n\n<Table file="/media/2022/thu.csv" caption="Thu" />\n\n<Video file="/media/2022/hoi.mp4" title="Hội" people="khong" />',
      ),
      'media/2022/san.jpg': photo,
      'media/2022/kh.pdf': '%PDF-1.4',
      'media/2022/thu.csv': 'A;B\n1;2\n',
      'media/2022/hoi.mp4': 'film',
      'media/2022/rieng.pdf': '%PDF-1.4',
      'media/2022/rieng.jpg': photo,
      'media/2022/rieng.svg': '<svg/>',
    });
    const { exitCode, stderr } = await site.build({ pagesOnly: false });
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(
      readdirSync(path.join(site.outDir, 'media'), { recursive: true, encoding: 'utf8' }).sort(),
    ).toEqual(['2022', '2022/hoi.mp4', '2022/kh.pdf', '2022/thu.csv']);
    // Seven sizes of the one photo, and the pictures of two shared links.
    const pictures = readdirSync(path.join(site.outDir, 'anh'));
    expect([pictures.filter(isVariantName).length, pictures.length]).toEqual([7, 9]);
    const [, archive = ''] =
      /<a href="([^"]*)" download[^>]*>[^<]*gửi Phòng/u.exec(site.page('tin-tuc/bai-thu')) ?? [];
    expect(archive).toBe('/tin-tuc/bai-thu.zip');
    expect([...unzip(readFileSync(path.join(site.outDir, archive))).keys()]).toContain('bai-thu-01.jpg');
    for (const [name, content] of Object.entries(filesOf(site.outDir))) {
      expect(String(content).includes('GPSLatitude') || String(content).includes('Lớp 5 tuổi'), name).toBe(
        false,
      );
    }
    expect(site.page('tin-tuc/bai-thu')).toMatch(/\/anh\/[0-9a-f]{24}-960\.avif/u);
    expect(existsSync(path.join(site.outDir, 'pagefind/pagefind.js'))).toBe(true);
    expect(existsSync(path.join(site.outDir, 'admin/cms.js'))).toBe(true);
    expect(readdirSync(path.dirname(site.outDir))).toEqual(['dist']);
  });

  test('built incrementally is byte for byte the site built anew', async () => {
    const site = new SiteUnderTest({
      ...Object.fromEntries(
        Array.from({ length: 14 }, (_, n) => [`articles/2022/bai-${n}.mdx`, article(`Bài số ${n}.`)]),
      ),
      'articles/2022/co-anh.mdx': article('<Figure src="/media/san.jpg" alt="Sân" people="khong" />'),
      'articles/2022/co-nguoi.mdx': article('<Person id="nguoi-viet" />'),
      'announcements/2022/sap-xoa.mdx': article('Sắp xóa.', 'level: thuong'),
      'media/san.jpg': await redOverBlue(700, 500).jpeg().toBuffer(),
    });
    const builds = [site.build({ pagesOnly: false })];
    await builds[0];

    // Changed, added, deleted, renamed, a photo replaced under its name, the settings changed.
    site.write({
      'articles/2022/bai-3.mdx': article('Bài số 3, đã sửa.').replace('Bài thử', 'Tiêu đề mới'),
      'articles/2022/bai-moi.mdx': article('Mới.'),
      'articles/2021/bai-5.mdx': article('Bài số 5.').replace('2022-09-15', '2021-10-15'),
      'media/san.jpg': await redOverBlue(500, 700).jpeg().toBuffer(),
    });
    site.write({ 'people/nguoi-viet.mdx': PERSON.replace('Giáo viên', 'Tổ trưởng') });
    site.remove('articles/2022/bai-5.mdx');
    site.remove('announcements/2022');
    site.write({
      'school.yaml': readFileSync(path.join(site.contentDir, 'school.yaml'), 'utf8').replace(
        'Xã Thử',
        'Xã Mới',
      ),
    });
    const warm = await site.build({ pagesOnly: false });
    expect([warm.exitCode, warm.stderr]).toEqual([0, '']);
    const coldDir = path.join(temporaryFolder(), 'cold');
    const cold = await site.build({ pagesOnly: false, outDir: coldDir, cacheDir: temporaryFolder() });
    expect([cold.exitCode, cold.stderr]).toEqual([0, '']);

    const [warmFiles, coldFiles] = [filesOf(site.outDir), filesOf(coldDir)];
    expect(Object.keys(warmFiles)).toEqual(Object.keys(coldFiles));
    expect(Object.keys(coldFiles)).toEqual(
      expect.arrayContaining(['tin-tuc/bai-3.zip', 'tin-tuc/co-anh.zip']),
    );
    for (const [name, content] of Object.entries(coldFiles)) expect(warmFiles[name], name).toBe(content);
    expect(site.page('tin-tuc/bai-3')).toContain('Tiêu đề mới');
    expect(site.page('tin-tuc/co-nguoi')).toContain('<span class="entry-link__detail">Tổ trưởng</span>');
    expect(existsSync(path.join(site.outDir, 'thong-bao/sap-xoa'))).toBe(false);
  });

  test('after a build that was interrupted, nothing of it is taken over', async () => {
    const site = new SiteUnderTest({ [AT]: article('Bản đúng.') });
    await site.build();
    // As if killed while writing: newer than the manifest says.
    writeFileSync(path.join(renderedSite(site.cacheDir), 'tin-tuc/bai-thu/index.html'), 'half written');
    writeFileSync(path.join(site.cacheDir, 'unfinished'), '');
    expect((await site.build()).exitCode).toBe(0);
    expect(site.page('tin-tuc/bai-thu')).toContain('Bản đúng.');
  });

  test('the earlier site does not change while the next one is rendered', async () => {
    const site = new SiteUnderTest({ [AT]: article('Một.'), 'articles/2022/khac.mdx': article('Khác.') });
    await site.build();
    const earlier = filesOf(site.outDir);
    site.write({ [AT]: article('Hai.') });
    const next = path.join(temporaryFolder(), 'dist');
    expect((await site.build({ outDir: next })).exitCode).toBe(0);
    expect(filesOf(next)['tin-tuc/bai-thu/index.html']).toContain('Hai.');
    expect(filesOf(site.outDir)).toEqual(earlier);
  });

  test('a link in the place of OUT_DIR stays a link', async () => {
    const site = new SiteUnderTest({ [AT]: article('') });
    const real = temporaryFolder();
    symlinkSync(real, site.outDir);
    expect((await site.build()).exitCode).toBe(0);
    expect(lstatSync(site.outDir).isSymbolicLink()).toBe(true);
    expect(existsSync(path.join(real, 'index.html'))).toBe(true);
  });
});

test('two builds with one cache: the second waits, both are whole', async () => {
  const site = new SiteUnderTest({ [AT]: article('Chào.') });
  const other = path.join(temporaryFolder(), 'dist');
  const [first, second] = await Promise.all([site.build(), site.build({ outDir: other })]);
  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  expect(`${first.stdout}${second.stdout}`).toContain('chờ một lần dựng khác xong');
  expect(filesOf(other)).toEqual(filesOf(site.outDir));
});
