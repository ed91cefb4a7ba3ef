import type { Alignment, Table } from '../body.ts';
import { element, lines, type Html } from '../html.ts';
import type { BlockSite } from '../palette/block.ts';
import { renderInlines } from './inlines.ts';

/** Classes, because the site's policy lets no inline style through. */
const ALIGNED: Readonly<Record<Alignment, string>> = {
  left: 'align-left',
  center: 'align-center',
  right: 'align-right',
};

/** A table; on the site inside a box that scrolls sideways, by keyboard too (WCAG 2.1.1). */
export function renderTable(
  { align, head, rows }: Table,
  media: BlockSite | undefined,
  caption?: string,
): Html {
  const row = (tag: 'th' | 'td', cells: Table['head']): Html =>
    element('tr', {}, [
      '\n',
      ...cells.flatMap((cell, column) => {
        const side = align[column];
        const attributes = {
          class: side === undefined ? undefined : ALIGNED[side],
          scope: tag === 'th' && media !== undefined ? 'col' : undefined,
        };
        return [element(tag, attributes, renderInlines(cell, media)), '\n'];
      }),
      cells.length < align.length ? [missingCells(tag, align.length - cells.length), '\n'] : '',
    ]);
  const sections = caption === undefined ? [] : [element('caption', {}, caption)];
  sections.push(element('thead', {}, ['\n', row('th', head), '\n']));
  if (rows.length > 0)
    sections.push(element('tbody', {}, ['\n', lines(rows.map((cells) => row('td', cells))), '\n']));
  const table = element('table', {}, ['\n', lines(sections), '\n']);
  if (media === undefined) return table;
  const box = { class: 'table-scroll', role: 'region', 'aria-label': caption ?? 'Bảng', tabindex: 0 };
  return element('div', box, table);
}

/**
 * One cell in the place of all that a row leaves out: filling in each would let a short text ask for a page of any size.
 * HTML knows spans up to 1,000.
 */
function missingCells(tag: 'th' | 'td', count: number): Html {
  return element(tag, { colspan: count === 1 ? undefined : Math.min(count, 1000) });
}
