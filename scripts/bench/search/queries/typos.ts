/** One slip of a finger. */
import { pick, type Random } from '../../random.ts';
import { foldedText } from './folded-text.ts';

const LEAST_LETTERS = 3;

/** Rows of the keyboard, each shifted half a key to the right of the one above. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

function neighbours(letter: string): readonly string[] {
  const base = foldedText(letter);
  return ROWS.flatMap((row, number) => {
    const at = row.indexOf(base);
    if (at === -1) return [];
    const above = ROWS[number - 1] ?? '';
    const below = ROWS[number + 1] ?? '';
    return [row[at - 1], row[at + 1], above[at], above[at + 1], below[at - 1], below[at]];
  }).filter((key) => key !== undefined);
}

type Slip = (random: Random, word: string, at: number) => string;

const SLIPS: readonly [Slip, ...Slip[]] = [
  // Two letters in the wrong order.
  (_, word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  // One left out.
  (_, word, at) => word.slice(0, at) + word.slice(at + 1),
  // One twice.
  (_, word, at) => word.slice(0, at + 1) + word.slice(at),
  // The key beside it.
  (random, word, at) => {
    const [first, ...others] = neighbours(word[at] ?? '');
    return first === undefined
      ? word
      : word.slice(0, at) + pick(random, [first, ...others]) + word.slice(at + 1);
  },
];

/**
 * `text` with one slip in one word of at least three letters.
 *
 * @param text NFC
 * @returns undefined when no word is that long
 */
export function withTypo(random: Random, text: string): string | undefined {
  const words = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= LEAST_LETTERS);
  const [first, ...others] = words;
  if (first === undefined) return undefined;
  for (;;) {
    const { 0: word, index } = pick(random, [first, ...others]);
    const slipped = pick(random, SLIPS)(random, word, Math.floor(random() * word.length));
    if (slipped !== word) return text.slice(0, index) + slipped + text.slice(index + word.length);
  }
}
