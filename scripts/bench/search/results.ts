import type { Score } from './metrics.ts';
import type { ColdBytes } from './ours/bytes.ts';
import type { Latency } from './ours/latency.ts';
import type { VariantName } from './queries/query.ts';

/** Scores by variant. */
export type Scores = Readonly<Partial<Record<VariantName, Score>>>;

export interface OtherResult {
  readonly name: string;
  readonly scores: Scores;
  /** Library, index and titles, compressed. */
  readonly bytes: number;
}

/** All that was measured at one size; what was not asked for is absent. */
export interface SizeResult {
  readonly size: number;
  readonly queries: Readonly<Partial<Record<VariantName, number>>>;
  /** Where ties keep any ranking from 1. */
  readonly ceilings: Readonly<Partial<Record<VariantName, number>>>;
  /** Seconds that making our index took. */
  readonly indexSeconds?: number;
  readonly scores?: Scores;
  readonly bytes?: ColdBytes;
  readonly latency?: Latency;
  readonly others?: readonly OtherResult[];
}
