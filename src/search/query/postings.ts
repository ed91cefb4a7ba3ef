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
  readonly #answers = new Map<string, Promise<Posting>>();
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
    const exact = match === 'exact';
    const found = await this.#kept(spellStroke(word), exact);
    if (match === 'prefix' || this.#isWhole(word, loosely)) return found;
    // Pagefind takes each word for the beginning of one too. Quoted, it is a whole word, but only its first place is told.
    // And for a word that is nowhere it answers with what begins alike: «covid» finds «có».
    const whole = await this.#kept(`"${spellStroke(word)}"`, exact);
    return new Map([...found].filter(([id]) => whole.has(id)));
  }

  /** A page that some posting named. */
  page(id: string): PagefindResult | undefined {
    return this.#results.get(id);
  }

  /** Whether all that Pagefind finds for a word may count as the word itself. */
  #isWhole(word: string, loosely: boolean): boolean {
    const folded = fold(word);
    return this.#vocabulary.has(folded) && (loosely || this.#vocabulary.longerThan(folded).length === 0);
  }

  async #kept(term: string, exact: boolean): Promise<Posting> {
    const key = `${exact ? 'exact' : 'any'} ${term}`;
    const posting = this.#answers.get(key) ?? this.#ask(term, exact);
    // The one that was asked for longest ago goes first.
    this.#answers.delete(key);
    this.#answers.set(key, posting);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > KEPT && oldest !== undefined) this.#answers.delete(oldest);
    try {
      return await posting;
    } catch (error) {
      this.#answers.delete(key);
      throw error;
    }
  }

  async #ask(term: string, exact: boolean): Promise<Posting> {
    const answer = this.#turn.then(async () => {
      if (this.#exact !== exact) await this.#bundle.options({ exactDiacritics: exact });
      this.#exact = exact;
      return this.#bundle.search(term);
    });
    this.#turn = answer.catch(() => undefined);
    const { results } = await answer;
    for (const result of results) this.#results.set(result.id, result);
    return new Map(results.map(({ id, words }) => [id, words]));
  }
}
