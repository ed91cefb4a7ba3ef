/**
 * Sorting and filtering of a table, fetched when somebody asks for either (table.ts). Heads say how their column is
 * ordered (`data-sort`: `text` or `number`), cells may say by what (`data-value`), rows what they are filtered by
 * (`data-filter-<name of a select>`). How many rows are left is said in the filters' `[data-table-status]`.
 */
import { fold } from '../../vietnamese/fold.ts';
import { words } from './words.ts';

const inVietnamese = new Intl.Collator('vi', { sensitivity: 'base' });
const byNumber = new Intl.Collator('vi', { sensitivity: 'base', numeric: true });

interface Row {
  readonly element: HTMLTableRowElement;
  /** All that a reader sees of it, folded. */
  readonly text: string;
}

export class SortableTable {
  readonly #heads: readonly HTMLTableCellElement[];
  readonly #body: HTMLTableSectionElement | undefined;
  readonly #filters: HTMLElement;
  readonly #rows: readonly Row[];

  constructor(table: HTMLTableElement, filters: HTMLElement) {
    this.#filters = filters;
    this.#body = table.tBodies[0];
    this.#heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    this.#rows = [...(this.#body?.rows ?? [])].map((element) => ({
      element,
      text: fold([...element.cells].map((cell) => cell.textContent).join(' ')),
    }));
  }

  /** Upwards, and downwards when it already is. Cells that say nothing stay last. */
  sort(column: number): void {
    const head = this.#heads[column];
    if (head === undefined) return;
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

  filter(): void {
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
