/** Longest body. Nesting can make parsing quadratic; under this size the worst known text takes about a second. */
const MAX_BYTES = 200_000;

/** Longest line, in UTF-16 code units: the parser's work on one line of Vietnamese grows with its square. */
const MAX_LINE = 20_000;

/** Containers (quotes, lists, notes, blocks) inside each other; deeper ones are shown as text. */
export const MAX_DEPTH = 60;

/**
 * Vietnamese message when a body is over 200 KB (in UTF-8) or one of its lines over 20,000 characters, which no text
 * that people read is; `undefined` when it is neither.
 */
export function bodyTooLong(source: string): string | undefined {
  return tooManyBytes(source) ?? tooLongLine(source);
}

function tooManyBytes(source: string): string | undefined {
  // A UTF-16 code unit is at most three bytes: most bodies need no encoding to know.
  if (source.length * 3 <= MAX_BYTES) return undefined;
  const bytes = new TextEncoder().encode(source).length;
  if (bytes <= MAX_BYTES) return undefined;
  const kilobytes = Math.ceil(bytes / 1000);
  return `Bài dài ${String(kilobytes)} KB, quá mức ${String(MAX_BYTES / 1000)} KB. Hãy tách thành nhiều bài.`;
}

function tooLongLine(source: string): string | undefined {
  if (source.length <= MAX_LINE) return undefined;
  const index = source.split(/\r\n|\r|\n/u).findIndex((line) => line.length > MAX_LINE);
  if (index === -1) return undefined;
  return `Dòng thứ ${String(index + 1)} của bài dài quá ${MAX_LINE.toLocaleString('vi')} ký tự. Hãy xuống dòng để tách thành nhiều đoạn.`;
}
