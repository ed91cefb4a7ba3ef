/**
 * Renders the pages with Astro into the work folder: a step of its own (`child.ts`). `CACHE_DIR` and the other folders
 * come by the environment, as astro.config.mjs reads them.
 */
import path from 'node:path';
import { build } from 'astro';
import { buildFolders } from '../../src/loader/environment.ts';
import { endWithParent } from './child.ts';
import { withLock } from './lock.ts';
import { workFolder } from './work-folder.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

endWithParent();
// Astro keeps its intermediate files in `.astro` of the project, whatever the cache folder.
await withLock(path.join(ROOT, '.astro', 'build.lock'), async () => {
  const folder = workFolder(buildFolders().cacheDir);
  folder.begin();
  await build({ root: ROOT, outDir: folder.siteDir, logLevel: 'warn' });
  folder.finish();
});
// Vite may leave handles open; the site is written.
process.exit(0);
