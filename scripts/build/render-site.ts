/**
 * Renders the pages with Astro into the work folder: a step of its own (`child.ts`). `CACHE_DIR` and the other folders
 * come by the environment, as astro.config.mjs reads them.
 */
import path from 'node:path';
import { build } from 'astro';
import { codeDigest } from '../../src/loader/code-digest.ts';
import { buildFolders } from '../../src/loader/environment.ts';
import { endWithParent, toldToBegin } from './child.ts';
import { withLock } from './lock.ts';
import { replaceFilesBelow } from './replacing-writes.ts';
import { renderedSite, workFolder } from './work-folder.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** What pages are made by. Astro knows when a page's template has changed, but not what its data is computed by. */
const CODE = ['src', 'astro.config.mjs', 'package-lock.json'].map((name) => path.join(ROOT, name));

endWithParent();
await toldToBegin();
// Astro keeps its intermediate files in `.astro` of the project, whatever the cache folder.
await withLock(path.join(ROOT, '.astro', 'build.lock'), async () => {
  const { cacheDir } = buildFolders();
  const outDir = renderedSite(cacheDir);
  const folder = workFolder(cacheDir, codeDigest(CODE));
  folder.begin();
  replaceFilesBelow(outDir);
  await build({ root: ROOT, outDir, logLevel: 'warn' });
  folder.finish();
});
// Vite may leave handles open; the site is written.
process.exit(0);
