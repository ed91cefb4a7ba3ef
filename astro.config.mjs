import { readFileSync } from 'node:fs';
import path from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { smallPreload } from './scripts/build/small-preload.ts';
import { mediaInDev } from './src/loader/dev-media.ts';
import { buildFolders } from './src/loader/environment.ts';

const { contentDir, outDir, cacheDir } = buildFolders();

/** The school's own address, for the feed, the sitemap and canonical links. The loader checks the rest of school.yaml. */
function siteUrl() {
  return String(parse(readFileSync(path.join(contentDir, 'school.yaml'), 'utf8')).siteUrl);
}

export default defineConfig({
  site: siteUrl(),
  output: 'static',
  trailingSlash: 'always',
  outDir,
  cacheDir: path.join(cacheDir, 'astro'),
  // Our entries are data (src/loader); @astrojs/mdx renders only the pages that we write ourselves.
  // Readers look for what the school publishes, not for the desk or the style guide.
  // Highlighted code would bring inline styles.
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !/\/(?:admin(?:\/xem-truoc)?|ngoai-tuyen|huong-dan\/giao-dien)\/$/u.test(page),
    }),
  ],
  // One file for all pages, fetched once; a strict Content-Security-Policy allows no style in a page.
  // Pages are rendered in one thread; several at a time only so that it need not wait for the disk.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  experimental: { incrementalBuild: true },
  vite: {
    // scripts/build.ts keeps the folder of the last build and removes what is gone from it.
    // No script or picture is written into a page: a strict Content-Security-Policy allows none there.
    // The language's modules do nothing by being imported: what a page asks none of, its script leaves out.
    build: {
      emptyOutDir: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        treeshake: { moduleSideEffects: (id) => (id.includes('/src/vietnamese/') ? false : undefined) },
      },
    },
    plugins: [mediaInDev({ contentDir, cacheDir }), smallPreload()],
  },
});
