import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { words } from '../words.ts';
import { pageAssets, styleAssets } from './page-assets.ts';
import { isSameFile, type Site } from './site-files.ts';

const say = words.release.check;

/** Pages without which there is no site: they must be whole. */
const PAGES = ['index.html', '404.html', 'admin/index.html'];

/** So many of a kind are named; the rest is counted. */
const NAMED = 5;

/**
 * What is wrong with a built site, a Vietnamese sentence each; none when it can be served.
 *
 * Only what differs from the release before is read: a page that is the same file needs the same assets as then, and is
 * looked at again only when an asset is gone.
 */
export async function releaseFaults(site: Site, former: Site | undefined): Promise<readonly string[]> {
  const [directory, files] = site;
  const faults: string[] = [];
  for (const page of PAGES) {
    const html = files.has(page) ? await readFile(join(directory, page), 'utf8') : undefined;
    if (html === undefined) faults.push(say.missing(page));
    else if (!/<\/html>\s*$/u.test(html)) faults.push(say.cutOff(page));
  }
  const missing = await missingAssets(site, former);
  faults.push(...missing.slice(0, NAMED).map(([page, asset]) => say.missingAsset(page, asset)));
  if (missing.length > NAMED) faults.push(say.more(missing.length - NAMED));
  return [...faults, ...(await searchFaults(site))];
}

async function missingAssets([directory, files]: Site, former: Site | undefined) {
  const missing: (readonly [page: string, asset: string])[] = [];
  const isGone = (path: string) => isNamedByPages(path) && !files.has(path);
  const lacksFormer = former !== undefined && [...former[1].keys()].some(isGone);
  for (const [path, own] of files) {
    if (!/\.(?:html|css)$/u.test(path)) continue;
    const isOld = isSameFile(own, former?.[1].get(path));
    if (isOld && !lacksFormer) continue;
    const text = await readFile(join(directory, path), 'utf8');
    const assets = path.endsWith('.css') ? styleAssets(text, path) : pageAssets(text);
    for (const asset of assets) if (!files.has(asset)) missing.push([path, asset]);
  }
  return missing;
}

/** Not another page, and not what the search finds by itself: an index has other names after every publication. */
function isNamedByPages(path: string): boolean {
  return (
    !path.endsWith('.html') && !/^pagefind\/(?:filter|fragment|index)\/|^pagefind\/.*\.pf_meta$/u.test(path)
  );
}

/** What Pagefind 1.6 says of its own index (`pagefind-entry.json`). */
const entryShape = z.object({
  languages: z.record(z.string(), z.object({ hash: z.string(), page_count: z.int() })),
});

/** At the head of every file of the index, when it is unpacked. */
const SIGN = 'pagefind_dcd';

/** Whether the index opens as the browser would open it: the entry, the table of each language, a fragment a page. */
async function searchFaults([directory, files]: Site): Promise<readonly string[]> {
  if (!files.has('pagefind/pagefind.js')) return [say.missing('pagefind/pagefind.js')];
  try {
    const entry = entryShape.parse(
      JSON.parse(await readFile(join(directory, 'pagefind/pagefind-entry.json'), 'utf8')),
    );
    const fragments = [...files.keys()].filter((path) => path.startsWith('pagefind/fragment/'));
    let pages = 0;
    for (const { hash, page_count: count } of Object.values(entry.languages)) {
      const table = `pagefind/pagefind.${hash}.pf_meta`;
      await assertOpens(join(directory, table));
      pages += count;
    }
    const [newest] = fragments;
    if (newest !== undefined) await assertOpens(join(directory, newest));
    return fragments.length < pages ? [say.fragments(fragments.length, pages)] : [];
  } catch {
    return [say.search];
  }
}

async function assertOpens(file: string): Promise<void> {
  const bytes = gunzipSync(await readFile(file));
  if (bytes.toString('latin1', 0, SIGN.length) !== SIGN) throw new Error(`${file} is no file of an index`);
}
