import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from '../../src/images/atomic-file.ts';
import { codeDigest } from '../../src/loader/code-digest.ts';
import { collections, COLLECTION_NAMES } from '../../src/schema/collections/index.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** What makes the program; the lock file stands for Workbox. */
const CODE = ['src/offline', 'package-lock.json'].map((name) => path.join(ROOT, name));

/** Pages that are there without a network, whether they were read or not. */
const PAGES = ['/', `/${collections.menus.urlSegment}/`];
const OFFLINE = '/ngoai-tuyen/';

/**
 * Puts `sw.js` into a site: the service worker with the list of what it keeps, or where the school has switched it off
 * one that removes those which were installed. The same site has the same one, byte for byte.
 *
 * @param siteDir the site's folder, with all that is to be kept
 */
export async function placeServiceWorker(siteDir: string, cacheDir: string): Promise<void> {
  const home = readFileSync(path.join(siteDir, 'index.html'), 'utf8');
  const isOn = /<html[^>]* data-offline/u.test(home);
  const program = await bundled(isOn ? 'worker' : 'off', cacheDir);
  const list = isOn ? `self.KEPT=${JSON.stringify(keptOf(siteDir, home))};\n` : '';
  // A new file: the one that is there may be a link to another release's.
  rmSync(path.join(siteDir, 'sw.js'), { force: true });
  writeFileSync(path.join(siteDir, 'sw.js'), list + program);
}

function keptOf(siteDir: string, home: string) {
  const menu = /href="(\/thuc-don\/[a-z0-9-]+\/)"/u.exec(home)?.[1];
  const pages = [...PAGES, ...(menu === undefined ? [] : [menu])];
  const needed = [...pages, OFFLINE].flatMap((url) => assetsOf(pageAt(siteDir, url)));
  const files = [...new Set(needed)].sort().map((url) => ({ url, revision: null }));
  const revised = [...pages, OFFLINE, '/favicon.svg'].map((url) => ({ url, revision: hashOf(siteDir, url) }));
  const segments = COLLECTION_NAMES.map((name) => collections[name].urlSegment).filter((name) => name !== '');
  return { files: [...files, ...revised], pages, segments: [...new Set(segments)] };
}

/** Style sheets, fonts and scripts that a page names; all of them are named by their content. */
function assetsOf(html: string): readonly string[] {
  return [...html.matchAll(/ (?:href|src)="(\/_astro\/[^"]+\.(?:css|js|woff2))"/gu)].map(
    ([, address = '']) => address,
  );
}

function pageAt(siteDir: string, url: string): string {
  return readFileSync(path.join(siteDir, url, 'index.html'), 'utf8');
}

function hashOf(siteDir: string, url: string): string {
  const file = path.join(siteDir, url, url.endsWith('/') ? 'index.html' : '');
  return createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 16);
}

/** The program as one script, bundled once for each state of its code. */
async function bundled(name: 'worker' | 'off', cacheDir: string): Promise<string> {
  const cache = path.join(cacheDir, 'service-worker');
  const file = path.join(cache, `${name}-${codeDigest(CODE).slice(0, 16)}.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { build } = await import('vite');
  const result = await build({
    root: ROOT,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.join(ROOT, 'src/offline', `${name}.ts`), formats: ['iife'], name: 'bangTin' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const [chunk] = outputs.filter((each) => each.type === 'chunk');
  if (chunk === undefined) throw new Error('Vite made no service worker of src/offline');
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeAtomically(file, chunk.code);
  return chunk.code;
}
