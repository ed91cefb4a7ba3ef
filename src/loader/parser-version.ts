import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { codeDigest } from './code-digest.ts';
import { digest } from './digest.ts';

/** Layers whose code decides what an entry becomes. */
const LAYERS = ['schema', 'vietnamese', 'mdx', 'images', 'loader'];

/** Packages that decide it too. */
const PACKAGES = ['csv-parse', 'satteri', 'yaml', 'zod'];

const packageJson = z.object({ version: z.string() });

/**
 * Changes whenever an entry might be read differently: with any source file of the layers that read it, and with the
 * versions of the packages they use. What is cached under another version is of no use.
 */
export function parserVersion(): string {
  const source = path.dirname(import.meta.dirname);
  const require = createRequire(import.meta.filename);
  const versions = PACKAGES.map((name) => `${name}@${packageVersion(require, name)}`);
  return digest(...versions, codeDigest(LAYERS.map((layer) => path.join(source, layer))));
}

/** A package's entry point is exported; its package.json may not be. */
function packageVersion(require: NodeJS.Require, name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return packageJson.parse(JSON.parse(readFileSync(path.join(folder, name, 'package.json'), 'utf8')))
        .version;
    } catch {
      continue;
    }
  }
  throw new Error(`cannot find the installed package ${name}; run npm install`);
}
