import { createHash } from 'node:crypto';

/**
 * The `cacheKey` of a page: a hash of everything that it shows.
 *
 * `experimental.incrementalBuild` renders a page again only when its code or its cacheKey has changed
 * (astro/dist/core/build/incremental.js), so a page's props must hold all its data, and nothing that it does not show:
 * the time of the build, say, would make every page new.
 *
 * @param shown plain data: what `JSON.stringify` keeps.
 */
export function cacheKey(...shown: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const part of shown) hash.update(JSON.stringify(part)).update('\n');
  return hash.digest('base64url');
}
