import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { z } from 'zod';
import type { IndexedPage } from './vocabulary.ts';

/** Pagefind begins each of its compressed files with it. */
const SIGNATURE = 'pagefind_dcd';
const fragment = z.object({ content: z.string(), meta: z.object({ title: z.string().default('') }) });

/**
 * The pages of an index, read out of the files that Pagefind made: words are then exactly those of the index.
 *
 * @throws Error naming the file that is not as version 1.6 writes it
 */
export function indexedPages(files: readonly IndexFile[]): readonly IndexedPage[] {
  return files.filter(({ path }) => path.endsWith('.pf_fragment')).map(readFragment);
}

function readFragment({ path, content }: IndexFile): IndexedPage {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error(`${path} is not a fragment of Pagefind 1.6.`);
  const { content: words, meta } = fragment.parse(JSON.parse(text.slice(SIGNATURE.length)));
  return { title: meta.title, content: words };
}
