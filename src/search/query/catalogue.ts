import { FACETS, mapFacets, type Facet, type Selection } from '../facets.ts';
import type { PagefindBundle, PagefindResult } from '../pagefind.ts';

/** For each facet the pages of each value, were it chosen instead of the present one. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What is known of all pages without their texts: their facets and which is newer. */
export class Catalogue {
  /** Every page of the index, newest first, those without a date last. */
  readonly pages: ReadonlyMap<string, PagefindResult>;
  readonly #values: ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<string>>>;
  readonly #order: ReadonlyMap<string, number>;

  private constructor(
    pages: ReadonlyMap<string, PagefindResult>,
    values: ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<string>>>,
  ) {
    this.pages = pages;
    this.#values = values;
    this.#order = new Map([...pages.keys()].map((id, at) => [id, at]));
  }

  /** Asks Pagefind for the pages of each value, as it tells no page's values otherwise. */
  static async of(bundle: PagefindBundle): Promise<Catalogue> {
    const filters = await bundle.filters();
    const { results: dated } = await bundle.search(null, { sort: { ngay: 'desc' } });
    const { results: all } = await bundle.search(null);
    const pages = new Map([...dated, ...all].map((result) => [result.id, result]));
    const values = new Map<Facet, Map<string, ReadonlySet<string>>>();
    for (const facet of FACETS) {
      const sets = new Map<string, ReadonlySet<string>>();
      for (const value of Object.keys(filters[facet] ?? {})) {
        const { results } = await bundle.search(null, { filters: { [facet]: value } });
        sets.set(value, new Set(results.map(({ id }) => id)));
      }
      values.set(facet, sets);
    }
    return new Catalogue(pages, values);
  }

  isIn(id: string, selection: Selection): boolean {
    return FACETS.every((facet) => {
      const value = selection[facet];
      return value === undefined || this.#values.get(facet)?.get(value)?.has(id) === true;
    });
  }

  /** Negative when `a` is newer than `b`. */
  compareDates(a: string, b: string): number {
    return (this.#order.get(a) ?? Infinity) - (this.#order.get(b) ?? Infinity);
  }

  counts(ids: readonly string[], selection: Selection): FacetCounts {
    const countsOf = (facet: Facet) => {
      const selected = ids.filter((id) => this.isIn(id, { ...selection, [facet]: undefined }));
      const values = [...(this.#values.get(facet) ?? [])].map(
        ([value, having]) => [value, selected.filter((id) => having.has(id)).length] as const,
      );
      return new Map(values);
    };
    return mapFacets(countsOf);
  }
}
