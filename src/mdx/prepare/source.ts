import { toNfc } from '../../vietnamese/index.ts';
import { writable } from './controls.ts';
import type { Place } from '../body.ts';

/**
 * A Unicode noncharacter (U+FDD0), which no real text has: put before a `<` it keeps Markdown from seeing the
 * beginning of an HTML block there. It never leaves this layer.
 */
export const GUARD = '\u{FDD0}';

/** The body's text as everything after this edge sees it, with the way back to the author's lines and columns. */
export interface Source {
  /** NFC, `\n` line ends, no byte order mark, nothing that a page cannot hold (see `writable`), so no guard either. */
  readonly text: string;
  /** Place in the author's file of an offset in `text`. */
  placeAt(offset: number): Place;
}

/** `firstLine`: the line of the file on which the body begins, 1-based. */
export function readSource(raw: string, firstLine = 1): Source {
  const unixLines = raw.replace(/^\u{FEFF}/u, '').replace(/\r\n?/gu, '\n');
  const text = writable(toNfc(unixLines));
  let lineStarts: number[] | undefined;
  const originalLines = text === unixLines ? undefined : unixLines.split('\n');
  return {
    text,
    placeAt(offset) {
      lineStarts ??= startsOfLines(text);
      const line = lastAtOrBefore(lineStarts, offset);
      const column = offset - (lineStarts[line] ?? 0);
      const original = originalLines?.[line];
      return {
        line: line + firstLine,
        column: 1 + (original === undefined ? column : columnBeforeNfc(original, column)),
      };
    },
  };
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last element that is not greater than `value`; `sorted` begins with one that is not. */
export function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Column in a line as its author typed it (letters and marks apart) of a column in its composed form. */
function columnBeforeNfc(original: string, column: number): number {
  let low = 0;
  let high = original.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (toNfc(original.slice(0, middle)).length <= column) low = middle;
    else high = middle - 1;
  }
  return low;
}
