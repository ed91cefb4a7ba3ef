import { z } from 'zod';
import { collections, isCollectionName } from '../../../src/schema/index.ts';
import { plain } from '../checks/plain.ts';
import { identifierOf } from '../config/field.ts';
import type { KeptFile } from './kept-drafts.ts';

/** What an entry is called so far; empty when it has no title yet. */
export function titleOf(collection: string, data: Readonly<Record<string, unknown>>): string {
  if (!isCollectionName(collection)) return '';
  const title = data[identifierOf(collections[collection])];
  return typeof title === 'string' ? title.trim() : '';
}

const mediaFiles = z.object({
  mediaFiles: z.array(z.object({ path: z.string(), name: z.string(), url: z.string().optional() })).catch([]),
});

/** Files that were chosen for an entry and are in this browser only. @param entry Decap's, as Immutable data */
export async function draftFiles(entry: unknown): Promise<KeptFile[]> {
  const { mediaFiles: files } = mediaFiles.catch({ mediaFiles: [] }).parse(plain(entry));
  return Promise.all(
    files
      .filter(({ url }) => url?.startsWith('blob:'))
      .map(async ({ path, name, url = '' }) => ({ path, name, blob: await (await fetch(url)).blob() })),
  );
}
