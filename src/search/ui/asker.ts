import { loadSearch } from '../load.ts';
import { isBlank, type SearchAnswer, type SearchHit, type SearchQuery } from '../query.ts';

/** Someone who types pauses this long now and then. */
const PAUSE_MS = 200;
/** An input method holds a syllable while it is being composed: what it will be is not known yet. */
const COMPOSING_PAUSE_MS = 450;
/** An answer that comes sooner needs no «Đang tìm…» before it. */
const SOON_MS = 150;

/** What is shown of a query. Exactly one of `blank`, `answered` and `failed` is called for the latest query. */
export interface Shown {
  /** There is nothing to look for. */
  readonly blank: () => void;
  /** The answer takes its time. */
  readonly waiting: () => void;
  readonly answered: (query: SearchQuery, answer: SearchAnswer, hits: readonly SearchHit[]) => void;
  readonly failed: (query: SearchQuery) => void;
}

/** Asks while someone types: after a pause, and an answer that a later query has overtaken is dropped. */
export class Asker {
  readonly #shown: Shown;
  /** How many hits are fetched with the answer. */
  readonly #first: number;
  /** Number of the query last asked. */
  #latest = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(shown: Shown, first: number) {
    this.#shown = shown;
    this.#first = first;
  }

  /** Runs `asking` after a pause, unless called again before. */
  afterPause(composing: boolean, asking: () => void): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(asking, composing ? COMPOSING_PAUSE_MS : PAUSE_MS);
  }

  async ask(query: SearchQuery): Promise<void> {
    clearTimeout(this.#typing);
    const isLatest = this.latest(true);
    if (isBlank(query)) {
      this.#shown.blank();
      return;
    }
    const waiting = setTimeout(() => {
      if (isLatest()) this.#shown.waiting();
    }, SOON_MS);
    try {
      const search = await loadSearch();
      // Overtaken while the index was on its way: it need not be asked at all.
      if (!isLatest()) return;
      const answer = await search.ask(query);
      if (!isLatest()) return;
      const hits = await answer.hits(0, this.#first);
      if (isLatest()) this.#shown.answered(query, answer, hits);
    } catch (error) {
      if (!isLatest()) return;
      // Kept for whoever looks into it; the parent is told what to do.
      console.error(error);
      this.#shown.failed(query);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Whether, when asked later, no further query has come. `next`: a new query begins here. */
  latest(next = false): () => boolean {
    if (next) this.#latest += 1;
    const asked = this.#latest;
    return () => asked === this.#latest;
  }
}
