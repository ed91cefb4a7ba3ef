import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/search/index.ts';
import { failLoudly } from '../../../src/search/indexing/loud-bundle.ts';
import { serveFolder, type ServedFolder } from '../../serve-folder.ts';
import { openBundle } from '../open-bundle.ts';
import { writeSampleSite } from '../sample-site.ts';

let site: string;
let server: ServedFolder;

beforeEach(async () => {
  site = await writeSampleSite();
  await buildSearchIndex(site);
  server = await serveFolder(site);
});

afterEach(async () => {
  await server.close();
  await rm(site, { recursive: true });
});

/** Takes away what a new release names otherwise. */
async function remove(folder: 'index' | 'filter'): Promise<void> {
  const files = await readdir(join(site, 'pagefind', folder));
  expect(files).not.toEqual([]);
  await rm(join(site, 'pagefind', folder), { recursive: true });
}

test('a part of the index that cannot be had fails the search, until it can', async () => {
  const bundle = await openBundle(site, server.origin);
  await remove('index');
  await expect(bundle.search('phụ', { filters: {} })).rejects.toThrow();
  await buildSearchIndex(site);
  expect((await bundle.search('phụ', { filters: {} })).results).not.toEqual([]);
});

test('so does a part of the filters', async () => {
  const bundle = await openBundle(site, server.origin);
  await remove('filter');
  await expect(bundle.filters()).rejects.toThrow();
});

test('another version of Pagefind is noticed, and other files stay as they are', () => {
  const script = { path: 'pagefind-worker.js', content: Buffer.from('async loadChunk(){}') };
  expect(() => failLoudly(script)).toThrow(
    'pagefind-worker.js: 0 places where Pagefind forgets a failure instead of 2.',
  );
  const wasm = { path: 'wasm.unknown.pagefind', content: Buffer.from('x') };
  expect(failLoudly(wasm)).toBe(wasm);
});
