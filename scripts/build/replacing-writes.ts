import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * From now on, the first time that this process writes a file below `folder` with `fs.promises.writeFile`, it makes a
 * new file instead of changing the one that is there.
 *
 * Astro writes its pages so, and in place (astro/dist/core/build/generate.js); our pages share their bytes with the
 * site that was put out (`assemble.ts`), and a reader of that site must not see them change. To give each page a file
 * of its own by copying would double the time of a full build: see docs/decisions/005.
 *
 * Held by `tests/build/build.test.ts`, which looks at the earlier site after a page has changed.
 */
export function replaceFilesBelow(folder: string): void {
  const replaced = new Set<string>();
  const { writeFile, rm } = fs.promises;
  const replacing: typeof writeFile = async (file, ...rest) => {
    const target = absolutePath(file);
    if (target?.startsWith(folder + path.sep) === true && !replaced.has(target)) {
      replaced.add(target);
      await rm(target, { force: true });
    }
    return writeFile(file, ...rest);
  };
  fs.promises.writeFile = replacing;
}

function absolutePath(file: Parameters<typeof fs.promises.writeFile>[0]): string | undefined {
  if (typeof file === 'string') return path.resolve(file);
  return file instanceof URL ? fileURLToPath(file) : undefined;
}
