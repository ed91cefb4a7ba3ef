import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { buildSearchIndex } from '../../../../src/search/index.ts';
import { findChromium } from '../../../setup/chromium.mjs';
import type { CorpusEntry } from '../corpus/corpus.ts';
import { writeSite } from '../corpus/site.ts';
import { serveSite, type ServedSite } from './served-site.ts';

const PAGE =
  '<!doctype html><html lang="vi"><title>Tìm kiếm</title><script type="module" src="/assets/bench.js"></script>';

/** The corpus as a site with our index, a page that asks it, and a browser. */
export interface BenchSite {
  readonly site: ServedSite;
  readonly browser: Browser;
  /** Seconds that making the index took. */
  readonly indexSeconds: number;
  readonly close: () => Promise<void>;
}

/** @param folder a new folder of our own */
export async function openBenchSite(folder: string, entries: readonly CorpusEntry[]): Promise<BenchSite> {
  writeSite(folder, entries);
  const started = performance.now();
  await buildSearchIndex(folder);
  const indexSeconds = (performance.now() - started) / 1000;
  await bundlePage(folder);
  const site = await serveSite(folder);
  const browser = await launch();
  return {
    site,
    browser,
    indexSeconds,
    close: async () => {
      await browser.close();
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As Astro bundles the script of the search page. */
async function bundlePage(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      lib: { entry: path.join(import.meta.dirname, 'page.ts'), formats: ['es'], fileName: () => 'bench.js' },
      outDir: path.join(folder, 'assets'),
      emptyOutDir: false,
      copyPublicDir: false,
      minify: true,
    },
  });
  mkdirSync(path.join(folder, 'tim-kiem'), { recursive: true });
  writeFileSync(path.join(folder, 'tim-kiem', 'index.html'), PAGE);
}

async function launch(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: run `node scripts/setup.mjs --browser`.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
