import { fold } from '../../vietnamese/fold.ts';
import { spellStroke } from '../d-stroke.ts';
import type { PagefindBundle, PagefindResult } from '../pagefind.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Reading } from './term.ts';

/** Where a page has a word: places among the words of its text, ascending. */
export type Places = readonly number[];

/** The pages that have a word, by Pagefind's name for them. */
export type Posting = ReadonlyMap<string, Places>;

/** Answers kept: while one types, all words but the last stay the same. */
const KEPT = 64;

/**
 * Pagefind asked for one word at a time: which pages have it, and where. So one answer serves every query that holds
 * the word, and ranking knows which word stands where, which an answer to several words does not tell.
 */
export class Postings {
  readonly #bundle: PagefindBundle;
  readonly #vocabulary: Vocabulary;
  readonly #kept = new Map<string, Promise<Posting>>();
  readonly #results = new Map<string, PagefindResult>();
  /** `exactDiacritics` is a setting of the whole bundle, so that questions go one after another. */
  #turn: Promise<unknown> = Promise.resolve();
  #exact: boolean | undefined;

  constructor(bundle: PagefindBundle, vocabulary: Vocabulary) {
    this.#bundle = bundle;
    this.#vocabulary = vocabulary;
  }

  /** @param loosely also pages with words that only begin so: half the work, and among many words it hardly matters. */
  async of({ word, match }: Reading, loosely = false): Promise<Posting> {
    const isWhole = match === 'prefix' || this.#isWhole(word, loosely);
    const key = `${match === 'exact' ? 'exact' : 'any'} ${isWhole ? 'all' : 'whole'} ${word}`;
    const kept = this.#kept.get(key);
    this.#kept.delete(key);
    const posting = kept ?? this.#find(word, match === 'exact', isWhole);
    this.#kept.set(key, posting);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    try {
      return await posting;
    } catch (error) {
      this.#kept.delete(key);
      throw error;
    }
  }

  /** A page that some posting named. */
  page(id: string): PagefindResult | undefined {
    return this.#results.get(id);
  }

  async #find(word: string, exact: boolean, isWhole: boolean): Promise<Posting> {
    const found = await this.#ask(spellStroke(word), exact);
    // Pagefind takes each word for the beginning of one too. Quoted, it is a whole word, but only its first place is told.
    // And for a word that is nowhere it answers with what begins alike: «covid» finds «có».
    const whole = isWhole
      ? undefined
      : new Set((await this.#ask(`"${spellStroke(word)}"`, exact)).map(({ id }) => id));
    const posting = new Map<string, Places>();
    for (const result of found) {
      if (whole?.has(result.id) === false) continue;
      this.#results.set(result.id, result);
      posting.set(result.id, result.words);
    }
    return posting;
  }

  /** Whether all that Pagefind finds for a word may count as the word itself. */
  #isWhole(word: string, loosely: boolean): boolean {
    const folded = fold(word);
    return this.#vocabulary.has(folded) && (loosely || this.#vocabulary.longerThan(folded).length === 0);
  }

  async #ask(term: string, exact: boolean): Promise<readonly PagefindResult[]> {
    const answer = this.#turn.then(async () => {
      if (this.#exact !== exact) await this.#bundle.options({ exactDiacritics: exact });
      this.#exact = exact;
      return this.#bundle.search(term);
    });
    this.#turn = answer.catch(() => undefined);
    return (await answer).results;
  }
}
