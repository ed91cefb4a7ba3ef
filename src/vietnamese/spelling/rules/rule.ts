import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span, Token } from '../tokens.ts';

/** A block of text (a paragraph, a field) as the rules see it. */
export interface Block {
  /** NFC; lines of it are one after another as they are read. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Codes, numbers, addresses: no rule of words or spaces holds in them. */
  readonly others: readonly Span[];
  readonly lexicon: Lexicon;
}

/** Whether two words follow each other with nothing but a space between. */
export function adjoins(token: Token | undefined): boolean {
  return token !== undefined && /^[^\S\n]+$/u.test(token.gap);
}

export function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

export function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** `Giã` for `giả` in place of `Giả`: what is suggested has the case of what stands there. */
export function inCaseOf(written: string, suggestion: string): string {
  if (isAllCapitals(written)) return suggestion.toUpperCase();
  if (isCapitalized(written)) return suggestion.charAt(0).toUpperCase() + suggestion.slice(1);
  return suggestion;
}

/** How far before a word its sentence's start is looked for: stops, brackets and spaces are few. */
const LOOK_BACK = 24;

/** Whether a word opens its sentence: a capital there says nothing. */
export function opensSentence({ tokens, text }: Block, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const before = text
    .slice(Math.max(0, token.start - LOOK_BACK), token.start)
    .trimEnd()
    .replace(/["“”«»'‘’([*_\s–—•-]+$/u, '');
  return before === '' || /[.!?:;…\n]$/u.test(before) || /(?:^|\n)\s*(?:\d+|\p{L}|[IVX]+)[.)]$/u.test(before);
}
