import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

type WriteFile = typeof fs.promises.writeFile;

/**
 * From now on, what this process writes below `folder` with `fs.promises.writeFile` is a new file each time, instead of
 * a change to the one that is there; and the same bytes that were just written to a file are not written again.
 *
 * Astro writes its pages so, in place, and each twice: as the page, and as the copy for its next build, which here is
 * the page (astro/dist/core/build/generate.js, incremental.js; `renderedSite`). Our pages share their bytes with the
 * site that was put out (`assemble.ts`), and a reader of that site must not see them change. To give each page a file
 * of its own by copying would double the time of a full build: see docs/decisions/005.
 *
 * Held by `tests/build/build.test.ts`, which looks at the earlier site after a page has changed.
 */
export function replaceFilesBelow(folder: string): void {
  const { writeFile } = fs.promises;
  /** Where these bytes were last written to. */
  const written = new WeakMap<object, string>();
  const replacing: WriteFile = async (file, data, options) => {
    const target = absolutePath(file);
    if (target?.startsWith(folder + path.sep) !== true) return writeFile(file, data, options);
    const bytes = ArrayBuffer.isView(data) ? data : undefined;
    if (bytes && written.get(bytes) === target) return;
    removeFile(target);
    if (!bytes) return writeFile(file, data, options);
    // At once: thousands of small files take longer on their way to the thread pool and back.
    fs.writeFileSync(target, bytes);
    written.set(bytes, target);
  };
  fs.promises.writeFile = replacing;
}

function removeFile(file: string): void {
  try {
    fs.unlinkSync(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

function absolutePath(file: Parameters<WriteFile>[0]): string | undefined {
  if (typeof file === 'string') return path.resolve(file);
  return file instanceof URL ? fileURLToPath(file) : undefined;
}
