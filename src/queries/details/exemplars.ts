import type { Entry } from '../entry.ts';

/** What an exemplary person or group did, and what came of it. */
export interface ExemplarDetails {
  readonly kind: 'exemplars';
  readonly deed: string;
  readonly results: readonly string[];
}

export function exemplarDetails({ frontmatter }: Entry<'exemplars'>): ExemplarDetails {
  const { deed, results } = frontmatter;
  return { kind: 'exemplars', deed, results };
}
