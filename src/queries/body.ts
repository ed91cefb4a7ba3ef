import { readBody, type CachedBody } from '../loader/body-cache.ts';

/**
 * The rendered body of the entry with this digest. Read when a page is rendered, not when its data is computed:
 * most pages of a build are taken over from the last one.
 *
 * @throws Error when the loader has not kept it.
 */
export function entryBody(digest: string): CachedBody {
  return readBody(digest);
}
