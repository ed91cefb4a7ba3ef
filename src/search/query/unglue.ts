import type { Vocabulary } from '../vocabulary.ts';

const MOST_PARTS = 6;
const LONGEST_PART = 8;
const SHORTEST_PART = 2;

interface Way {
  readonly parts: readonly string[];
  readonly score: number;
}

/**
 * `tuyensinh` as `tuyen`, `sinh`: the words of the site that make up a folded word, the fewest and commonest.
 *
 * @returns empty when there is no such way.
 */
export function unglue(word: string, vocabulary: Vocabulary): readonly string[] {
  const ways: (Way | undefined)[] = [{ parts: [], score: 0 }];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_PART); start <= end - SHORTEST_PART; start += 1) {
      const before = ways[start];
      const part = word.slice(start, end);
      if (before === undefined || before.parts.length === MOST_PARTS || !vocabulary.has(part)) continue;
      // A part costs what a word of a single page would win: few common words beat many rare ones.
      const share = vocabulary.pagesWith(part) / vocabulary.pages;
      const score = before.score + Math.log2(share) - 1;
      if (score > (ways[end]?.score ?? -Infinity)) ways[end] = { parts: [...before.parts, part], score };
    }
  }
  return ways[word.length]?.parts ?? [];
}
