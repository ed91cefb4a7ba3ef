import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindBundle } from '../../src/search/pagefind.ts';
import type { VocabularyFile } from '../../src/search/vocabulary.ts';

/** Pagefind's browser bundle also runs in Node, where it has to be told where its files are. */
export async function openBundle(folder: string, origin: string): Promise<PagefindBundle> {
  const bundle = (await import(
    pathToFileURL(join(folder, 'pagefind/pagefind.js')).href
  )) as PagefindBundle & {
    options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
  };
  await bundle.options({ basePath: `${origin}/pagefind/`, baseUrl: '/' });
  return bundle;
}

export async function readVocabulary(folder: string): Promise<VocabularyFile> {
  return JSON.parse(await readFile(join(folder, 'pagefind/vocabulary.json'), 'utf8')) as VocabularyFile;
}
