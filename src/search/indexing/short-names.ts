import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

/** Files whose names the list of all files (`pf_meta`) holds one by one: `fragment/vi_1dd73ce.pf_fragment`. */
const LISTED = /^(?:fragment|index)\/(?<name>[^/.]+)\.pf_(?:fragment|index)$/u;
const LIST = '.pf_meta';
/** A name in the list: a text of CBOR (RFC 8949, 3.1: 0x60 and its length, below 24), as Pagefind makes names. */
const NAME_IN_LIST = /[\x60-\x77](?<name>vi_[\da-f]{7,20})/gu;
const PREFIX = 'vi_';
const RADIX = 36;
/** Digits of the count, of the at least seven that a name has; the others tell one release from another. */
const COUNT_DIGITS = 3;

/**
 * Gives the files of an index names that follow one another. Pagefind names each after a hash of its content, and hashes
 * are what cannot be compressed: they are a quarter of the list of all files, which every first query fetches (of 2,000
 * pages 22.9 KB, so 15.7 KB). A name still begins with four digits of this very index's hash, so that no cache takes
 * a file of another release for it.
 *
 * @param files those of one index of Pagefind 1.6
 * @throws Error when the list is not as version 1.6 writes it
 */
export function withShortNames(files: readonly IndexFile[]): readonly IndexFile[] {
  const listed = new Set(files.flatMap(({ path }) => LISTED.exec(path)?.groups?.name ?? []));
  const list = files.find(({ path }) => path.endsWith(LIST));
  if (list === undefined || listed.size === 0 || listed.size >= RADIX ** COUNT_DIGITS) return files;
  // One character a byte.
  const former = gunzipSync(list.content).toString('latin1');
  const release = BigInt(`0x${createHash('sha256').update(former, 'latin1').digest('hex')}`).toString(RADIX);
  const names = new Map<string, string>();
  const renamed = former.replace(NAME_IN_LIST, (text, name: string) => {
    if (!listed.has(name)) return text;
    const short = names.get(name) ?? shortName(release, names.size, name.length);
    names.set(name, short);
    return text.charAt(0) + short;
  });
  if (names.size !== listed.size) {
    throw new Error(`${list.path} names ${names.size} of the ${listed.size} files of the index.`);
  }
  return files.map((file) => {
    if (file === list) return { ...file, content: gzipSync(Buffer.from(renamed, 'latin1'), { level: 9 }) };
    const name = LISTED.exec(file.path)?.groups?.name;
    const short = name === undefined ? undefined : names.get(name);
    return name === undefined || short === undefined
      ? file
      : { ...file, path: file.path.replace(name, short) };
  });
}

/** As long as the former one: the list says how long each is. */
function shortName(release: string, count: number, length: number): string {
  const digits = length - PREFIX.length - COUNT_DIGITS;
  return PREFIX + release.slice(0, digits) + count.toString(RADIX).padStart(COUNT_DIGITS, '0');
}
