import { createHash, randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type UserConfig } from 'vite';
import { decapPatches } from './patches/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** All that the bundle is made from. The lock file stands for every package. */
const INPUTS = [
  'decap/app',
  'src/schema',
  'src/mdx',
  'src/vietnamese',
  'src/components',
  'package.json',
  'package-lock.json',
];

/**
 * Puts the CMS into a built site: `admin/cms.js`, `admin/cms.css`, the script of the desk's page of passkeys, and the parts they load in `admin/assets/`.
 * Bundled once for each state of its inputs, and kept below `cacheDir`.
 *
 * @param siteDir the site's folder, the one that is served as `/`.
 * @param cacheDir the build's cache.
 * @throws Error when Vite cannot bundle, or when a patch of Decap does not fit the installed version.
 */
export async function placeCms(siteDir: string, cacheDir: string): Promise<void> {
  const bundle = await bundleCms(cacheDir);
  const target = join(siteDir, 'admin');
  await mkdir(target, { recursive: true });
  await rm(join(target, 'assets'), { recursive: true, force: true });
  await cp(bundle, target, { recursive: true });
}

/** The folder of the bundle for the inputs as they are now; built when there is none yet. */
export async function bundleCms(cacheDir: string): Promise<string> {
  const cache = join(cacheDir, 'cms');
  const target = join(cache, await inputsHash());
  if (await exists(target)) return target;
  const staging = join(cache, `.${randomUUID()}`);
  try {
    await runVite(staging);
    await rename(staging, target);
  } catch (error) {
    // Another build finished the same bundle first.
    if (!(await exists(target))) throw new Error('cannot bundle the CMS (decap/app)', { cause: error });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return target;
}

/** Where the modules of the CMS find what they import, besides the patches of Decap. */
export const CMS_RESOLVE: NonNullable<UserConfig['resolve']> = {
  // The package gives its list to Node's file system only.
  alias: [
    {
      find: /^dictionary-vi\/index\.dic/u,
      replacement: join(ROOT, 'node_modules/dictionary-vi/index.dic'),
    },
  ],
  dedupe: ['react', 'react-dom', 'immutable', 'zod'],
};

async function runVite(outDir: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    base: '/admin/',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [decapPatches()],
    resolve: CMS_RESOLVE,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // One style sheet with a name that the page knows.
      cssCodeSplit: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        // "use client" tells React servers something; here is none.
        checks: { moduleLevelDirective: false },
        input: {
          cms: join(ROOT, 'decap/app/main.ts'),
          'mat-khau': join(ROOT, 'decap/app/passkeys/own-page.ts'),
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          // Parts share schemas, and a shared part runs before `main.ts`: what keeps zod from compiling code goes with zod.
          codeSplitting: {
            groups: [{ name: 'zod', test: /[\\/]node_modules[\\/]zod[\\/]|[\\/]no-eval\.ts$/u }],
          },
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.css')) ? 'cms.css' : 'assets/[name]-[hash][extname]',
        },
      },
    },
  });
}

async function inputsHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const file of await filesBelow(join(ROOT, input))) {
      hash
        .update(relative(ROOT, file))
        .update('\0')
        .update(await readFile(file))
        .update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Every file of a folder, or the file itself, in a fixed order; none when there is no such path. */
async function filesBelow(path: string): Promise<string[]> {
  if (!(await exists(path))) return [];
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
