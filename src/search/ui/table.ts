/**
 * Sorting and filtering of a table that is whole without it: `[data-table]`, with its filters `[data-table-filters]`
 * and their live region `[data-table-status]`. Heads say how their column is ordered (`data-sort`: `text` or
 * `number`), cells may say by what (`data-value`), rows what they are filtered by (`data-filter-<name of a select>`).
 */
import { fold } from '../../vietnamese/fold.ts';
import { words } from './words.ts';

const inVietnamese = new Intl.Collator('vi', { sensitivity: 'base' });
const byNumber = new Intl.Collator('vi', { sensitivity: 'base', numeric: true });

/** Nothing happens on a page without a table: an empty list has none. */
export function startTable(): void {
  const table = document.querySelector('[data-table]');
  const filters = document.querySelector('[data-table-filters]');
  if (table instanceof HTMLTableElement && filters instanceof HTMLElement) {
    new Table(table, filters).start();
  }
}

interface Row {
  readonly element: HTMLTableRowElement;
  /** All that a reader sees of it, folded. */
  readonly text: string;
}

class Table {
  readonly #heads: readonly HTMLTableCellElement[];
  readonly #body: HTMLTableSectionElement | undefined;
  readonly #table: HTMLTableElement;
  readonly #filters: HTMLElement;
  readonly #rows: readonly Row[];

  constructor(table: HTMLTableElement, filters: HTMLElement) {
    this.#table = table;
    this.#filters = filters;
    this.#body = table.tBodies[0];
    this.#heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    this.#rows = [...(this.#body?.rows ?? [])].map((element) => ({
      element,
      text: fold([...element.cells].map((cell) => cell.textContent).join(' ')),
    }));
  }

  start(): void {
    this.#heads.forEach((head, column) => {
      this.#makeSortable(head, column);
    });
    this.#filters.addEventListener('input', () => {
      this.#filter();
    });
    this.#filters.hidden = false;
    this.#table.dataset.table = 'sortable';
    // After "back" the browser has filled them in again.
    this.#filter();
  }

  #makeSortable(head: HTMLTableCellElement, column: number): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      this.#sort(head, column);
    });
    head.append(button);
  }

  /** Upwards, and downwards when it already is. Cells that say nothing stay last. */
  #sort(head: HTMLTableCellElement, column: number): void {
    const down = head.ariaSort === 'ascending';
    for (const other of this.#heads) other.ariaSort = null;
    head.ariaSort = down ? 'descending' : 'ascending';
    const { compare } = head.dataset.sort === 'number' ? byNumber : inVietnamese;
    const keyed = this.#rows.map(({ element }) => ({ element, key: keyOf(element.cells[column]) }));
    keyed.sort((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      return down ? compare(b.key, a.key) : compare(a.key, b.key);
    });
    this.#body?.append(...keyed.map(({ element }) => element));
  }

  #filter(): void {
    const chosen = [...this.#filters.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    for (const { element, text } of this.#rows) {
      element.hidden = !chosen.every(
        ({ name, value }) =>
          value === '' || (name === 'text' ? hasWords(text, value) : filterValue(element, name) === value),
      );
    }
    const shown = this.#rows.filter(({ element }) => !element.hidden).length;
    const status = this.#filters.querySelector('[data-table-status]');
    if (status) status.textContent = words.rows(shown, this.#rows.length);
  }
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset.value ?? cell?.textContent.trim() ?? '';
}

function filterValue(row: HTMLTableRowElement, name: string): string | null {
  return row.getAttribute(`data-filter-${name}`);
}

/** Every word typed is somewhere in `text`, with or without diacritics. */
function hasWords(text: string, typed: string): boolean {
  return fold(typed)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
