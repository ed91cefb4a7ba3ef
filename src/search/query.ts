/** Asks the index. Runs in the browser; Pagefind's bundle and the site's vocabulary are handed in. */
import { fold } from '../vietnamese/fold.ts';
import { FACETS, type Selection } from './facets.ts';
import type { PagefindBundle, PagefindResult } from './pagefind.ts';
import { Catalogue, type FacetCounts } from './query/catalogue.ts';
import { Completions } from './query/complete.ts';
import { hitOf, wordMatcher, type SearchHit, type SoughtWord } from './query/hit.ts';
import { interpret, widen, withoutUnfinished } from './query/interpret.ts';
import { Postings } from './query/postings.ts';
import { rank, type FoundTerm, type RankedPage } from './query/rank.ts';
import { leftOut, suggest } from './query/suggest.ts';
import type { Term } from './query/term.ts';
import { tokensOf } from './query/tokens.ts';
import { Vocabulary, type VocabularyFile } from './vocabulary.ts';

export type { FacetCounts } from './query/catalogue.ts';
export type { ExcerptPart, Place, SearchHit } from './query/hit.ts';

export interface SearchQuery {
  /** As typed. May be blank when `selection` is not empty: then every page of the selection is found. */
  readonly text: string;
  /** Values that a page must have. */
  readonly selection: Selection;
  /** By rank when it is left out; `date` puts the newest first. */
  readonly order?: 'rank' | 'date' | undefined;
}

export interface SearchAnswer {
  readonly total: number;
  /** What the filters would find. Fetched only for who asks: the first answer does not wait for it. */
  readonly counts: () => Promise<FacetCounts>;
  /** Hits in order, from index `from` up to, not including, `to`. */
  readonly hits: (from: number, to: number) => Promise<readonly SearchHit[]>;
  /** What was probably meant, accented, when it is not what was typed. The answer holds its hits already. */
  readonly suggestion: string | undefined;
  /** Words as typed that were left out, because no page has all. */
  readonly leftOut: readonly string[];
}

export interface Search {
  /** A query that `isBlank` finds nothing. */
  readonly ask: (query: SearchQuery) => Promise<SearchAnswer>;
  /** Whole queries that what is being typed may become, accented, likeliest first; at most `most`. Fetches nothing. */
  readonly complete: (text: string, most: number) => readonly string[];
}

/** Up to here every word must be a word of its own; of more, where they stand together tells enough. */
const FEW_WORDS = 3;
/** So many of the rarest words of a query are asked for; of the others those that less than a part of all pages have. */
const ENOUGH_WORDS = 5;
const COMMON = 0.15;
/** So few pages that hold the rarest words side by side are what was meant. */
const FEW_PAGES = 5;

/** True when there is nothing to look for. */
export function isBlank({ text, selection }: SearchQuery): boolean {
  return tokensOf(text).length === 0 && FACETS.every((facet) => selection[facet] === undefined);
}

/**
 * Readies the index that `bundle` belongs to.
 *
 * @throws whatever loading the index throws: it is a matter of the network
 */
export async function openSearch(bundle: PagefindBundle, file: VocabularyFile): Promise<Search> {
  await bundle.init();
  const opened = new OpenedSearch(bundle, new Vocabulary(file));
  return { ask: (query) => opened.ask(query), complete: (text, most) => opened.completions.of(text, most) };
}

class OpenedSearch {
  readonly completions: Completions;
  readonly #bundle: PagefindBundle;
  readonly #vocabulary: Vocabulary;
  readonly #postings: Postings;
  #catalogue: Promise<Catalogue> | undefined;

  constructor(bundle: PagefindBundle, vocabulary: Vocabulary) {
    this.#bundle = bundle;
    this.#vocabulary = vocabulary;
    this.#postings = new Postings(bundle, vocabulary);
    this.completions = new Completions(vocabulary.phrases);
  }

  async ask(query: SearchQuery): Promise<SearchAnswer> {
    const terms = await this.#interpret(query.text);
    if (terms.length > 0) return this.#answer(query, terms);
    const ids = isBlank(query) ? [] : [...(await this.#opened()).pages.keys()];
    return this.#answerOf(query, ids, []);
  }

  /** Takes a date or number that no page has for the words that it is written in. */
  async #interpret(text: string): Promise<readonly Term[]> {
    const typed = text.normalize('NFC');
    const terms = interpret(typed, this.#vocabulary);
    const exact = terms.flatMap(({ apart, readings }) => (apart === true ? readings : []));
    const found = await Promise.all(exact.map(async (reading) => (await this.#postings.of(reading)).size));
    const missing = exact.filter((_, at) => found[at] === 0).map(({ word }) => word);
    return missing.length === 0 ? terms : interpret(typed, this.#vocabulary, new Set(missing));
  }

  async #answer(query: SearchQuery, terms: readonly Term[]): Promise<SearchAnswer> {
    const { read, ranked, isWidened } = await this.#read(terms);
    const ids = ranked.map(({ id }) => id);
    const best = ranked.at(0);
    const answer = await this.#answerOf(query, ids, soughtBy(read));
    if (best === undefined) {
      const said = terms.filter(({ asks }) => asks !== true);
      return { ...answer, leftOut: said.map(({ typed }) => typed) };
    }
    // Only what was not found as typed needs a look at the best page's words.
    const asTyped = read.every(({ changed }) => !changed) && !isWidened && hasAll(best);
    const page = asTyped ? undefined : await this.#postings.page(best.id)?.data();
    return {
      ...answer,
      suggestion: page && suggest(read, best, page),
      leftOut: page ? leftOut(read, best, page) : [],
    };
  }

  /** As the words stand, as finished words, or as slips of others: the first reading that some page answers. */
  async #read(terms: readonly Term[]) {
    const finished = withoutUnfinished(terms);
    if (finished !== undefined) {
      const ranked = await this.#rank(finished);
      if (ranked.some((page) => standsWhole(page, finished)))
        return { read: finished, ranked, isWidened: false };
    }
    const ranked = await this.#rank(terms);
    // Of many words one may be a slip: the others stand together all the same.
    if (ranked.some(hasAll) || terms.length > ENOUGH_WORDS) return { read: terms, ranked, isWidened: false };
    const read = widen(terms, this.#vocabulary);
    return { read, ranked: await this.#rank(read), isWidened: true };
  }

  /** A long query is asked its rarest words first, and no more of them than it takes to tell a few pages apart. */
  async #rank(terms: readonly Term[]): Promise<readonly RankedPage[]> {
    const said = terms.filter(({ asks }) => asks !== true);
    const isLong = said.length > FEW_WORDS;
    const postings = new Map<Term, FoundTerm['readings']>();
    const ranked = () => {
      const found = terms.map((term): FoundTerm => {
        const readings = postings.get(term);
        return { apart: term.apart, passed: readings === undefined, readings: readings ?? [] };
      });
      return rank(found, this.#vocabulary.pages, (id) => this.#vocabulary.attached(id));
    };
    for (const term of isLong ? this.#rarestFirst(said) : said) {
      if (isLong && postings.size >= FEW_WORDS) {
        const pages = ranked();
        const settled = pages.filter((page) =>
          terms.every((one, at) => !postings.has(one) || one.apart === true || (page.run[at] ?? -1) >= 0),
        );
        if (settled.length > 0 && settled.length <= FEW_PAGES) return pages;
      }
      postings.set(term, await this.#postingsOf(term, isLong));
    }
    return ranked();
  }

  async #postingsOf({ readings }: Term, isLong: boolean) {
    const withoutMarks = readings.filter(({ match }) => match !== 'exact');
    return Promise.all(
      (isLong && withoutMarks.length > 0 ? withoutMarks : readings).map(async (reading) => ({
        factor: reading.factor,
        posting: await this.#postings.of(reading, isLong),
      })),
    );
  }

  /** Without the words that many pages have, as long as enough others are left. */
  #rarestFirst(terms: readonly Term[]): readonly Term[] {
    const pagesWith = ({ readings }: Term) =>
      Math.max(0, ...readings.map(({ word }) => this.#vocabulary.pagesWith(fold(word))));
    return terms
      .map((term) => ({ term, pages: pagesWith(term) }))
      .toSorted((a, b) => a.pages - b.pages)
      .filter(({ pages }, at) => at < ENOUGH_WORDS || pages <= COMMON * this.#vocabulary.pages)
      .map(({ term }) => term);
  }

  async #answerOf(
    { selection, order }: SearchQuery,
    found: readonly string[],
    sought: readonly SoughtWord[],
  ): Promise<SearchAnswer> {
    const narrowed = Object.values(selection).some((value) => value !== undefined);
    const catalogue = narrowed || order === 'date' ? await this.#opened() : undefined;
    const selected = catalogue ? found.filter((id) => catalogue.isIn(id, selection)) : found;
    const ids = order === 'date' ? selected.toSorted((a, b) => catalogue?.compareDates(a, b) ?? 0) : selected;
    return {
      total: ids.length,
      counts: async () => (await this.#opened()).counts(found, selection),
      hits: async (from, to) => {
        const pages = await Promise.all(
          ids.slice(from, to).map(async (id) => (await this.#result(id))?.data()),
        );
        const matchOf = wordMatcher(sought);
        return pages.filter((page) => page !== undefined).map((page) => hitOf(page, matchOf));
      },
      suggestion: undefined,
      leftOut: [],
    };
  }

  async #result(id: string): Promise<PagefindResult | undefined> {
    return this.#postings.page(id) ?? (await this.#opened()).pages.get(id);
  }

  #opened(): Promise<Catalogue> {
    this.#catalogue ??= Catalogue.of(this.#bundle).catch((error: unknown) => {
      this.#catalogue = undefined;
      throw error;
    });
    return this.#catalogue;
  }
}

function hasAll({ has }: RankedPage): boolean {
  return has.every((factor) => factor > 0);
}

/** The words of the query side by side. */
function standsWhole({ run, has }: RankedPage, terms: readonly Term[]): boolean {
  return terms.every(({ apart, asks }, term) =>
    apart === true || asks === true ? (has[term] ?? 0) > 0 : (run[term] ?? -1) >= 0,
  );
}

function soughtBy(terms: readonly Term[]): readonly SoughtWord[] {
  return terms.flatMap(({ readings }, term) =>
    readings.map(({ word, match }) => ({ word: fold(word), prefix: match === 'prefix', term })),
  );
}
