/** The query in the address of the search page: `/tim-kiem/?q=thuc+don&loai=Thông+báo&nam-hoc=2022-2023`. */
import { FACETS } from '../facets.ts';
import type { SearchQuery } from '../query.ts';

export function queryFromAddress(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);
  const chosen = FACETS.flatMap((facet) => {
    const value = parameters.get(facet);
    return value === null || value === '' ? [] : [[facet, value] as const];
  });
  return { text: parameters.get('q') ?? '', selection: Object.fromEntries(chosen) };
}

/** The address's part after the path; empty when nothing is asked. */
export function addressOfQuery({ text, selection }: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text.trim());
  for (const facet of FACETS) {
    const value = selection[facet];
    if (value !== undefined) parameters.set(facet, value);
  }
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
