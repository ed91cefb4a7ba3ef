/** What pages are filtered by: the names in `data-pagefind-filter` and in the address of the search page. */
export const FACETS = ['loai', 'chuyen-muc', 'nam-hoc', 'danh-cho'] as const;

export type Facet = (typeof FACETS)[number];

export type Selection = Readonly<Partial<Record<Facet, string | undefined>>>;

export function mapFacets<T>(make: (facet: Facet) => T): Readonly<Record<Facet, T>> {
  return {
    loai: make('loai'),
    'chuyen-muc': make('chuyen-muc'),
    'nam-hoc': make('nam-hoc'),
    'danh-cho': make('danh-cho'),
  };
}
