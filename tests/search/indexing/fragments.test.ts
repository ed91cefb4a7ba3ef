import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/search/index.ts';
import type { VocabularyFile } from '../../../src/search/vocabulary.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { article } from './indexed-site.ts';

test('the vocabulary knows where the attachments of a page begin, by the name that the search has for it', async () => {
  const site = temporaryFolder({
    'a/index.html': article('<h1>Một hai ba</h1><p>bốn năm</p><h2 id="tep-1">Tệp</h2><p>sáu bảy</p>'),
    'b/index.html': article('<h1>Tám chín</h1>'),
  });
  await buildSearchIndex(site);
  const file = readFileSync(join(site, 'pagefind/vocabulary.json'), 'utf8');
  const { attached } = JSON.parse(file) as VocabularyFile;
  expect(Object.values(attached)).toEqual([5]);
  const fragments = readdirSync(join(site, 'pagefind/fragment'));
  expect(fragments).toContain(`${Object.keys(attached)[0] ?? ''}.pf_fragment`);
});
