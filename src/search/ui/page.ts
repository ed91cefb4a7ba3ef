/**
 * The behaviour of the search page: the query lives in the address, results come while typing, and an answer that a
 * later query has overtaken is dropped. `src/pages/tim-kiem.astro` starts it; its markup is found by `elements.ts`.
 */
import { addressOfQuery, queryFromAddress } from './address.ts';
import { findElements, type SearchElements } from './elements.ts';
import { FACETS, type Selection } from '../facets.ts';
import { loadSearch } from '../load.ts';
import { isBlank, type FacetCounts, type SearchAnswer, type SearchQuery } from '../query.ts';
import { hitItem, moreButton, nothingFoundAdvice } from './results-view.ts';
import { words } from './words.ts';

const TYPING_PAUSE_MS = 200;
const HITS_AT_ONCE = 20;

export function startSearchPage(): void {
  new SearchPage(findElements(document)).start();
}

class SearchPage {
  readonly #elements: SearchElements;
  readonly #labels: ReadonlyMap<HTMLOptionElement, string>;
  /** Number of the query last asked: an answer to an earlier one is dropped. */
  #latest = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Whether the present address is a query of its own, to which "back" should lead. */
  #settled = true;

  constructor(elements: SearchElements) {
    this.#elements = elements;
    const options = [...elements.selects.values()].flatMap((select) => [...select.options]);
    this.#labels = new Map(options.map((option) => [option, option.text]));
  }

  start(): void {
    const { form, input, selects } = this.#elements;
    input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => {
        this.#typed();
      }, TYPING_PAUSE_MS);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#chosen();
    });
    for (const select of selects.values()) {
      select.addEventListener('change', () => {
        this.#chosen();
      });
    }
    addEventListener('popstate', () => {
      this.#fromAddress();
    });
    this.#fromAddress();
  }

  /** The address rules: on loading, and on going back or forward. */
  #fromAddress(): void {
    const query = queryFromAddress(location.search);
    this.#elements.input.value = query.text;
    for (const [facet, select] of this.#elements.selects) select.value = query.selection[facet] ?? '';
    this.#settled = true;
    void this.#show(query);
  }

  /** A pause in typing: one entry in the history for all that is typed between two settled queries. */
  #typed(): void {
    const query = this.#query();
    this.#setAddress(query, this.#settled && location.search !== '' ? 'pushState' : 'replaceState');
    this.#settled = false;
    void this.#show(query);
  }

  /** Enter, the button or a filter: a query to come back to. */
  #chosen(): void {
    clearTimeout(this.#typing);
    const query = this.#query();
    this.#setAddress(query, 'pushState');
    this.#settled = true;
    void this.#show(query);
  }

  #setAddress(query: SearchQuery, how: 'pushState' | 'replaceState'): void {
    const search = addressOfQuery(query);
    if (search !== location.search) history[how](null, '', `${location.pathname}${search}`);
  }

  #query(): SearchQuery {
    // Facets without a control on the page (the area) stay as the address has them.
    const { selection } = queryFromAddress(location.search);
    const chosen: Selection = Object.fromEntries(
      FACETS.flatMap((facet) => {
        const value = this.#elements.selects.get(facet)?.value ?? selection[facet] ?? '';
        return value === '' ? [] : [[facet, value]];
      }),
    );
    return { text: this.#elements.input.value, selection: chosen };
  }

  async #show(query: SearchQuery): Promise<void> {
    this.#latest += 1;
    const asked = this.#latest;
    if (isBlank(query)) {
      this.#fill(words.idle, [], []);
      this.#showCounts(undefined);
      return;
    }
    this.#elements.status.textContent = words.searching;
    try {
      const search = await loadSearch();
      const answer = await search.ask(query);
      const hits = await answer.hits(0, HITS_AT_ONCE);
      if (asked !== this.#latest) return;
      this.#showAnswer(query, answer, hits.map(hitItem));
      const counts = await answer.counts();
      if (asked === this.#latest) this.#showCounts(counts);
    } catch (error) {
      if (asked !== this.#latest) return;
      // Kept for whoever looks into it; the parent is told what to do.
      console.error(error);
      this.#fill(words.failed, [], []);
    }
  }

  #showAnswer(query: SearchQuery, answer: SearchAnswer, items: readonly HTMLElement[]): void {
    const text = query.text.trim();
    if (answer.total === 0) {
      const filtered = Object.keys(query.selection).length > 0;
      this.#fill(
        words.nothing(text),
        [],
        nothingFoundAdvice(
          filtered
            ? () => {
                this.#clearFilters();
              }
            : undefined,
        ),
      );
    } else {
      this.#fill(words.found(answer.total, text), items, this.#moreOf(answer, items.length));
    }
  }

  #moreOf(answer: SearchAnswer, shown: number): readonly HTMLElement[] {
    if (shown >= answer.total) return [];
    const asked = this.#latest;
    return [
      moreButton(() => {
        void answer.hits(shown, shown + HITS_AT_ONCE).then((hits) => {
          if (asked !== this.#latest) return;
          const items = hits.map(hitItem);
          this.#elements.list.append(...items);
          this.#elements.after.replaceChildren(...this.#moreOf(answer, shown + items.length));
          // The button that had the focus is gone.
          items[0]?.querySelector('a')?.focus();
        });
      }),
    ];
  }

  #clearFilters(): void {
    for (const select of this.#elements.selects.values()) select.value = '';
    history.pushState(null, '', `${location.pathname}${addressOfQuery({ ...this.#query(), selection: {} })}`);
    this.#fromAddress();
  }

  #fill(status: string, items: readonly HTMLElement[], after: readonly HTMLElement[]): void {
    this.#elements.list.replaceChildren(...items);
    this.#elements.after.replaceChildren(...after);
    this.#elements.status.textContent = status;
  }

  #showCounts(counts: FacetCounts | undefined): void {
    for (const [facet, select] of this.#elements.selects) {
      for (const option of select.options) {
        const label = this.#labels.get(option) ?? option.text;
        const counted = counts !== undefined && option.value !== '';
        option.text = counted ? words.option(label, counts[facet].get(option.value) ?? 0) : label;
      }
    }
  }
}
