import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { redirectsFile } from '../../src/headers/redirects-file.ts';
import { writeAtomically } from '../../src/images/atomic-file.ts';
import type { PlacedRedirect } from '../../src/loader/read-redirects.ts';
import type { StoredEntry } from '../../src/loader/stored-entry.ts';
import { REDIRECTS_FILE } from '../../src/loader/content-files.ts';
import type { Fault } from '../../src/schema/fault.ts';
import type { Redirect } from '../../src/schema/redirects.ts';
import type { Placement } from './reading.ts';

/** Where static hosts and the desk find the redirects. */
const REDIRECTS = '/_redirects';

/**
 * Without those that lead to an entry which waits for its day: readers would arrive nowhere, and its name, which may say
 * what is to come, would be out before it.
 */
export function shownRedirects<Item extends Redirect>(
  redirects: readonly Item[],
  entries: readonly Pick<StoredEntry, 'url' | 'frontmatter'>[],
  now: Date,
): readonly Item[] {
  const waiting = entries.filter(
    ({ frontmatter }) => 'publishedAt' in frontmatter && frontmatter.publishedAt > now,
  );
  const urls = new Set(waiting.map(({ url }) => url));
  return redirects.filter(({ to }) => !urls.has(to));
}

/**
 * What leads from old addresses to new ones: `_redirects`, and for hosts that know no such file a page at each old
 * address. The files are kept below `cacheDir`, and are the same ones while what they say is.
 *
 * @param siteUrl scheme and host of the site, for canonical links
 */
export function redirectPlacements(
  redirects: readonly Redirect[],
  siteUrl: string,
  cacheDir: string,
): readonly Placement[] {
  if (redirects.length === 0) return [];
  const sorted = redirects.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const texts = [
    [REDIRECTS, redirectsFile(sorted)] as const,
    ...sorted.map(({ from, to }) => [`${from}index.html`, redirectPage(siteUrl, to)] as const),
  ];
  return texts.map(([src, text]) => {
    const file = path.join(cacheDir, 'redirects', src);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeAtomically(file, Buffer.from(text));
    return { file, src, immutable: false };
  });
}

/**
 * Redirects from addresses that the site has a page at: of what stands below a list (`/tin-tuc/trang/3/`,
 * `/nam-hoc/2022-2023/`) only the rendered site can tell.
 *
 * @param rendered folder of the pages, without what leads from old addresses
 */
export function hiddenPages(redirects: readonly PlacedRedirect[], rendered: string): readonly Fault[] {
  return redirects
    .filter(({ from }) => existsSync(path.join(rendered, from, 'index.html')))
    .map(({ from, fromPlace }) => ({
      path: REDIRECTS_FILE,
      ...fromPlace,
      message: `Trang tin đang có trang ${from}, không phải địa chỉ cũ. Hãy bỏ mục này.`,
      severity: 'error',
    }));
}

/** Refreshed at once (WCAG 2.2, technique H76). Both addresses are made of letters that HTML takes as they are. */
function redirectPage(siteUrl: string, to: string): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Trang đã chuyển sang địa chỉ mới</title>
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${to}">
    <link rel="canonical" href="${siteUrl}${to}">
  </head>
  <body>
    <main>
      <h1>Trang đã chuyển sang địa chỉ mới</h1>
      <p><a href="${to}">Mở trang ở địa chỉ mới: ${siteUrl}${to}</a></p>
    </main>
  </body>
</html>
`;
}
