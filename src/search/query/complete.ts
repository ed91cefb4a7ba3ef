import { fold } from '../../vietnamese/fold.ts';
import { tokensOf } from './tokens.ts';

/** So few letters begin too many phrases for one of them to be meant. */
const LEAST_LETTERS = 2;

/** Whole queries that what is being typed may become: what the titles of the site say (`indexing/phrases.ts`). */
export class Completions {
  readonly #phrases: readonly { readonly text: string; readonly folded: string }[];

  constructor(phrases: readonly string[]) {
    this.#phrases = phrases.map((text) => ({ text, folded: fold(text) }));
  }

  /** Phrases that begin as typed, then those with words that do; of those that fold alike the likelier. */
  of(typed: string, most: number): readonly string[] {
    const start = tokensOf(typed)
      .map(({ folded }) => folded)
      .join(' ');
    if (start.length < LEAST_LETTERS) return [];
    const begin = this.#phrases.filter(({ folded }) => folded.startsWith(start));
    const within = this.#phrases.filter(({ folded }) => folded.includes(` ${start}`));
    const offered = new Map<string, string>();
    for (const { text, folded } of [...begin, ...within]) {
      if (!offered.has(folded) && text !== typed.trim().toLowerCase()) offered.set(folded, text);
    }
    return [...offered.values()].slice(0, most);
  }
}
