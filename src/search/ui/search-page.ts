/**
 * The behaviour of the search page: the query lives in the address, results come while typing, and an answer that a
 * later query has overtaken is dropped. `page.ts` fetches it when it is needed; its markup is found by `elements.ts`.
 */
import { loadSearch } from '../load.ts';
import { isBlank, type SearchAnswer, type SearchHit, type SearchQuery } from '../query.ts';
import { addressOfQuery, queryFromAddress } from './address.ts';
import { Announcer } from './announcer.ts';
import { Asker } from './asker.ts';
import { Combobox } from './combobox.ts';
import { findElements, type SearchElements } from './elements.ts';
import { Filters } from './filters.ts';
import { advice, completionsOf, hintLines, linksOf, nearestLines, type LinkTo } from './hints.ts';
import { hitItem } from './hits.ts';
import { button, element, isModified } from './nodes.ts';
import { revealBelow } from './screen.ts';
import { words } from './words.ts';

const HITS_AT_ONCE = 10;

export function startSearch(): void {
  new SearchPage(findElements(document)).start();
}

interface Content {
  readonly status: string;
  readonly hints?: readonly HTMLElement[];
  readonly items?: readonly HTMLElement[];
  readonly after?: readonly HTMLElement[];
}

class SearchPage {
  readonly #elements: SearchElements;
  readonly #filters: Filters;
  readonly #combobox: Combobox;
  readonly #announcer: Announcer;
  readonly #asker: Asker;
  /** Whether the present address is a query of its own, to which "back" should lead. */
  #settled = true;

  constructor(elements: SearchElements) {
    this.#elements = elements;
    this.#announcer = new Announcer(elements.live);
    this.#filters = new Filters(elements.filters, () => {
      this.#chosen();
    });
    this.#combobox = new Combobox(elements.input, elements.box, {
      complete: completionsOf,
      chosen: () => {
        this.#chosen();
        revealBelow(elements.input);
      },
      below: () => elements.list.querySelector('a')?.focus(),
    });
    this.#asker = new Asker(
      {
        blank: () => {
          this.#filters.showCounts(undefined);
          this.#fill({ status: words.idle });
        },
        waiting: () => {
          elements.status.textContent = words.searching;
        },
        answered: (query, answer, hits) => {
          this.#showAnswer(query, answer, hits);
        },
        failed: (query) => {
          this.#fill({ status: words.failed, after: [this.#retry(query)] });
        },
      },
      HITS_AT_ONCE,
    );
  }

  start(): void {
    const { form, input, clear } = this.#elements;
    input.addEventListener('input', (event) => {
      this.#showClear();
      void this.#combobox.offer();
      this.#asker.afterPause(event instanceof InputEvent && event.isComposing, () => {
        this.#typed();
      });
    });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      if (input.value !== '') this.#empty();
    });
    // The index is on its way before the first letter is typed. What fails here fails again when it is asked.
    const prepare = () => void loadSearch().catch(() => undefined);
    if (document.activeElement === input) prepare();
    else input.addEventListener('focus', prepare, { once: true });
    clear.addEventListener('click', () => {
      this.#empty();
      input.focus();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#chosen();
      revealBelow(input);
    });
    // Links to another query need not load the page again.
    this.#elements.hints.parentElement?.addEventListener('click', (event) => {
      this.#follow(event);
    });
    addEventListener('popstate', () => {
      this.#fromAddress();
    });
    // What was typed or chosen while this file was on its way stands as it is: an input method may be at work in it.
    const asked = this.#query();
    if (location.search === '' && !isBlank(asked)) {
      this.#filters.chosen = asked;
      void this.#combobox.offer();
      this.#typed();
    } else this.#fromAddress();
  }

  /** The address rules: on loading, and on going back or forward. */
  #fromAddress(): void {
    const query = queryFromAddress(location.search);
    this.#elements.input.value = query.text;
    this.#filters.chosen = query;
    this.#settled = true;
    this.#combobox.close();
    this.#show();
  }

  /** A pause in typing: one entry in the history for all that is typed between two settled queries. */
  #typed(): void {
    this.#setAddress(this.#settled && location.search !== '' ? 'pushState' : 'replaceState');
    this.#settled = false;
    this.#show();
  }

  /** Enter, a completion, a link or a filter: a query to come back to. */
  #chosen(): void {
    this.#setAddress('pushState');
    this.#settled = true;
    this.#show();
  }

  #empty(): void {
    this.#elements.input.value = '';
    this.#combobox.close();
    this.#typed();
  }

  #setAddress(how: 'pushState' | 'replaceState'): void {
    const search = addressOfQuery(this.#query());
    if (search !== location.search) history[how](null, '', `${location.pathname}${search}`);
  }

  #query(): SearchQuery {
    return { text: this.#elements.input.value, ...this.#filters.chosen };
  }

  #show(): void {
    this.#showClear();
    void this.#asker.ask(this.#query());
  }

  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const text = link?.dataset.query;
    if (text === undefined || isModified(event)) return;
    event.preventDefault();
    this.#elements.input.value = text;
    this.#chosen();
    this.#elements.input.focus({ preventScroll: true });
    revealBelow(this.#elements.input);
  }

  #showAnswer(query: SearchQuery, answer: SearchAnswer, hits: readonly SearchHit[]): void {
    const text = query.text.trim();
    const linkTo = linksOf(location.pathname, { ...query, text });
    this.#filters.showCounts(answer.counts);
    if (answer.total > 0) {
      this.#fill({
        status: words.found(answer.total, text),
        hints: hintLines(answer, linkTo),
        items: hits.map(hitItem),
        after: this.#moreOf(answer, hits.length),
      });
      return;
    }
    void this.#showNothing({ ...query, text }, answer, linkTo);
  }

  async #showNothing(query: SearchQuery, answer: SearchAnswer, linkTo: LinkTo): Promise<void> {
    const isLatest = this.#asker.latest();
    const nearest = await nearestLines(query.text, linkTo);
    if (!isLatest()) return;
    this.#fill({
      status: words.nothing(query.text),
      hints: hintLines(answer, linkTo),
      after: [...this.#clearFilters(query), ...nearest, ...advice()],
    });
  }

  #moreOf(answer: SearchAnswer, shown: number): readonly HTMLElement[] {
    if (shown >= answer.total) return [];
    return [button('button', () => void this.#showMore(answer, shown), words.more)];
  }

  async #showMore(answer: SearchAnswer, shown: number): Promise<void> {
    const isLatest = this.#asker.latest();
    try {
      const hits = await answer.hits(shown, shown + HITS_AT_ONCE);
      if (!isLatest()) return;
      const items = hits.map(hitItem);
      this.#elements.list.append(...items);
      this.#elements.after.replaceChildren(...this.#moreOf(answer, shown + items.length));
      // The button that had the focus is gone: what has come stands in its place.
      items[0]?.querySelector('a')?.focus({ preventScroll: true });
    } catch (error) {
      if (!isLatest()) return;
      console.error(error);
      const retry = button('button', () => void this.#showMore(answer, shown), words.retry);
      this.#elements.after.replaceChildren(element('p', '', words.failed), retry);
      this.#announcer.say(words.failed);
      retry.focus();
    }
  }

  /** When filters are what stands in the way. */
  #clearFilters({ selection }: SearchQuery): readonly HTMLElement[] {
    if (Object.keys(selection).length === 0) return [];
    const clear = button(
      'button',
      () => {
        this.#filters.clear();
        this.#chosen();
        this.#elements.input.focus();
      },
      words.clearFilters,
    );
    return [clear];
  }

  #retry(query: SearchQuery): HTMLElement {
    return button('button', () => void this.#asker.ask(query), words.retry);
  }

  #fill({ status, hints = [], items = [], after = [] }: Content): void {
    const elements = this.#elements;
    elements.list.replaceChildren(...items);
    elements.hints.replaceChildren(...hints);
    elements.after.replaceChildren(...after);
    elements.status.textContent = status;
    elements.browse.hidden = items.length > 0;
    this.#filters.showOrder(items.length > 1);
    const spoken = [status, ...hints.map((hint) => hint.textContent)];
    const { offered } = this.#combobox;
    this.#announcer.say([...spoken, ...(offered > 0 ? [words.completionsOffered(offered)] : [])].join(' '));
  }

  #showClear(): void {
    this.#elements.clear.hidden = this.#elements.input.value === '';
  }
}
