import { parseEntry } from '../../../src/loader/index.ts';
import { parseEntryPath } from '../../../src/schema/index.ts';
import { entryFile, type DraftName } from '../git/draft.ts';

/**
 * Whether an entry's text breaks a rule by itself, whatever other files say. The school's own file is left to the full
 * check.
 */
export function hasOwnFault(name: DraftName, text: string): boolean {
  const path = entryFile(name).slice('content/'.length);
  const place = parseEntryPath(path);
  if ('message' in place) return false;
  return parseEntry(path, place, text).entry.problems.some(({ severity }) => severity === 'error');
}
