import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { CMS_RESOLVE } from '../../../decap/app/bundle.ts';
import { decapPatches } from '../../../decap/app/patches/index.ts';
import { serveFolder } from '../../serve-folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Bundles the page beside this file and serves it on a free port of this machine. */
export async function serveBodyPage(): Promise<{
  readonly origin: string;
  readonly close: () => Promise<void>;
}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'body-page-'));
  await build({
    root: ROOT,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    // Vitest's NODE_ENV would have React's other runtime.
    oxc: { jsx: { development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    // The widget asks Decap for the media library and for other entries; of the rest of Decap nothing is here to be patched.
    plugins: [{ ...decapPatches(), buildEnd: () => undefined }],
    resolve: CMS_RESOLVE,
    build: {
      outDir: folder,
      minify: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 9000,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        input: { page: path.join(import.meta.dirname, 'page.tsx') },
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const styles = [
    '<link rel="stylesheet" href="/style.css">',
    '<link rel="stylesheet" href="/page.css">',
  ].join('');
  await writeFile(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="vi"><meta charset="utf-8">${styles}<div id="mount"></div><script type="module" src="/page.js"></script></html>`,
  );
  const served = await serveFolder(folder);
  return {
    origin: served.origin,
    async close() {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
