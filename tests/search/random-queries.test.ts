/** Whatever is typed, the search answers. */
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/index.ts';
import { openSearch, type Search } from '../../src/search/query.ts';
import { serveFolder, type ServedFolder } from '../serve-folder.ts';
import { openBundle, readVocabulary } from './open-bundle.ts';
import { randomQueries } from './random-queries.ts';
import { writeSampleSite } from './sample-site.ts';

const COUNT = 10_000;
const SEED = 6;
const COMPLETIONS = 5;
const PATIENCE_MS = 120_000;

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

/** How many pages a query finds, when the answer is sound. */
async function found(text: string): Promise<number> {
  expect(search.complete(text, COMPLETIONS).length).toBeLessThanOrEqual(COMPLETIONS);
  const { total, hits } = await search.ask({ text, selection: {} });
  expect(await hits(0, 1)).toHaveLength(Math.min(total, 1));
  return total;
}

test(`${COUNT} random queries`, { timeout: PATIENCE_MS }, async () => {
  const faults: string[] = [];
  let answered = 0;
  for (const text of randomQueries(COUNT, SEED)) {
    try {
      if ((await found(text)) > 0) answered += 1;
    } catch (error) {
      faults.push(`${JSON.stringify(text.slice(0, 60))}: ${String(error)}`);
    }
  }
  expect(faults).toEqual([]);
  // Else they would be too odd to reach the code behind the first look.
  expect(answered).toBeGreaterThan(COUNT / 10);
});
