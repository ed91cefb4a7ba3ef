/** A stretch of a file, both ends included, as `Content-Range` counts them. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

const ONE_RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/u;

/**
 * The stretch that a `Range` header asks for (RFC 9110, 14.1.2): players fetch a film piece by piece, and an iPhone plays
 * none that comes otherwise.
 *
 * @param size of the whole file, in bytes
 * @returns `undefined` when the whole file is the answer: no header, several ranges, or one that is not understood;
 *   `unsatisfiable` when it begins after the end
 */
export function askedRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = ONE_RANGE.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return undefined;
  return first >= size ? 'unsatisfiable' : { first, last };
}
