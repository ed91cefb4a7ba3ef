import { parseEntry, splitFrontmatter } from '../../../src/loader/index.ts';
import { collections, parseEntryPath, type Fault } from '../../../src/schema/index.ts';

/** A fault with the field of the form that it stands in, so that an editor can lead there. */
export interface PlacedFault extends Fault {
  /** Path of the field: `['cover', 'alt']`, `['duties', 2]`, `['body']`; absent when none is known. */
  readonly field?: readonly (string | number)[];
  /** 1-based line within the body; only of a fault of the body. */
  readonly bodyLine?: number;
}

/**
 * Which field each fault belongs to.
 *
 * @param path the file, below `content/`.
 * @param text what is in it.
 * @param faults of that file.
 */
export function placeFaults(path: string, text: string, faults: readonly Fault[]): readonly PlacedFault[] {
  const place = parseEntryPath(path);
  const split = splitFrontmatter(text);
  if ('message' in place || 'problem' in split) return faults;
  const { places } = parseEntry(path, place, text).entry;
  const { error } = collections[place.collection].schema.safeParse(split.frontmatter.value ?? {});
  // What is missing stands nowhere in the file; the schema knows its path.
  const byMessage = new Map(error?.issues.map((issue) => [issue.message, issue.path]));
  return faults.map((fault): PlacedFault => {
    const path = byMessage.get(fault.message);
    if (path !== undefined && path.length > 0) return { ...fault, field: path.map(asKey) };
    if (fault.line >= split.bodyLine)
      return { ...fault, field: ['body'], bodyLine: fault.line - split.bodyLine + 1 };
    const field = [...places]
      .filter(([, { line, column }]) => line === fault.line && column === fault.column)
      .map(([name]) => name)
      // A list begins where its first item does: the item is meant.
      .reduce((longest, name) => (name.length > longest.length ? name : longest), '');
    return field === '' ? fault : { ...fault, field: field.split('/').map(asKey) };
  });
}

/** Items of a list are numbered. */
function asKey(key: PropertyKey): string | number {
  if (typeof key === 'number') return key;
  const name = String(key);
  return /^\d+$/u.test(name) ? Number(name) : name;
}
