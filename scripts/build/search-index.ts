import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { linkOrCopy } from '../../src/images/atomic-file.ts';
import { codeDigest } from '../../src/loader/code-digest.ts';
import { digest } from '../../src/loader/digest.ts';
import { buildSearchIndex } from '../../src/search/index.ts';
import { filesBelow } from './work-folder.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** What makes the index of the pages; the lock file stands for Pagefind. */
const CODE = ['src/search', 'src/vietnamese', 'package-lock.json'].map((name) => path.join(ROOT, name));

/** Pages that Pagefind reads (src/search/index.ts). */
const INDEXED = 'data-pagefind-body';

/**
 * Puts the search index into a site: the one of the last build when it was made from the very same pages (Pagefind has
 * no incremental mode), else a new one.
 */
export async function placeSearchIndex(siteDir: string, cacheDir: string): Promise<void> {
  const cache = path.join(cacheDir, 'search');
  const cached = path.join(cache, indexKey(siteDir));
  const target = path.join(siteDir, 'pagefind');
  if (existsSync(cached)) {
    for (const file of filesBelow(cached)) linkOrCopy(path.join(cached, file), path.join(target, file));
    return;
  }
  await buildSearchIndex(siteDir);
  // Only the last one is of use.
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  cpSync(target, `${cached}.new`, { recursive: true });
  renameSync(`${cached}.new`, cached);
}

/** Of everything that decides the index: the pages and the code. */
function indexKey(siteDir: string): string {
  const pages = filesBelow(siteDir)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({ file, html: readFileSync(path.join(siteDir, file)) }))
    .filter(({ html }) => html.includes(INDEXED));
  return digest(codeDigest(CODE), ...pages.flatMap(({ file, html }) => [file, html]));
}
