/** What is asked of the index for one word of a query. */
export interface Term {
  readonly typed: string;
  /** What the word may stand for; none when no page has anything like it. */
  readonly readings: readonly Reading[];
  /** Whether it was put in place of what was typed: decoded, corrected, taken apart. */
  readonly changed: boolean;
  /** A date or a document's number, which the index holds apart from the text. */
  readonly apart?: boolean | undefined;
  /** Only asks: «ở đâu». No page need have it. */
  readonly asks?: boolean | undefined;
}

export interface Reading {
  /** Lower case; folded unless `match` is `exact`. */
  readonly word: string;
  readonly match: Match;
  /** 0 to 1: how well a page that has it answers the word. */
  readonly factor: number;
}

/** `exact`: this word with these diacritics; `whole`: with any; `prefix`: also words that begin with it. */
export type Match = 'exact' | 'whole' | 'prefix';
