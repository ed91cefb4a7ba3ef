/** Longest body. Nesting can make parsing quadratic; under this size the worst known text takes about a second. */
const MAX_BYTES = 200_000;

/** Containers (quotes, lists, notes, blocks) inside each other; deeper ones are shown as text. */
export const MAX_DEPTH = 60;

/** Vietnamese message when a body is over 200 KB (in UTF-8); `undefined` when it is not. */
export function bodyTooLong(source: string): string | undefined {
  // A UTF-16 code unit is at most three bytes: most bodies need no encoding to know.
  if (source.length * 3 <= MAX_BYTES) return undefined;
  const bytes = new TextEncoder().encode(source).length;
  if (bytes <= MAX_BYTES) return undefined;
  const kilobytes = Math.ceil(bytes / 1000);
  return `Bài dài ${String(kilobytes)} KB, quá mức ${String(MAX_BYTES / 1000)} KB. Hãy tách thành nhiều bài.`;
}
