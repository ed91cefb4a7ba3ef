/** What sort of slip it is: what a list of slips is ordered and counted by. */
export type FindingKind =
  'unknown' | 'typing' | 'glued' | 'word' | 'repeated' | 'spacing' | 'punctuation' | 'tone' | 'capital';

/** A likely slip: for a person to judge. */
export interface Finding {
  readonly kind: FindingKind;
  /** In UTF-16 code units of the text that was checked. */
  readonly start: number;
  readonly end: number;
  /** One sentence in Vietnamese: what, and what to do. */
  readonly message: string;
  /** What to write in place of `start` to `end`, best first; none when there is no good guess. */
  readonly suggestions: readonly string[];
}
