import { fold } from '../../vietnamese/fold.ts';

/** A word of a query. */
export interface Token {
  /** As typed, in NFC. */
  readonly typed: string;
  /** Lower case, NFC. */
  readonly text: string;
  /** Without diacritics; never empty. */
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Of a pasted page, the beginning. */
const MOST = 32;
const LONGEST = 40;

export function tokensOf(text: string): readonly Token[] {
  const words = text.normalize('NFC').match(WORD) ?? [];
  return words
    .slice(0, MOST)
    .map((typed) => tokenOf(typed.slice(0, LONGEST)))
    .filter(({ folded }) => folded !== '');
}

export function tokenOf(typed: string): Token {
  const text = typed.toLowerCase().normalize('NFC');
  return { typed, text, folded: fold(text) };
}
