/** Files as schools attach them, made for tests. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

const MEDIA = path.join(import.meta.dirname, '../../../content/media');

/** The school's own plan, six pages, some of its letters borrowed from another font. */
export const planPdf = (): Uint8Array =>
  new Uint8Array(readFileSync(path.join(MEDIA, '2022/ke-hoach-truyen-thong-2022-2023.pdf')));

/** A Word file with these paragraphs, and then a table of one row. */
export async function wordFile(
  paragraphs: readonly string[],
  cells: readonly string[] = [],
): Promise<Uint8Array> {
  const row = new TableRow({
    children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
  });
  const children = [
    ...paragraphs.map((text) => new Paragraph(text)),
    ...(cells.length === 0 ? [] : [new Table({ rows: [row] })]),
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** A page with a picture of one grey dot and no text: what a scanner makes. */
export function scannedPdf(): Uint8Array {
  return pdfOf(
    ['q 500 0 0 700 50 50 cm /Im Do Q'],
    '<< /XObject << /Im 3 0 R >> >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream',
  );
}

/** A PDF of plain letters, a page for each list of lines. */
export function printedPdf(pages: readonly (readonly string[])[]): Uint8Array {
  const contents = pages.map((lines) => {
    const shown = lines.map((line) => `(${line}) Tj T*`).join('\n');
    return `BT /F 12 Tf 14 TL 50 800 Td\n${shown}\nET`;
  });
  return pdfOf(
    contents,
    '<< /Font << /F 3 0 R >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  );
}

/** PDF 32000-1:2008, 7.5: a body of numbered objects, of which the third is the pages' only resource. */
function pdfOf(contents: readonly string[], resources: string, resource: string): Uint8Array {
  const first = 4;
  const kids = contents.map((_content, index) => `${first + 2 * index} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`,
    resource,
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${first + 2 * index + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}
