import { fold } from '../../vietnamese/index.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { tokensOf } from './tokens.ts';

/** Whole queries that what is being typed may become. */
export class Completions {
  readonly #vocabulary: Vocabulary;
  readonly #phrases: readonly { readonly text: string; readonly folded: string }[];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#phrases = vocabulary.phrases.map((text) => ({ text, folded: fold(text) }));
  }

  /** Phrases that begin as typed, then those with a word that does, then longer words than the last. */
  of(typed: string, most: number): readonly string[] {
    const tokens = tokensOf(typed);
    const last = tokens.at(-1);
    if (last === undefined || last.folded.length + tokens.length < 3) return [];
    const start = tokens.map(({ folded }) => folded).join(' ');
    const begin = this.#phrases.filter(({ folded }) => folded.startsWith(start));
    const within = this.#phrases.filter(({ folded }) => folded.includes(` ${start}`));
    const before = tokens.slice(0, -1).map(({ text }) => text);
    const words = this.#vocabulary
      .longerThan(last.folded)
      .flatMap((word) => this.#vocabulary.formsOf(word))
      .sort((a, b) => b.pages - a.pages)
      .slice(0, most)
      .map(({ text }) => [...before, text].join(' '));
    const offered = [...begin.map(({ text }) => text), ...within.map(({ text }) => text), ...words];
    return [...new Set(offered)].filter((text) => text !== typed.trim().toLowerCase()).slice(0, most);
  }
}
