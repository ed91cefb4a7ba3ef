import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { digest } from './digest.ts';

/**
 * Changes with any file at or below `paths`, by name or content: what was made by other code is made anew.
 *
 * @param paths absolute; one that does not exist counts as empty.
 */
export function codeDigest(paths: readonly string[]): string {
  const files = paths.flatMap(filesAt).sort();
  return digest(...files.flatMap((file) => [file, readFileSync(file)]));
}

function filesAt(place: string): readonly string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [place];
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
