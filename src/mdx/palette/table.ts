import { file, text } from '../../schema/index.ts';
import type { Inline, Table } from '../body.ts';
import { element, lines, type Html } from '../html.ts';
import type { CsvTable } from '../media.ts';
import { renderTable } from '../render/table.ts';
import { kindAndSize } from './attachment.ts';
import { blockAttributes, defineBlock, type BlockSite } from './block.ts';

/** A table that is kept as a spreadsheet, shown in the text and offered as a file. */
export const table = defineBlock({
  name: 'Table',
  label: 'Bảng từ tệp CSV',
  hint: 'Một bảng tính đã lưu thành CSV UTF-8 trong thư viện; dòng đầu là tên các cột.',
  attributes: blockAttributes({
    file: file({
      label: 'file',
      missing: 'Hãy ghi file="/media/….csv", địa chỉ của bảng trong thư viện.',
      extensions: ['csv'],
    }),
    caption: text({ label: 'caption', missing: 'Hãy ghi caption="…": bảng này nói về gì.', max: 200 }),
  }),
  children: 'none',
  show: ({ file: src, caption }) => ({
    media: [{ kind: 'table', src }],
    text: caption,
    render: (_children, media) =>
      media === undefined
        ? element('p', {}, element('a', { href: src }, caption))
        : onSite(src, caption, media),
  }),
});

function onSite(src: string, caption: string, media: BlockSite): Html {
  const found = media.table(src);
  if (found === undefined) return element('p', {}, caption);
  const shown = renderTable(asTable(found), media, caption);
  const served = media.file(src);
  if (served === undefined) return shown;
  const link = element('a', { href: served.src, download: true }, ['Tải bảng này ', kindAndSize(served)]);
  return lines([shown, element('p', { class: 'table-file' }, link)]);
}

function asTable({ head, rows }: CsvTable): Table {
  const inlines = (row: readonly string[]): readonly (readonly Inline[])[] =>
    row.map((value) => [{ type: 'text', value }]);
  return {
    type: 'table',
    align: head.map((_name, column) => (isNumeric(rows, column) ? 'right' : undefined)),
    head: inlines(head),
    rows: rows.map(inlines),
  };
}

/** `1.250.000`, `12,5`, `-3`, `85%`, `400 000 đ`. */
const NUMBER = /^[-+−]?\d[\d.,\s]*(?:%|đ|₫|đồng|VND)?$/iu;

/** A column with a number in every cell that says anything. */
function isNumeric(rows: CsvTable['rows'], column: number): boolean {
  const said = rows
    .map((row) => row[column] ?? '')
    .filter((cell) => cell !== '' && cell !== '–' && cell !== '-');
  return said.length > 0 && said.every((cell) => NUMBER.test(cell));
}
