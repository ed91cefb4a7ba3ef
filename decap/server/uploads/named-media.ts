import { CONTENT, parseContentPath } from '../content/content-path.ts';
import { acceptedMedia } from '../content/media-file.ts';
import type { ContentRepository } from '../git/content-repository.ts';
import type { Draft } from '../git/draft.ts';
import type { TreeChange } from '../git/tree-change.ts';
import type { UploadStore } from './upload-store.ts';

/** `/media/2022/khai-giang-1f2e3d4c.webp`, as the browser names what is chosen there (`decap/app/photos/`). */
const NAMED = /\/(media\/(?:\d{4}\/)?[a-z0-9-]+-([0-9a-f]{8})\.[a-z0-9]+)/gu;

/**
 * The uploads that a text names and that neither its draft nor `main` has: an upload's name ends in its hash, so the
 * text is all that a save needs to say. Thus a text that a browser kept through a crash finds its photos again.
 *
 * @returns the files to put beside the text
 * @throws Refusal 422 when an upload is not what a name says
 */
export async function namedMedia(
  text: string,
  draft: Draft | undefined,
  { content, uploads }: { readonly content: ContentRepository; readonly uploads: Pick<UploadStore, 'find'> },
): Promise<TreeChange[]> {
  const named = new Map([...text.matchAll(NAMED)].map(([, path = '', hash = '']) => [CONTENT + path, hash]));
  if (named.size === 0) return [];
  const treeish = draft?.tip ?? (await content.main());
  const changes: TreeChange[] = [];
  for (const [path, hash] of named) {
    if ((await content.file(treeish, path)) !== undefined) continue;
    if ((await content.file(await content.main(), path)) !== undefined) continue;
    const bytes = await uploads.find(hash);
    const place = parseContentPath(path);
    if (bytes === undefined || place.kind === 'entry') continue;
    changes.push({ path, content: await acceptedMedia(path, place, bytes) });
  }
  return changes;
}
