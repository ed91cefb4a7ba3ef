import { FACETS, type Selection } from '../facets.ts';
import type { FacetCounts, SearchQuery } from '../query.ts';
import { NEWEST_FIRST } from './address.ts';
import type { FilterElements } from './elements.ts';
import { words } from './words.ts';

type Chosen = Pick<SearchQuery, 'selection' | 'order'>;

/** The filters and the order of the search page. On a phone the filters are folded behind a button. */
export class Filters {
  readonly #elements: FilterElements;
  /** What each option says before a number is put to it. */
  readonly #labels: ReadonlyMap<HTMLOptionElement, string>;
  /** Of the answer that is shown; fetched once somebody sees them. */
  #counts: (() => Promise<FacetCounts>) | undefined;

  /** @param changed a choice was made by hand */
  constructor(elements: FilterElements, changed: () => void) {
    this.#elements = elements;
    const { selects, order, toggle, clear } = elements;
    const options = [...selects.values()].flatMap((select) => [...select.options]);
    this.#labels = new Map(options.map((option) => [option, option.text]));
    for (const select of [...selects.values(), order]) {
      select.addEventListener('change', () => {
        this.#countChosen();
        changed();
      });
    }
    toggle.addEventListener('click', () => {
      this.#unfold(toggle.getAttribute('aria-expanded') !== 'true');
    });
    clear.addEventListener('click', () => {
      this.clear();
      changed();
      // The button itself is gone.
      for (const select of selects.values()) {
        select.focus();
        break;
      }
    });
    toggle.hidden = false;
    this.#unfold(false);
  }

  get chosen(): Chosen {
    const selection: Selection = Object.fromEntries(
      FACETS.flatMap((facet) => {
        const value = this.#elements.selects.get(facet)?.value ?? '';
        return value === '' ? [] : [[facet, value]];
      }),
    );
    return { selection, ...(this.#elements.order.value === NEWEST_FIRST ? { order: 'date' } : {}) };
  }

  /** A value that is not offered, as an old link may have it, is not chosen. */
  set chosen({ selection, order }: Chosen) {
    for (const [facet, select] of this.#elements.selects) {
      const value = selection[facet] ?? '';
      select.value = value;
      if (select.value !== value) select.value = '';
    }
    this.#elements.order.value = order === 'date' ? NEWEST_FIRST : '';
    this.#countChosen();
  }

  clear(): void {
    const { order } = this.chosen;
    this.chosen = { selection: {}, order };
  }

  /** `undefined`: nothing was asked, so there is nothing to count. */
  showCounts(counts: (() => Promise<FacetCounts>) | undefined): void {
    this.#counts = counts;
    if (!counts) this.#label(undefined);
    else if (this.#elements.panel.offsetParent !== null) void this.#fetchCounts(counts);
  }

  showOrder(shown: boolean): void {
    this.#elements.orderField.hidden = !shown;
  }

  async #fetchCounts(counts: () => Promise<FacetCounts>): Promise<void> {
    // Without numbers the filters still filter.
    const fetched = await counts().catch(() => undefined);
    if (counts === this.#counts) this.#label(fetched);
  }

  #label(counts: FacetCounts | undefined): void {
    for (const [facet, select] of this.#elements.selects) {
      for (const option of select.options) {
        const label = this.#labels.get(option) ?? option.text;
        const counted = counts !== undefined && option.value !== '';
        option.text = counted ? words.option(label, counts[facet].get(option.value) ?? 0) : label;
      }
    }
  }

  #unfold(open: boolean): void {
    this.#elements.toggle.setAttribute('aria-expanded', String(open));
    this.#elements.panel.toggleAttribute('data-folded', !open);
    if (open && this.#counts) void this.#fetchCounts(this.#counts);
  }

  #countChosen(): void {
    const count = Object.keys(this.chosen.selection).length;
    this.#elements.toggle.textContent = words.filters(count);
    this.#elements.clear.hidden = count === 0;
  }
}
