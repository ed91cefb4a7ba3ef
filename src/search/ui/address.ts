/** The query in the address of the search page: `/tim-kiem/?q=thuc+don&loai=Thông+báo&nam-hoc=2022-2023&xep=moi-nhat`. */
import { FACETS } from '../facets.ts';
import type { SearchQuery } from '../query.ts';

/** Name and value of the order by date; by rank the address says nothing. */
export const ORDER = 'xep';
export const NEWEST_FIRST = 'moi-nhat';

export function queryFromAddress(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);
  const chosen = FACETS.flatMap((facet) => {
    const value = parameters.get(facet);
    return value === null || value === '' ? [] : [[facet, value] as const];
  });
  return {
    text: parameters.get('q') ?? '',
    selection: Object.fromEntries(chosen),
    ...(parameters.get(ORDER) === NEWEST_FIRST ? { order: 'date' } : {}),
  };
}

/** The address's part after the path; empty when nothing is asked. */
export function addressOfQuery({ text, selection, order }: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text.trim());
  for (const facet of FACETS) {
    const value = selection[facet];
    if (value !== undefined) parameters.set(facet, value);
  }
  if (order === 'date') parameters.set(ORDER, NEWEST_FIRST);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
