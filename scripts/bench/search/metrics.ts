import type { BenchQuery, Variant } from './queries/query.ts';

/** Results that a parent looks at. */
export const FIRST = 10;

/** What a variant's queries came to; each from 0 to 1. */
export interface Score {
  /** Of the queries, how many found what they were made for among the first ten; for `precision` the mean precision. */
  readonly atTen: number;
  /** Mean of 1 / place of the first right page, 0 beyond ten (https://en.wikipedia.org/wiki/Mean_reciprocal_rank). */
  readonly reciprocalRank: number;
}

/** @param answers for each query the pages found, best first */
export function scoreOf(variant: Variant, answers: readonly (readonly string[])[]): Score {
  const { queries } = variant;
  const judged = queries.map((query, at) => judge(variant, query, (answers[at] ?? []).slice(0, FIRST)));
  return {
    atTen: mean(judged.map(({ atTen }) => atTen)),
    reciprocalRank: mean(judged.map((one) => one.reciprocalRank)),
  };
}

/** One query's score; `judgement` of the variant says what counts (queries/query.ts). */
export function judge({ judgement }: Variant, { right }: BenchQuery, found: readonly string[]): Score {
  const places = found.flatMap((url, at) => (right.has(url) ? [at] : []));
  const [first] = places;
  const reciprocalRank = first === undefined ? 0 : 1 / (first + 1);
  switch (judgement) {
    case 'known item':
      return { atTen: first === undefined ? 0 : 1, reciprocalRank };
    case 'shared': {
      const [madeFrom = ''] = right;
      return { atTen: found.includes(madeFrom) || places.length === FIRST ? 1 : 0, reciprocalRank };
    }
    case 'precision':
      return { atTen: places.length / FIRST, reciprocalRank };
  }
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? NaN : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The smallest number that at least `share` of the numbers do not exceed: 0.95 for p95. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}
