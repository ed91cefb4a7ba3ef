/**
 * Renders the pages with Astro into the work folder. A process of its own: its memory is given back when it ends, and
 * whatever it dies of, the build lives on to clean up.
 *
 * `CACHE_DIR` and the other folders come by the environment (`run-astro.ts`), as astro.config.mjs reads them.
 */
import path from 'node:path';
import { build } from 'astro';
import { buildFolders } from '../../src/loader/index.ts';
import { withLock } from './lock.ts';
import { workFolder } from './work-folder.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

// The build that started this one is gone: what is half written is thrown away by the next.
process.on('disconnect', () => process.exit(1));

// Astro keeps its intermediate files in `.astro` of the project, whatever the cache folder.
await withLock(path.join(ROOT, '.astro', 'build.lock'), async () => {
  const folder = workFolder(buildFolders().cacheDir);
  folder.begin();
  await build({ root: ROOT, outDir: folder.siteDir, logLevel: 'warn' });
  folder.finish();
});
// Vite may leave handles open; the site is written.
process.exit(0);
