import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { releaseFaults } from '../../../../decap/server/releases/release-check.ts';
import { areSameSites, readSite } from '../../../../decap/server/releases/site-files.ts';
import { filesBelow } from '../../../../scripts/build/work-folder.ts';
import { temporaryFolder, writeFiles, type Files } from '../../../temporary-folder.ts';

const INDEXED = gzipSync('pagefind_dcd…');
const html = (body: string) => `<!DOCTYPE html><html lang="vi"><body>${body}</body></html>`;

const SITE: Files = {
  'index.html': html('<link rel="stylesheet" href="/_astro/a.css"><a href="/tin-tuc/">Tin</a>'),
  '404.html': html(''),
  'admin/index.html': html(''),
  '_astro/a.css': 'a { background: url(/_astro/b.svg) } @font-face { src: url("../_astro/f.woff2") }',
  '_astro/b.svg': '',
  '_astro/f.woff2': '',
  'anh/a-480.avif': '',
  'anh/a-480.webp': '',
  'anh/a-960.webp': '',
  'media/2022/ke hoạch.pdf': '',
  'tin-tuc/index.html': html(
    '<picture><source type="image/avif" srcset="/anh/a-480.avif 480w" sizes="auto, 100vw"></picture>' +
      '<img src="/anh/a-960.webp" srcset="/anh/a-480.webp 480w, /anh/a-960.webp 960w" alt=""><img src="x" srcset alt="">' +
      '<a href="/media/2022/ke%20ho%E1%BA%A1ch.pdf">Kế hoạch</a>',
  ),
  'pagefind/pagefind.js': '',
  'pagefind/pagefind-entry.json':
    '{"version":"1.6.0","languages":{"vi":{"hash":"vi_1","wasm":null,"page_count":1}}}',
  'pagefind/pagefind.vi_1.pf_meta': INDEXED,
  'pagefind/fragment/vi_2.pf_fragment': INDEXED,
};

async function faultsOf(files: Files, former?: string) {
  const site = await readSite(temporaryFolder(files));
  return releaseFaults(site, former === undefined ? undefined : await readSite(former));
}

const without = (...gone: readonly string[]) =>
  Object.fromEntries(Object.entries(SITE).filter(([name]) => !gone.includes(name)));

describe('a release', () => {
  it('that is whole passes', async () => {
    expect(await faultsOf(SITE)).toEqual([]);
  });

  it.each([
    ['index.html', 'Thiếu tệp index.html.'],
    ['404.html', 'Thiếu tệp 404.html.'],
    ['admin/index.html', 'Thiếu tệp admin/index.html.'],
    ['_astro/a.css', 'index.html cần tệp _astro/a.css mà không có.'],
    ['_astro/b.svg', '_astro/a.css cần tệp _astro/b.svg mà không có.'],
    ['_astro/f.woff2', '_astro/a.css cần tệp _astro/f.woff2 mà không có.'],
    ['anh/a-480.avif', 'tin-tuc/index.html cần tệp anh/a-480.avif mà không có.'],
    ['anh/a-480.webp', 'tin-tuc/index.html cần tệp anh/a-480.webp mà không có.'],
    ['anh/a-960.webp', 'tin-tuc/index.html cần tệp anh/a-960.webp mà không có.'],
    ['media/2022/ke hoạch.pdf', 'tin-tuc/index.html cần tệp media/2022/ke hoạch.pdf mà không có.'],
    ['pagefind/pagefind.js', 'Thiếu tệp pagefind/pagefind.js.'],
    ['pagefind/pagefind-entry.json', 'Chỉ mục tìm kiếm không mở được.'],
    ['pagefind/pagefind.vi_1.pf_meta', 'Chỉ mục tìm kiếm không mở được.'],
    ['pagefind/fragment/vi_2.pf_fragment', 'Chỉ mục tìm kiếm có 0 trang, đáng lẽ 1 trang.'],
  ])('without %s does not', async (gone, fault) => {
    expect(await faultsOf(without(gone))).toEqual([fault]);
  });

  it.each([
    ['index.html', html('').slice(0, 30), 'Tệp index.html bị cụt.'],
    ['pagefind/pagefind.vi_1.pf_meta', INDEXED.subarray(0, 10), 'Chỉ mục tìm kiếm không mở được.'],
    ['pagefind/fragment/vi_2.pf_fragment', gzipSync('khác'), 'Chỉ mục tìm kiếm không mở được.'],
  ])('whose %s is broken does not', async (name, content, fault) => {
    expect(await faultsOf({ ...SITE, [name]: content })).toEqual([fault]);
  });

  it('is not held back by a dead link of an author', async () => {
    const links =
      '<a href="/khong-co/">a</a><a href="/khong-co.pdf">b</a><img src="https://x.example/a.png" alt=""><a href="/media/khong-co.xyz">c</a>';
    expect(await faultsOf({ ...SITE, 'tin-tuc/b/index.html': html(links) })).toEqual([]);
  });

  it('with many things missing names a few and counts the rest', async () => {
    const links = Array.from(
      { length: 8 },
      (_, number) => `<script src="/_astro/${String(number)}.js"></script>`,
    ).join('');
    const faults = await faultsOf({ ...SITE, 'tin-tuc/b/index.html': html(links) });
    expect(faults).toHaveLength(6);
    expect(faults.at(-1)).toBe('Và 3 chỗ thiếu nữa.');
  });
});

/** The site again, its files hard links, as the next build leaves what has not changed. */
function nextOf(former: string, changed: Files, gone: readonly string[] = []): string {
  const folder = temporaryFolder();
  for (const name of filesBelow(former)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    linkSync(path.join(former, name), path.join(folder, name));
  }
  for (const name of [...gone, ...Object.keys(changed)]) rmSync(path.join(folder, name), { force: true });
  writeFiles(folder, changed);
  return folder;
}

describe('a release after another', () => {
  it('is read where it differs, and everywhere when an asset is gone', async () => {
    const former = temporaryFolder(SITE);
    const faultsAfter = async (next: string) => releaseFaults(await readSite(next), await readSite(former));
    expect(await faultsAfter(nextOf(former, {}))).toEqual([]);
    expect(await faultsAfter(nextOf(former, {}, ['anh/a-480.webp']))).toEqual([
      'tin-tuc/index.html cần tệp anh/a-480.webp mà không có.',
    ]);
    expect(
      await faultsAfter(nextOf(former, { 'tin-tuc/index.html': html('<img src="/anh/b.webp" alt="">') })),
    ).toEqual(['tin-tuc/index.html cần tệp anh/b.webp mà không có.']);
  });

  it('is not read again because pages are gone, or the index has other names', async () => {
    const former = temporaryFolder({
      ...SITE,
      'gop-y/index.html': html(''),
      'lien-he/index.html': html('<img src="/anh/khong-co.webp" alt="">'),
    });
    const index = { 'pagefind/fragment/vi_3.pf_fragment': INDEXED };
    const next = nextOf(former, index, ['gop-y/index.html', 'pagefind/fragment/vi_2.pf_fragment']);
    expect(await releaseFaults(await readSite(next), await readSite(former))).toEqual([]);
    expect(await releaseFaults(await readSite(next), undefined)).toEqual([
      'lien-he/index.html cần tệp anh/khong-co.webp mà không có.',
    ]);
  });

  it('is the same site when every byte is', async () => {
    const former = temporaryFolder(SITE);
    const isSame = async (next: string) => areSameSites(await readSite(next), await readSite(former));
    expect(await isSame(nextOf(former, {}))).toBe(true);
    expect(await isSame(temporaryFolder(SITE))).toBe(true);
    expect(await isSame(nextOf(former, { '404.html': html(' ') }))).toBe(false);
    expect(await isSame(nextOf(former, {}, ['404.html']))).toBe(false);
    const renamed = nextOf(former, {}, ['404.html']);
    writeFileSync(path.join(renamed, '405.html'), html(''));
    expect(await isSame(renamed)).toBe(false);
  });
});
