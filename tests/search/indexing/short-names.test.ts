import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withShortNames } from '../../../src/search/indexing/short-names.ts';
import { article, indexedSite } from './indexed-site.ts';

const pages = (word: string) =>
  Object.fromEntries(
    Array.from({ length: 40 }, (_page, page) => [
      `${page}/index.html`,
      article(`<h1>Trang số${page}</h1><p>${word}</p>`),
    ]),
  );
const names = (site: string, folder: string) => readdirSync(path.join(site, 'pagefind', folder)).sort();

test('names of files follow one another, and every page is found by them', async () => {
  const { site, find } = await indexedSite(pages('cháo'));
  const fragments = names(site, 'fragment');
  expect(fragments).toHaveLength(40);
  const counts = [...fragments, ...names(site, 'index')].map((name) =>
    Number.parseInt(/^vi_[\da-z]{4}(?<count>[\da-z]{3})\./u.exec(name)?.groups?.count ?? '', 36),
  );
  expect(counts.toSorted((a, b) => a - b)).toEqual(counts.map((_count, at) => at));
  // Each text is that of its page.
  for (let page = 0; page < 40; page += 1) expect((await find(`số${page}`))[0]?.url).toBe(`/${page}/`);
  expect(await find('cháo')).toHaveLength(40);
});

test('another index has other names: nobody keeps a file of the former for one of it', async () => {
  const first = await indexedSite(pages('cháo'));
  const second = await indexedSite(pages('phở'));
  const former = new Set(names(first.site, 'fragment'));
  expect(names(second.site, 'fragment').filter((name) => former.has(name))).toEqual([]);
});

test('a list that does not name the files is not taken for one that does', () => {
  const list = { path: 'pagefind.vi_1.pf_meta', content: gzipSync('pagefind_dcd') };
  const fragment = { path: 'fragment/vi_0123abc.pf_fragment', content: gzipSync('x') };
  expect(() => withShortNames([list, fragment])).toThrow(
    'pagefind.vi_1.pf_meta names 0 of the 1 files of the index.',
  );
});

test('the names are in the list that the browser reads', async () => {
  const { site } = await indexedSite(pages('cháo'));
  const entry = readFileSync(path.join(site, 'pagefind/pagefind-entry.json'), 'utf8');
  const [list = ''] = readdirSync(path.join(site, 'pagefind')).filter((name) => name.endsWith('.pf_meta'));
  expect(entry).toContain(`"hash":"${list.replace(/^pagefind\.|\.pf_meta$/gu, '')}"`);
});
