/**
 * What a page with a table, `[data-table]`, has of its sorting and filtering from the start: what the buttons in its
 * heads and its filters, `[data-table-filters]`, ask for is fetched once they are touched.
 */
import type { SortableTable } from './sortable-table.ts';

/** Nothing happens on a page without a table: an empty list has none. */
export function startTable(): void {
  const table = document.querySelector<HTMLTableElement>('table[data-table]');
  const filters = document.querySelector<HTMLElement>('[data-table-filters]');
  if (!table || !filters) return;

  let loading: Promise<SortableTable> | undefined;
  const load = () =>
    (loading ??= import('./sortable-table.ts').then((module) => new module.SortableTable(table, filters)));
  const use = (asked: (sortable: SortableTable) => void) => {
    // What could not be fetched is asked for again at the next touch.
    load().then(asked, () => (loading = undefined));
  };

  table.querySelectorAll('thead button').forEach((button, column) => {
    button.addEventListener('click', () => {
      use((sortable) => {
        sortable.sort(column);
      });
    });
  });
  const filter = () => {
    use((sortable) => {
      sortable.filter();
    });
  };
  filters.addEventListener('focusin', () => {
    use(() => undefined);
  });
  filters.addEventListener('input', filter);
  // After "back" the browser has filled them in again.
  if ([...filters.querySelectorAll<HTMLInputElement>('input, select')].some(({ value }) => value)) filter();
}
