import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/index.ts';
import { openSearch, type Search, type SearchAnswer, type SearchQuery } from '../../src/search/query.ts';
import { serveFolder, type ServedFolder } from '../serve-folder.ts';
import { openBundle, readVocabulary } from './open-bundle.ts';
import { SAMPLE_PAGES, writePage, writeSampleSite } from './sample-site.ts';

let site: string;
let server: ServedFolder;
let search: Search;

beforeAll(async () => {
  site = await writeSampleSite();
  await buildSearchIndex(site);
  server = await serveFolder(site);
  search = await openSearch(await openBundle(site, server.origin), await readVocabulary(site));
});

afterAll(async () => {
  await server.close();
  await rm(site, { recursive: true });
});

const ask = (text: string, selection: SearchQuery['selection'] = {}) => search.ask({ text, selection });

async function hitsOf(answer: SearchAnswer) {
  return answer.hits(0, answer.total);
}

async function titles(text: string, selection: SearchQuery['selection'] = {}) {
  return (await hitsOf(await ask(text, selection))).map(({ title }) => title);
}

describe('a word that no page has', () => {
  // «có», «tự» and «thực» begin alike: Pagefind alone answers with them.
  test.each(['covid', 'tuzzz', 'thucphamzz', 'dangkyy'])(
    '%s finds nothing, rather than what begins alike',
    async (text) => {
      const { total, counts } = await ask(text);
      expect([total, ...(await counts()).loai.values()].every((count) => count === 0)).toBe(true);
    },
  );

  test('does not hide what the others find', async () => {
    expect(await titles('thực đơn zzzz')).toContain('Thực đơn tuần 3');
  });
});

describe('finding', () => {
  test.each([
    ['dang ky', 'Đăng ký nhập học'],
    ['đăng ký', 'Đăng ký nhập học'],
    ['ĐĂNG KÝ', 'Đăng ký nhập học'],
    ['đăng ký'.normalize('NFD'), 'Đăng ký nhập học'],
    ['  đăng   ký ', 'Đăng ký nhập học'],
    ['do choi', 'Đồ chơi tự làm'],
    ['đồ chơi', 'Đồ chơi tự làm'],
    ['đỗ xe', 'Chỗ để xe mới'],
    ['do xe', 'Chỗ để xe mới'],
    ['thuc don', 'Thực đơn tuần 3'],
    ['thực đơn', 'Thực đơn tuần 3'],
    ['phở gà', 'Thực đơn tuần 3'],
    ['pho ga', 'Thực đơn tuần 3'],
    ['48/KH-MNQP', 'Đăng ký nhập học'],
  ])('%j finds %s first', async (text, title) => {
    expect((await titles(text))[0]).toBe(title);
  });

  test('the accented word ranks above one that only folds to it', async () => {
    expect((await titles('đồ')).indexOf('Đồ chơi tự làm')).toBe(0);
  });

  test.each(['', '   ', 'xylophone', '!!!', '<script>'])('%j finds nothing', async (text) => {
    expect((await ask(text)).total).toBe(0);
  });

  test('text outside the marked article is not indexed', async () => {
    // Pagefind still answers, with «KH»: it falls back to indexed words that the query's words begin with.
    const hits = await hitsOf(await ask('khuyến mại'));
    expect(JSON.stringify(hits)).not.toMatch(/khuyến|mại/iu);
  });
});

describe('what a hit shows', () => {
  test('is written as people write it, with the match marked', async () => {
    const [hit] = await hitsOf(await ask('dang ky'));
    expect(hit).toMatchObject({
      url: '/thong-bao/dang-ky-nhap-hoc/',
      title: 'Đăng ký nhập học',
      kind: 'Thông báo',
      area: 'Quản lý, chỉ đạo, điều hành',
      date: '01/08/2022',
    });
    expect(hit?.excerpt.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase())).toContain(
      'đăng',
    );
    const excerpt = hit?.excerpt.map(({ text }) => text).join('');
    expect(excerpt).toContain('đăng ký cho con');
    expect(excerpt).not.toMatch(/[\u0335\u200B]/u);
  });

  test('keeps < and & of the text as text', async () => {
    const [hit] = await hitsOf(await ask('hộp sữa'));
    expect(hit?.excerpt.map(({ text }) => text).join('')).toContain('<3 hộp sữa, số lượng < 5 & nhiều hơn');
  });

  test('comes in pieces', async () => {
    const answer = await ask('', { 'nam-hoc': '2022-2023' });
    const [first, rest] = await Promise.all([answer.hits(0, 1), answer.hits(1, 10)]);
    expect([first.length, rest.length, answer.total]).toEqual([1, 2, 3]);
  });
});

describe('filters', () => {
  test('leave only the pages of the value', async () => {
    expect(await titles('phu huynh', { loai: 'Tin tức' })).toEqual(['Chỗ để xe mới']);
    expect(await titles('phụ huynh', { 'nam-hoc': '2022-2023' })).toEqual(['Đăng ký nhập học']);
  });

  test('take values with đ', async () => {
    expect(await titles('', { 'chuyen-muc': 'Quản lý, chỉ đạo, điều hành' })).toEqual(['Đăng ký nhập học']);
  });

  test('count what each value would find, leaving the chosen value of the same facet aside', async () => {
    const counts = await (await ask('phụ huynh', { loai: 'Tin tức' })).counts();
    expect(counts.loai.get('Thông báo')).toBe(1);
    expect(counts.loai.get('Tin tức')).toBe(1);
    expect(counts['nam-hoc'].get('2021-2022')).toBe(1);
    expect(counts['nam-hoc'].get('2022-2023')).toBe(0);
    expect(counts['chuyen-muc'].has('Quản lý, chỉ đạo, điều hành')).toBe(true);
  });
});

describe('the index', () => {
  async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
    const paths = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = paths.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const entries = files.sort().map(async (file) => {
      return [file.slice(folder.length + 1), (await readFile(file)).toString('base64')] as const;
    });
    return new Map(await Promise.all(entries));
  }

  test('counts the marked pages and holds only what the browser loads', async () => {
    const other = await writeSampleSite();
    expect(await buildSearchIndex(other)).toEqual({ pages: SAMPLE_PAGES.length, unreadable: [] });
    const files = [...(await filesOf(join(other, 'pagefind'))).keys()];
    expect(files).toContain('pagefind.js');
    expect(files.filter((file) => /ui|highlight/u.test(file))).toEqual([]);
    await rm(other, { recursive: true });
  });

  test('is the same for the same pages, and leaves the pages as they were', async () => {
    const before = await readFile(join(site, 'thong-bao/thuc-don/index.html'), 'utf8');
    const first = await filesOf(join(site, 'pagefind'));
    await buildSearchIndex(site);
    expect(await filesOf(join(site, 'pagefind'))).toEqual(first);
    expect(await readFile(join(site, 'thong-bao/thuc-don/index.html'), 'utf8')).toBe(before);
    expect((await readdir(site)).filter((name) => name.startsWith('pagefind'))).toEqual(['pagefind']);
  });

  test('replaces the former one whole', async () => {
    const other = await writeSampleSite();
    await buildSearchIndex(other);
    await writePage(other, 'pagefind/left-over.txt', 'from an earlier version');
    await buildSearchIndex(other);
    expect(await readdir(join(other, 'pagefind'))).not.toContain('left-over.txt');
    await rm(other, { recursive: true });
  });

  test('of a site without pages is empty', async () => {
    const empty = await writeSampleSite([]);
    expect(await buildSearchIndex(empty)).toEqual({ pages: 0, unreadable: [] });
    await rm(empty, { recursive: true });
  });
});
