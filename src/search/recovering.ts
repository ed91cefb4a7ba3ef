import type { Search, SearchAnswer, SearchQuery } from './query.ts';

/** A search with its index. */
export interface OpenSearch {
  readonly search: Search;
  readonly close: () => Promise<void>;
}

/**
 * A search that opens itself anew when its index fails, once for each question: a new release may have taken the place
 * of the one whose index was opened. Where it cannot be opened anew, there is no network, and the present one is kept.
 */
export class RecoveringSearch {
  readonly #open: () => Promise<OpenSearch>;
  #present: Promise<OpenSearch> | undefined;
  #reopening: Promise<OpenSearch> | undefined;

  /** @param open opens the index that the site has now. */
  constructor(open: () => Promise<OpenSearch>) {
    this.#open = open;
  }

  /** @throws what `open` throws; the next call opens anew */
  async opened(): Promise<Search> {
    const { search } = await this.#opened();
    return { ask: (query) => this.#ask(query), complete: search.complete };
  }

  async #ask(query: SearchQuery): Promise<SearchAnswer> {
    return this.#onceMore(async (search) => {
      const answer = await search.ask(query);
      // What an answer fetches later may be gone by then: it is fetched of the same question, asked anew.
      const later = <Result>(fetch: (answer: SearchAnswer) => Promise<Result>) =>
        this.#onceMore(async (present) => fetch(present === search ? answer : await present.ask(query)));
      return {
        ...answer,
        hits: (from, to) => later(({ hits }) => hits(from, to)),
        counts: () => later(({ counts }) => counts()),
      };
    });
  }

  async #onceMore<Result>(use: (search: Search) => Promise<Result>): Promise<Result> {
    const present = this.#opened();
    try {
      return await use((await present).search);
    } catch (cause) {
      // Another question may have opened it anew already.
      const fresh = this.#present === present ? this.#reopened(present) : this.#opened();
      const { search } = await fresh.catch((error: unknown) => {
        throw new Error('The index of the search cannot be opened.', { cause: [cause, error] });
      });
      return use(search);
    }
  }

  #opened(): Promise<OpenSearch> {
    if (this.#present) return this.#present;
    const opening = this.#open();
    this.#present = opening;
    opening.catch(() => {
      if (this.#present === opening) this.#present = undefined;
    });
    return opening;
  }

  #reopened(former: Promise<OpenSearch>): Promise<OpenSearch> {
    this.#reopening ??= this.#open()
      .then(async (fresh) => {
        this.#present = Promise.resolve(fresh);
        await former.then(({ close }) => close()).catch(() => undefined);
        return fresh;
      })
      .finally(() => {
        this.#reopening = undefined;
      });
    return this.#reopening;
  }
}
