import { fold } from '../../fold.ts';
import { TONES } from '../syllable.ts';

/** A syllable that could have been meant. */
export interface Nearby {
  readonly syllable: string;
  /** How far off, in letters: half a letter is a wrong tone or a wrong mark on the right letter. */
  readonly distance: number;
}

/** Letters in their order, with the marks of vowels and of đ but without the tone. */
interface Letters {
  readonly letters: readonly string[];
  readonly tone: string;
}

const TONE = new RegExp(`[${TONES.join('')}]`, 'gu');
const FARTHEST = 1.5;
const HALF = 0.5;
const SWAP = 0.75;
/** Words whose neighbourhood is kept: a text asks for the same ones again and again. */
const REMEMBERED = 5000;

/** Finds syllables by what is left of them when a letter is lost (as SymSpell does), then measures. */
export function nearbyOf(syllables: readonly string[]): (word: string) => readonly Nearby[] {
  const index = new Map<string, { syllable: string; parts: Letters }[]>();
  for (const syllable of syllables) {
    const entry = { syllable, parts: lettersOf(syllable) };
    for (const key of shortened(fold(syllable))) {
      const entries = index.get(key);
      if (entries) entries.push(entry);
      else index.set(key, [entry]);
    }
  }
  const asked = new Map<string, readonly Nearby[]>();
  return (word) => {
    const before = asked.get(word);
    if (before !== undefined) return before;
    const parts = lettersOf(word);
    const found = new Map<string, number>();
    for (const key of shortened(fold(word))) {
      for (const entry of index.get(key) ?? []) {
        if (found.has(entry.syllable)) continue;
        const distance = between(parts, entry.parts);
        if (distance <= FARTHEST) found.set(entry.syllable, distance);
      }
    }
    const near = [...found]
      .map(([syllable, distance]) => ({ syllable, distance }))
      .sort((a, b) => a.distance - b.distance);
    if (asked.size > REMEMBERED) asked.clear();
    asked.set(word, near);
    return near;
  };
}

function shortened(folded: string): ReadonlySet<string> {
  const keys = new Set([folded]);
  for (let at = 0; at < folded.length; at += 1) keys.add(folded.slice(0, at) + folded.slice(at + 1));
  return keys;
}

function lettersOf(word: string): Letters {
  const decomposed = word.toLowerCase().normalize('NFD');
  return {
    letters: Array.from(decomposed.replaceAll(TONE, '').normalize('NFC')),
    tone: decomposed.match(TONE)?.[0] ?? '',
  };
}

/** Damerau and Levenshtein's distance, restricted to swaps of neighbours, with half the price for a wrong mark. */
function between(a: Letters, b: Letters): number {
  const rows: number[][] = Array.from({ length: a.letters.length + 1 }, () => []);
  const cell = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 0; i <= a.letters.length; i += 1) {
    for (let j = 0; j <= b.letters.length; j += 1) {
      const [x = '', y = ''] = [a.letters[i - 1], b.letters[j - 1]];
      const swapped = i > 1 && j > 1 && x === b.letters[j - 2] && y === a.letters[i - 2];
      const best =
        i === 0 || j === 0
          ? i + j
          : Math.min(
              cell(i - 1, j) + 1,
              cell(i, j - 1) + 1,
              cell(i - 1, j - 1) + price(x, y),
              swapped && x !== y ? cell(i - 2, j - 2) + SWAP : Infinity,
            );
      rows[i]?.push(best);
    }
  }
  return cell(a.letters.length, b.letters.length) + (a.tone === b.tone ? 0 : HALF);
}

function price(x: string, y: string): number {
  if (x === y) return 0;
  return fold(x) === fold(y) ? HALF : 1;
}
