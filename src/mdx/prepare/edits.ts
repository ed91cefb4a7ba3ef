import { lastAtOrBefore } from './source.ts';

/** Replaces `remove` code units at `at` by `insert`. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export interface Edited {
  readonly text: string;
  /** Offset in the text before the edits of an offset after them. What was inserted maps to the edit's end. */
  readonly originalOffset: (offset: number) => number;
}

/** Edits that do not overlap, in any order; those at one place apply in the order given, insertions first. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return { text, originalOffset: (offset) => offset };
  const sorted = edits.toSorted((a, b) => a.at - b.at || a.remove - b.remove);
  const pieces: string[] = [];
  /** Kept stretches: where each begins after and before the edits. */
  const after = [0];
  const before = [0];
  let from = 0;
  let length = 0;
  for (const { at, remove, insert } of sorted) {
    if (at < from) continue; // inside a stretch that an earlier edit has replaced
    pieces.push(text.slice(from, at), insert);
    length += at - from + insert.length;
    from = at + remove;
    after.push(length);
    before.push(from);
  }
  pieces.push(text.slice(from));
  return {
    text: pieces.join(''),
    originalOffset(offset) {
      const stretch = lastAtOrBefore(after, offset);
      const limit = before[stretch + 1] ?? Infinity;
      return Math.min((before[stretch] ?? 0) + offset - (after[stretch] ?? 0), limit);
    },
  };
}
