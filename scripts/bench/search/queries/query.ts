/** A query, and how its answer is judged. */
export interface BenchQuery {
  readonly text: string;
  /** Title of the entry that it was made from. */
  readonly about: string;
  /** Pages that answer it. */
  readonly right: ReadonlySet<string>;
}

/**
 * - `known item`: the query was made from one page (or from several that have the very same title, which nobody can
 *   tell apart): found when one of `right` is among the first ten.
 * - `shared`: several pages have what was asked, a date or a document's number, and are equally right: found when the
 *   first of `right`, from which the query was made, is among the first ten, or when all ten are right and so left it
 *   no place.
 * - `precision`: how many of the first ten are right; there are at least ten.
 */
export type Judgement = 'known item' | 'shared' | 'precision';

export interface Variant {
  readonly name: VariantName;
  readonly judgement: Judgement;
  readonly queries: readonly BenchQuery[];
  /** The best that any ranking can reach, where ties keep it from 1. */
  readonly ceiling?: number;
}

export const VARIANT_NAMES = [
  'exact',
  'no-diacritics',
  'nfd',
  'tone-style',
  'typo',
  'typo-no-diacritics',
  'telex',
  'vni',
  'shuffled',
  'first-two-words',
  'phrase',
  'phrase-no-diacritics',
  'phrase-typo',
  'document-number',
  'date',
  'homograph',
] as const;

export type VariantName = (typeof VARIANT_NAMES)[number];
