/** The parts of the search page's markup (src/pages/tim-kiem.astro) that its behaviour works on. */
import { FACETS, type Facet } from '../facets.ts';
import { ORDER } from './address.ts';

export interface SearchElements {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** The input with its button: completions come below it. */
  readonly box: HTMLElement;
  readonly clear: HTMLElement;
  readonly filters: FilterElements;
  /** How many were found. */
  readonly status: HTMLElement;
  /** The same for readers' ears: a live region. */
  readonly live: HTMLElement;
  /** What was probably meant, and what was left out. */
  readonly hints: HTMLElement;
  readonly list: HTMLElement;
  /** After the list: what to try when nothing is found, and the button for more. */
  readonly after: HTMLElement;
  /** What there is besides an answer: the newest notices, the archive, the way to ask the school. */
  readonly browse: HTMLElement;
}

export interface FilterElements {
  /** Each named after its facet. */
  readonly selects: ReadonlyMap<Facet, HTMLSelectElement>;
  readonly order: HTMLSelectElement;
  /** The order with its label: of no use where there is nothing to order. */
  readonly orderField: HTMLElement;
  /** On a phone it unfolds the panel. */
  readonly toggle: HTMLElement;
  readonly panel: HTMLElement;
  readonly clear: HTMLElement;
}

/** @throws Error naming the part of the markup that is missing */
export function findElements(page: Document): SearchElements {
  const part = (name: string) => find(page, `[data-search-${name}]`, HTMLElement);
  const form = find(page, 'form[data-search-form]', HTMLFormElement);
  return {
    form,
    input: find(form, 'input[name="q"]', HTMLInputElement),
    box: part('box'),
    clear: part('clear'),
    filters: {
      selects: new Map(
        FACETS.map((facet) => [facet, find(form, `select[name="${facet}"]`, HTMLSelectElement)]),
      ),
      order: find(page, `select[name="${ORDER}"]`, HTMLSelectElement),
      orderField: part('order'),
      toggle: part('filters-toggle'),
      panel: part('filters'),
      clear: part('filters-clear'),
    },
    status: part('status'),
    live: part('live'),
    hints: part('hints'),
    list: part('results'),
    after: part('after'),
    browse: part('browse'),
  };
}

function find<T extends Element>(within: ParentNode, selector: string, type: new () => T): T {
  const found = within.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The search page has no ${type.name} at ${selector}.`);
}
