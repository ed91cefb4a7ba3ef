import { readBody, type CachedBody } from '../loader/body-cache.ts';
import { fillEntryReferences } from '../mdx/entry-references.ts';
import type { ResolvedReference } from './entry-references.ts';

/**
 * The rendered body of the entry with this digest. Read when a page is rendered, not when its data is computed:
 * most pages of a build are taken over from the last one.
 *
 * @param references what the page's data says of other entries that the body shows.
 * @throws Error when the loader has not kept it.
 */
export function entryBody(digest: string, references: readonly ResolvedReference[] = []): CachedBody {
  const body = readBody(digest);
  const html = fillEntryReferences(body.html, ({ kind, target, year, issuer }) =>
    references.find(
      (known) =>
        known.kind === kind && known.target === target && known.year === year && known.issuer === issuer,
    ),
  );
  return { ...body, html };
}
