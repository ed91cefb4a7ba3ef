import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBodyCache, readBody, type EntryMedia, type StoredEntry } from '../../src/loader/index.ts';
import { redOverBlue } from '../images/photos.ts';
import { article, ContentFolder } from './content-folder.ts';

const AT = 'articles/2022/bai-thu.mdx';
const YARD = '<Figure src="/media/san.jpg" alt="Sân" people="khong" />';

async function entryOf(folder: ContentFolder, at = AT): Promise<StoredEntry> {
  const { entries } = await folder.read();
  const entry = entries.find((candidate) => candidate.path === at);
  if (!entry) throw new Error(`no entry ${at}: ${(await folder.faults()).join('\n')}`);
  return entry;
}

async function mediaOf(folder: ContentFolder): Promise<EntryMedia> {
  const { media } = await folder.read();
  return media.get(AT) ?? { photos: [], documents: [] };
}

const jpeg = (width: number, height: number) => redOverBlue(width, height).jpeg().toBuffer();

test('an entry has what lists and pages show', async () => {
  const cover = ['cover:', '  src: /media/2022/bia.jpg', '  alt: Bìa', '  people: khong'];
  const folder = new ContentFolder({
    [AT]: article('Chào **các con**.', ...cover),
    'media/2022/bia.jpg': await jpeg(1200, 600),
  });
  const entry = await entryOf(folder);
  expect(entry).toMatchObject({
    collection: 'articles',
    slug: 'bai-thu',
    url: '/tin-tuc/bai-thu/',
    schoolYear: '2022-2023',
    excerpt: 'Chào các con.',
    coverImage: { width: 1200, height: 600 },
    frontmatter: { title: 'Bài thử', publishedAt: new Date('2022-09-15T00:00:00+07:00'), sample: false },
  });
  expect(entry.coverImage?.sizes.map(({ width }) => width)).toEqual([720, 1200]);
  expect(entry.coverImage?.avif.map(({ width }) => width)).toEqual([240, 480, 720, 960, 1200]);
});

test('the summary, where there is one, is the excerpt', async () => {
  const summary = 'Một câu tóm tắt đủ dài để được nhận, nói bài viết này về điều gì.';
  const folder = new ContentFolder({ [AT]: article('Nội dung.', `summary: ${summary}`) });
  expect((await entryOf(folder)).excerpt).toBe(summary);
});

test('the body is rendered, with its photos in sizes and its documents by address', async () => {
  const body =
    '## Mục\n\n<Figure src="/media/sân.jpg" alt="Sân" people="khong" />\n\n<Attachment file="/media/kh.pdf" title="Kế hoạch" />';
  const folder = new ContentFolder({
    [AT]: article(body),
    'media/sân.jpg': await jpeg(1000, 500),
    'media/kh.pdf': '%PDF-1.4 x',
    'media/khong-dung.pdf': '%PDF-1.4 y',
  });
  const { digest } = await entryOf(folder);
  const { photos, documents } = await mediaOf(folder);
  const { html, headings, text } = readBody(digest, folder.cacheDir);
  expect(html).toContain(`/anh/${photos[0]?.hash ?? '?'}-960.avif 960w`);
  expect(html).toContain('href="/media/kh.pdf"');
  expect(headings).toMatchObject([{ depth: 2, text: 'Mục' }]);
  expect(text).toContain('Mục');
  expect(photos).toHaveLength(1);
  expect(documents).toMatchObject([{ src: '/media/kh.pdf', bytes: 10, extension: 'pdf' }]);
});

test('a table out of a spreadsheet is shown, and its file handed out', async () => {
  const folder = new ContentFolder({
    [AT]: article('<Table file="/media/2022/thu.csv" caption="Thu" />'),
    'media/2022/thu.csv': 'Khoản;Tiền\nĂn;25.000\n',
  });
  const first = await entryOf(folder);
  expect(readBody(first.digest, folder.cacheDir).html).toContain('<td class="align-right">25.000</td>');
  expect((await mediaOf(folder)).documents).toMatchObject([{ src: '/media/2022/thu.csv', extension: 'csv' }]);
  // As long as before: its size does not tell.
  folder.write({ 'media/2022/thu.csv': 'Khoản;Tiền\nĂn;26.000\n' });
  const second = await entryOf(folder);
  expect(readBody(second.digest, folder.cacheDir).html).toContain('26.000');
  expect(second.digest).not.toBe(first.digest);
});

test('other entries that the body shows are kept with it, each once', async () => {
  const person = '<Person id="nguoi-viet" />';
  const folder = new ContentFolder({ [AT]: article(`${person}\n\n> ${person}`) });
  const entry = await entryOf(folder);
  expect(entry.bodyRefs).toEqual([{ kind: 'person', target: 'nguoi-viet' }]);
  expect(await entryOf(folder, 'people/nguoi-viet.mdx')).not.toHaveProperty('bodyRefs');
});

test('a photo named on disk as macOS does is found', async () => {
  const folder = new ContentFolder({
    [AT]: article('<Figure src="/media/trường.jpg" alt="Trường" people="khong" />'),
    [`media/${'trường'.normalize('NFD')}.jpg`]: await jpeg(10, 10),
  });
  expect(await folder.faults()).toEqual([]);
});

test('an entry with an error is left out, its neighbours stay', async () => {
  const folder = new ContentFolder({ [AT]: article(''), 'articles/2022/hong.mdx': article('', 'sai: 1') });
  const { entries } = await folder.read();
  expect(entries.map(({ path: at }) => at)).toEqual([AT, 'people/nguoi-viet.mdx']);
});

describe('the cache', () => {
  test('reading again gives the same', async () => {
    const folder = new ContentFolder({
      [AT]: article(YARD),
      'media/san.jpg': await jpeg(90, 60),
    });
    expect(await folder.read()).toEqual(await folder.read());
  });

  test('faults and warnings of unchanged files are reported again', async () => {
    const folder = new ContentFolder({ [AT]: article('<video>', 'sai: 1') });
    const first = await folder.faults();
    expect(first).toHaveLength(2);
    expect(await folder.faults()).toEqual(first);
  });

  test('the digest changes with the text, with a photo and with a document, and only then', async () => {
    const folder = new ContentFolder({
      [AT]: article(`${YARD}\n\n[tệp](/media/kh.pdf)`),
      'media/san.jpg': await jpeg(90, 60),
      'media/kh.pdf': '%PDF-1.4',
    });
    const digests = [(await entryOf(folder)).digest];
    const next = async () => digests.push((await entryOf(folder)).digest);
    folder.write({ 'media/san.jpg': await jpeg(60, 90) });
    await next();
    folder.write({ 'media/kh.pdf': '%PDF-1.4 longer' });
    await next();
    folder.write({ [AT]: article(`${YARD}\n\n[tệp](/media/kh.pdf) thêm`) });
    await next();
    expect(new Set(digests).size).toBe(4);
    folder.write({ 'articles/2022/khac.mdx': article('') });
    await next();
    expect(digests.at(-1)).toBe(digests.at(-2));
  });

  test('a photo that has gone missing is a fault, though the text is unchanged', async () => {
    const folder = new ContentFolder({
      [AT]: article(YARD),
      'media/san.jpg': await jpeg(90, 60),
    });
    expect(await folder.faults()).toEqual([]);
    folder.remove('media/san.jpg');
    expect(await folder.faults()).toHaveLength(1);
  });

  test.each([
    ['damaged', (file: string) => writeFileSync(file, 'rubbish')],
    ['deleted', (file: string) => rmSync(file)],
  ])('%s, it is made again', async (_how, harm) => {
    const folder = new ContentFolder({ [AT]: article('Chào.') });
    const { digest } = await entryOf(folder);
    for (const name of ['entries.v8', 'bodies.sqlite']) harm(path.join(folder.cacheDir, name));
    expect((await entryOf(folder)).digest).toBe(digest);
    expect(readBody(digest, folder.cacheDir).html).toContain('Chào.');
  });

  test('an unchanged folder is read without writing anything', async () => {
    const folder = new ContentFolder({
      [AT]: article(YARD),
      'media/san.jpg': await jpeg(90, 60),
    });
    const state = () =>
      readdirSync(folder.cacheDir, { recursive: true, encoding: 'utf8' }).map((name) => {
        const { ino, mtimeMs } = statSync(path.join(folder.cacheDir, name));
        return [name, ino, mtimeMs];
      });
    await folder.read();
    const before = state();
    await folder.read();
    expect(state()).toEqual(before);
  });

  test('bodies that no entry has any more are pruned', async () => {
    const folder = new ContentFolder({ [AT]: article('Một.') });
    const old = await entryOf(folder);
    folder.write({ [AT]: article('Hai.') });
    const current = await entryOf(folder);
    const bodies = openBodyCache(folder.cacheDir);
    bodies.prune(new Set([current.digest]));
    bodies.close();
    expect(readBody(current.digest, folder.cacheDir).html).toContain('Hai.');
    expect(() => readBody(old.digest, folder.cacheDir)).toThrow(
      `no body ${old.digest} in ${folder.cacheDir}; read the content again with the same CACHE_DIR`,
    );
  });

  test('nothing is written into the content folder', async () => {
    const folder = new ContentFolder({
      [AT]: article(YARD),
      'media/san.jpg': await jpeg(90, 60),
    });
    const names = () => readdirSync(folder.contentDir, { recursive: true, encoding: 'utf8' }).sort();
    const before = names();
    await folder.read();
    expect(names()).toEqual(before);
    expect(readFileSync(path.join(folder.contentDir, AT), 'utf8')).toBe(article(YARD));
  });
});

test.each([
  ['<3'],
  ['số lượng < 5'],
  ['{x} {process.exit()}'],
  ["import x from 'y'"],
  ['<!-- -->'],
  ['<script>alert(1)</script>'],
  ['<a <b'],
  ['![](100%.png)'],
  ['[a](/media/../../etc/passwd)'],
])('any text is an entry: %s', async (body) => {
  const { entries } = await new ContentFolder({ [AT]: article(body) }).read();
  expect(entries.map(({ path: at }) => at)).toContain(AT);
});
