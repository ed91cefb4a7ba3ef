/** The parts of the search page's markup (src/pages/tim-kiem.astro) that its behaviour works on. */
import type { Facet } from '../facets.ts';

export interface SearchElements {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** The facets that the page offers, each a `select` named after it. */
  readonly selects: ReadonlyMap<Facet, HTMLSelectElement>;
  /** A live region: how many were found. */
  readonly status: HTMLElement;
  readonly list: HTMLOListElement;
  /** After the list: what to try when nothing is found, and the button for more. */
  readonly after: HTMLElement;
}

const OFFERED: readonly Facet[] = ['loai', 'nam-hoc'];

/** @throws Error naming the part of the markup that is missing */
export function findElements(page: Document): SearchElements {
  const list = find(page, '[data-search-results]', HTMLOListElement);
  const selects = new Map(
    OFFERED.map((facet) => [facet, find(page, `select[name="${facet}"]`, HTMLSelectElement)]),
  );
  const form = selects.get('loai')?.form;
  if (!form) throw new Error('The filters of the search page stand outside a form.');
  const after = page.createElement('div');
  after.className = 'search-after';
  list.after(after);
  return {
    form,
    input: find(form, 'input[name="q"]', HTMLInputElement),
    selects,
    status: find(page, '[data-search-status]', HTMLElement),
    list,
    after,
  };
}

function find<T extends Element>(within: ParentNode, selector: string, type: new () => T): T {
  const found = within.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The search page has no ${type.name} at ${selector}.`);
}
