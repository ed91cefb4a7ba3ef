import {
  existsSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/**
 * The folder that Astro renders into, kept from build to build (`experimental.incrementalBuild`, emptyOutDir: false),
 * so that a page that has not changed is neither rendered nor copied.
 */
export interface WorkFolder {
  /** Throws away what the last build wrote and Astro does not know about; everything, if that build did not end well. */
  begin(): void;
  /** Removes pages that are gone. To be called only when Astro has succeeded. */
  finish(): void;
}

/** What we read of Astro's manifest (astro/dist/core/build/incremental.js, version 1): the files it may reuse. */
const manifestSchema = z.object({
  routes: z.record(
    z.string(),
    z.object({ paths: z.record(z.string(), z.object({ outputFile: z.string() })) }),
  ),
});

/**
 * Where Astro renders to. It keeps a copy of each page for its next build in this very folder: rendering into it makes
 * that copy the page itself.
 */
export function renderedSite(cacheDir: string): string {
  return path.join(cacheDir, 'astro', 'dist');
}

/** @param code a hash of the program that renders: pages of another one are not kept */
export function workFolder(cacheDir: string, code: string): WorkFolder {
  const siteDir = renderedSite(cacheDir);
  const manifestFile = path.join(cacheDir, 'astro', 'incremental-build.json');
  const unfinishedMark = path.join(cacheDir, 'unfinished');
  const codeFile = path.join(cacheDir, 'astro', 'code-version');
  /** Pages of the last build and when each was written. */
  const kept = new Map<string, number>();

  return {
    begin() {
      // Without the manifest Astro renders all pages. What an interrupted build left may be newer than the manifest;
      // and of a page that has moved to another route of the program, Astro deletes the kept copy: the page itself.
      if (existsSync(unfinishedMark) || textOf(codeFile) !== code) rmSync(manifestFile, { force: true });
      mkdirSync(siteDir, { recursive: true });
      writeFileSync(codeFile, code);
      writeFileSync(unfinishedMark, '');
      const known = reusableFiles(manifestFile);
      for (const file of filesBelow(siteDir)) {
        const absolute = path.join(siteDir, file);
        if (known.has(file)) kept.set(file, statSync(absolute).mtimeMs);
        else rmSync(absolute);
      }
    },
    finish() {
      const known = reusableFiles(manifestFile);
      const unknown = [...kept].filter(([file]) => !known.has(file));
      for (const [file, written] of unknown) {
        const absolute = path.join(siteDir, file);
        // A page without a cacheKey is in no manifest, but it has just been written again.
        if (statSync(absolute, { throwIfNoEntry: false })?.mtimeMs === written) rmSync(absolute);
      }
      if (unknown.length > 0) removeEmptyFolders(siteDir);
      rmSync(unfinishedMark);
    },
  };
}

/** `undefined` when there is no such file. */
function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Paths below the site's folder. A manifest that cannot be read allows nothing to be reused, and Astro reuses nothing. */
function reusableFiles(manifestFile: string): ReadonlySet<string> {
  try {
    const { routes } = manifestSchema.parse(JSON.parse(readFileSync(manifestFile, 'utf8')));
    const files = Object.values(routes).flatMap(({ paths }) => Object.values(paths));
    return new Set(files.map(({ outputFile }) => decodeURI(outputFile)));
  } catch {
    rmSync(manifestFile, { force: true });
    return new Set();
  }
}

/** Files below `folder`, as paths with `/`. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => !file.isDirectory())
    .map((file) => path.relative(folder, path.join(file.parentPath, file.name)).split(path.sep).join('/'));
}

/** Removes folders below `folder` that hold no file at any depth. */
export function removeEmptyFolders(folder: string): void {
  for (const file of readdirSync(folder, { withFileTypes: true })) {
    if (!file.isDirectory()) continue;
    const below = path.join(folder, file.name);
    removeEmptyFolders(below);
    if (readdirSync(below).length === 0) rmdirSync(below);
  }
}
