import { dropRedirects } from '../../../src/loader/index.ts';
import { entryUrl, parseEntryPath } from '../../../src/schema/index.ts';
import type { ContentRepository } from '../git/content-repository.ts';
import { CONTENT } from './content-path.ts';

/** Addresses that pages had before, as the repository keeps them. */
export const REDIRECTS = `${CONTENT}redirects.yaml`;

/**
 * A tree whose `redirects.yaml` has lost what ends when entries come to stand at old addresses, or go. Nobody at the desk
 * could mend it: the check would refuse to publish the one and, worse, to remove the other.
 *
 * @param paths of entries, others are passed over: `content/articles/2022/khai-giang.mdx`
 * @returns `treeish` itself where nothing ends
 */
export async function dropEndedRedirects(
  content: ContentRepository,
  treeish: string,
  { taken = [], gone = [] }: { readonly taken?: readonly string[]; readonly gone?: readonly string[] },
): Promise<string> {
  const file = await content.file(treeish, REDIRECTS);
  if (file === undefined) return treeish;
  const text = (await content.read(file)).toString();
  const left = dropRedirects(text, { taken: urlsOf(taken), gone: urlsOf(gone) });
  return left === text ? treeish : content.change(treeish, [{ path: REDIRECTS, content: Buffer.from(left) }]);
}

function urlsOf(paths: readonly string[]): ReadonlySet<string> {
  return new Set(
    paths.flatMap((path) => {
      const place = parseEntryPath(path.slice(CONTENT.length));
      return 'message' in place ? [] : [entryUrl(place.collection, place.slug)];
    }),
  );
}
