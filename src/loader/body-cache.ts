import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '../images/atomic-file.ts';
import { buildFolders } from './environment.ts';

/** A rendered body. Bodies stay out of Astro's data store, which is read whole and kept in memory. */
const cachedBody = z.object({
  /** Safe: every tag and attribute is written by `src/mdx`. */
  html: z.string(),
  headings: z.array(z.object({ depth: z.number(), text: z.string(), id: z.string() })),
  /** Plain text, for search and feeds. */
  text: z.string(),
});

export type CachedBody = z.output<typeof cachedBody>;

function bodiesFolder(cacheDir: string): string {
  return path.join(cacheDir, 'bodies');
}

function bodyFile(cacheDir: string, digest: string): string {
  return path.join(bodiesFolder(cacheDir), `${digest}.json`);
}

/**
 * The body of the entry with this digest.
 *
 * @throws Error when it is not in the cache: content is read (`readContent`) before its bodies are.
 */
export function readBody(digest: string, cacheDir: string = buildFolders().cacheDir): CachedBody {
  const file = bodyFile(cacheDir, digest);
  try {
    return cachedBody.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`no readable body at ${file}; read the content again with the same CACHE_DIR`, { cause });
  }
}

export function hasBody(digest: string, cacheDir: string): boolean {
  return existsSync(bodyFile(cacheDir, digest));
}

export function writeBody(digest: string, body: CachedBody, cacheDir: string): void {
  writeAtomically(bodyFile(cacheDir, digest), JSON.stringify(body));
}

/** Removes all bodies but those of `digests`. */
export function pruneBodies(digests: ReadonlySet<string>, cacheDir: string): void {
  mkdirSync(bodiesFolder(cacheDir), { recursive: true });
  for (const name of readdirSync(bodiesFolder(cacheDir))) {
    if (!digests.has(path.basename(name, '.json')))
      rmSync(path.join(bodiesFolder(cacheDir), name), { force: true });
  }
}
