import { diffLines, diffWordsWithSpace } from 'diff';

/** A stretch of text, seen from the older of two versions. `skipped` stands for `count` paragraphs that are the same. */
export type Run =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'skipped'; readonly count: number };

/** Beyond this many changed paragraphs, or words in one, what is gone stands whole before what is new. */
const MOST_LINES = 1000;
const MOST_WORDS = 1000;

/** What changed between two texts: paragraphs first, then words where a paragraph took the place of another. */
export function wordRuns(before: string, after: string): Run[] {
  const changes = diffLines(before, after, { maxEditLength: MOST_LINES });
  if (changes === undefined) return replaced(before, after);
  const runs: Run[] = [];
  for (const [index, change] of changes.entries()) {
    const [last, next] = [changes[index - 1], changes[index + 1]];
    if (change.added) {
      if (last?.removed !== true) runs.push({ kind: 'added', text: change.value });
    } else if (change.removed) {
      runs.push(...(next?.added === true ? within(change.value, next.value) : [removed(change.value)]));
    } else runs.push(...context(change.value, index > 0, index < changes.length - 1));
  }
  return runs;
}

function within(before: string, after: string): Run[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_WORDS });
  if (changes === undefined) return replaced(before, after);
  const runs: Run[] = [];
  let [gone, come] = ['', ''];
  const flush = () => {
    if (gone !== '') runs.push(removed(gone));
    if (come !== '') runs.push({ kind: 'added', text: come });
    [gone, come] = ['', ''];
  };
  for (const [index, { value, added, removed: isGone }] of changes.entries()) {
    // Two words beside each other that both changed are one change: «[chụp ảnh][quay phim]».
    const joins = gone !== '' && come !== '' && index < changes.length - 1 && /^[ \t]+$/u.test(value);
    if (!added && !isGone && !joins) {
      flush();
      runs.push({ kind: 'same', text: value });
    }
    if (isGone || joins) gone += value;
    if (added || joins) come += value;
  }
  flush();
  return runs;
}

function replaced(before: string, after: string): Run[] {
  return [removed(before), { kind: 'added', text: after }];
}

function removed(text: string): Run {
  return { kind: 'removed', text };
}

/** One paragraph of what is the same beside each change; the rest is counted. */
function context(text: string, hasBefore: boolean, hasAfter: boolean): Run[] {
  const paragraphs = text.match(/\n*[^\n]+\n*|\n+/gu) ?? [];
  const first = hasBefore ? 1 : 0;
  const last = hasAfter ? 1 : 0;
  const count = paragraphs.length - first - last;
  if (count < 2) return [{ kind: 'same', text }];
  const shown = (some: readonly string[]): Run[] =>
    some.length === 0 ? [] : [{ kind: 'same', text: some.join('') }];
  return [
    ...shown(paragraphs.slice(0, first)),
    { kind: 'skipped', count },
    ...shown(paragraphs.slice(paragraphs.length - last)),
  ];
}
