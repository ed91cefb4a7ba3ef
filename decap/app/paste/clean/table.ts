import type { Element, ElementContent } from 'hast';
import { contentOf, element, elementsIn, isElement, numberAttribute, textOf } from './hast.ts';

type Rebuild = (nodes: readonly ElementContent[]) => ElementContent[];

/**
 * A table as Markdown can have it: a first row that is the head, and one line of text in each cell. What a merged cell
 * says stands in the first of the cells that it covered. A row above the head that is one cell across is a title and
 * becomes a paragraph; a table that only lays out a page (one cell, or tables within) becomes its contents.
 */
export function plainTable(table: Element, rebuild: Rebuild): readonly ElementContent[] {
  const rows = rowsOf(table);
  const cells = rows.flat();
  if (cells.length === 1 || cells.some((cell) => hasTable(cell))) {
    return cells.map((cell) => element('div', rebuild(contentOf(cell))));
  }
  const titles = rows.slice(0, titleRows(rows)).flat();
  const paragraphs = [...captionsOf(table), ...titles];
  const [head, ...body] = rows.slice(titles.length);
  return [
    ...paragraphs.map((words) => element('p', inOneLine(rebuild(contentOf(words))))),
    ...(head === undefined
      ? []
      : [element('table', [rowOf(head, 'th', rebuild), ...body.map((row) => rowOf(row, 'td', rebuild))])]),
  ];
}

function rowOf(row: readonly Element[], tagName: 'th' | 'td', rebuild: Rebuild): Element {
  const cells = row.map((cell) =>
    element(tagName, inOneLine(rebuild(contentOf(cell))), {
      colSpan: span(cell, 'colSpan'),
      rowSpan: span(cell, 'rowSpan'),
    }),
  );
  return element('tr', cells);
}

/** No table has more columns; a number beyond is a slip or an attack. */
const MOST_SPANNED = 100;

function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  return Math.min(Math.max(numberAttribute(cell, name, 1), 1), MOST_SPANNED);
}

function rowsOf(table: Element): readonly (readonly Element[])[] {
  const rows = contentOf(table).flatMap((part) =>
    isElement(part, 'thead', 'tbody', 'tfoot') ? contentOf(part) : [part],
  );
  return rows
    .filter((row) => isElement(row, 'tr'))
    .map((row) => contentOf(row).filter((cell) => isElement(cell, 'td', 'th')))
    .filter((row) => row.length > 0);
}

const captionsOf = (table: Element) => contentOf(table).filter((part) => isElement(part, 'caption'));

function hasTable(cell: Element): boolean {
  for (const inner of elementsIn(cell)) if (inner.tagName === 'table') return true;
  return false;
}

/** How many rows at the top are one cell across all columns, above a row of several. */
function titleRows(rows: readonly (readonly Element[])[]): number {
  const first = rows.findIndex((row) => row.length > 1);
  if (first < 1) return 0;
  return rows.slice(0, first).every(([cell]) => cell !== undefined && span(cell, 'colSpan') > 1) ? first : 0;
}

const BLOCKS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'hr']);

/** Blocks as one line: a space where a line ended, a semicolon between the items of a list. */
function inOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  const line: ElementContent[] = [];
  const separate = (separator: string) => {
    if (line.length > 0) line.push({ type: 'text', value: separator });
  };
  for (const node of nodes) {
    if (node.type !== 'element') {
      line.push(node);
    } else if (node.tagName === 'br') {
      separate(' ');
    } else if (node.tagName === 'li' || node.tagName === 'literal-item') {
      const ended = /[.;:!?…]\s*$/u.test(line.map(textOf).join(''));
      separate(ended ? ' ' : '; ');
      line.push(...inOneLine(node.children));
    } else if (BLOCKS.has(node.tagName)) {
      separate(' ');
      line.push(...inOneLine(node.children));
      separate(' ');
    } else {
      line.push(node);
    }
  }
  return line;
}
