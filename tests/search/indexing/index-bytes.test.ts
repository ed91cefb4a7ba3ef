import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/search/index.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { article } from './indexed-site.ts';

const CHUNK_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** 300 pages of 60 words each: 18,000 words in places, less than Pagefind's own 20,000. */
function site(): string {
  const pages = Array.from({ length: 300 }, (_page, page) => {
    const words = Array.from({ length: 60 }, (_word, word) => `từ${(page * 7 + word * 13) % 997}`);
    return [`${page}/index.html`, article(`<h1>Trang ${page}</h1><p>${words.join(' ')}</p>`)] as const;
  });
  return temporaryFolder(Object.fromEntries(pages));
}

const chunksOf = (folder: string) => readdirSync(path.join(folder, 'pagefind/index'));

test('the index is cut into small files, whatever the environment says, which stays as it was', async () => {
  const folder = site();
  Reflect.deleteProperty(process.env, CHUNK_SIZE);
  await buildSearchIndex(folder);
  const chunks = chunksOf(folder);
  expect(chunks.length).toBeGreaterThan(5);
  expect(CHUNK_SIZE in process.env).toBe(false);
  process.env[CHUNK_SIZE] = '1000000';
  await buildSearchIndex(folder);
  expect(chunksOf(folder)).toEqual(chunks);
  expect(process.env[CHUNK_SIZE]).toBe('1000000');
  Reflect.deleteProperty(process.env, CHUNK_SIZE);
});

test('every page has a text of its own to fetch: a hit needs no more than its own', async () => {
  const folder = site();
  await buildSearchIndex(folder);
  const fragments = readdirSync(path.join(folder, 'pagefind/fragment'));
  expect(fragments).toHaveLength(300);
  const largest = Math.max(
    ...fragments.map((name) => statSync(path.join(folder, 'pagefind/fragment', name)).size),
  );
  expect(largest).toBeLessThan(1_000);
  expect(readFileSync(path.join(folder, 'pagefind/pagefind-entry.json'), 'utf8')).toContain(
    '"page_count":300',
  );
});
