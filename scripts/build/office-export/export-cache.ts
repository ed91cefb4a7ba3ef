import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { OfficeExport } from '../../../src/queries/index.ts';

/**
 * Changes whenever the same entry would make another file: it is part of every file's name in the cache.
 * `tests/scripts/office-export.test.ts` refuses other texts under the same recipe.
 */
export const EXPORT_RECIPE = 'zip-1';

/** Files made, by `exportName`. None of them is written to again. */
export function exportCacheFolder(cacheDir: string): string {
  return path.join(cacheDir, 'office-exports');
}

/** Name in the cache: of all that the file holds. Photos and text are in the entry's digest. */
export function exportName(entry: OfficeExport): string {
  const held = createHash('sha256').update(EXPORT_RECIPE).update(JSON.stringify(entry));
  return `${held.digest('hex').slice(0, 24)}.zip`;
}

/** Those of `exports` that are not in the cache. */
export function exportsToMake(exports: readonly OfficeExport[], cacheDir: string): readonly OfficeExport[] {
  const known = new Set(namesIn(exportCacheFolder(cacheDir)));
  return exports.filter((entry) => !known.has(exportName(entry)));
}

/** Removes all files but those of `exports`. */
export function pruneExports(exports: readonly OfficeExport[], cacheDir: string): void {
  const folder = exportCacheFolder(cacheDir);
  const kept = new Set(exports.map(exportName));
  for (const name of namesIn(folder)) if (!kept.has(name)) rmSync(path.join(folder, name), { force: true });
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
