import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { z } from 'zod';
import { ATTACHMENT_PREFIX } from '../anchors.ts';
import type { IndexedPage } from './vocabulary.ts';

/** Pagefind begins each of its compressed files with it. */
const SIGNATURE = 'pagefind_dcd';
const NAME = /(?:^|\/)([^/]+)\.pf_fragment$/u;
const fragment = z.object({
  content: z.string(),
  meta: z.object({ title: z.string().default('') }),
  anchors: z.array(z.object({ id: z.string(), location: z.int() })),
});

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
  const { content: words, meta, anchors } = fragment.parse(JSON.parse(text.slice(SIGNATURE.length)));
  const attachments = anchors.filter(({ id }) => id.startsWith(ATTACHMENT_PREFIX));
  const attached = Math.min(...attachments.map(({ location }) => location));
  return {
    id: NAME.exec(path)?.[1] ?? path,
    title: meta.title,
    content: words,
    ...(attachments.length > 0 ? { attached } : {}),
  };
}
