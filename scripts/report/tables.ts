import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { run } from './page.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

/** Two columns without lines: what stands side by side at the top and at the foot. @param widths in percent */
export function sideBySide(
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
  widths: readonly [number, number],
): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: widths[index] ?? 50, type: WidthType.PERCENTAGE },
                borders: NO_BORDERS,
                margins: { left: 0, right: 0 },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

/** A table with lines; its heading is repeated on each page. @param widths in percent, one a column */
export function figuresTable(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): Table {
  const row = (cells: readonly string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 10, type: WidthType.PERCENTAGE },
            margins: { left: 80, right: 80 },
            children: [
              new Paragraph({
                alignment: bold || index > 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
                spacing: { before: 40, after: 40 },
                children: [run(text, { bold, points: 13 })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(heading, true), ...rows.map((cells) => row(cells, false))],
  });
}
