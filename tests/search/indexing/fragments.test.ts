import { expect, test } from 'vitest';
import { indexedPages } from '../../../src/search/indexing/fragments.ts';
import { buildVocabulary } from '../../../src/search/indexing/vocabulary.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';
import { close, createIndex } from 'pagefind';
import { article } from './indexed-site.ts';

test('the vocabulary knows where the attachments of a page begin', async () => {
  try {
    const { index } = await createIndex({ forceLanguage: 'vi' });
    await index?.addHTMLFile({
      url: '/a/',
      content: article('<h1>Một hai ba</h1><p>bốn năm</p><h2 id="tep-1">Tệp</h2><p>sáu bảy</p>'),
    });
    await index?.addHTMLFile({ url: '/b/', content: article('<h1>Tám chín</h1>') });
    const files = (await index?.getFiles())?.files ?? [];
    const pages = indexedPages(files);
    const vocabulary = new Vocabulary(buildVocabulary(pages));
    const attached = pages.map(({ id, title }) => [title, vocabulary.attached(id)]);
    expect(Object.fromEntries(attached)).toEqual({ 'Một hai ba': 5, 'Tám chín': Infinity });
  } finally {
    await close();
  }
});
