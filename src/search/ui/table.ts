/**
 * What a page with a table has of its sorting and filtering from the start: the heads become buttons and the filters
 * appear. The rest is fetched once it is asked for. Without this the table, `[data-table]`, is whole, and its filters,
 * `[data-table-filters]`, are not there.
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

  table.querySelectorAll('thead th').forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      use((sortable) => {
        sortable.sort(column);
      });
    });
    head.append(button);
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
  filters.hidden = false;
  table.dataset.table = 'sortable';
  // After "back" the browser has filled them in again.
  if ([...filters.querySelectorAll<HTMLInputElement>('input, select')].some(({ value }) => value)) filter();
}
