import { getDocumentProxy } from 'unpdf';

/** A piece of a page's text. */
interface Piece {
  readonly str: string;
  /** a, b, c, d, e, f of PDF 32000-1:2008, 8.3.3: e and f are where it begins; d is the size of the letters. */
  readonly transform: readonly number[];
  readonly width: number;
}

/** Parts of the size of the letters. */
const SAME_LINE = 0.5;
const SPACE = 0.15;

/**
 * The text of a PDF, a paragraph a line as far as that can be told; empty when it has none, as a scan has none.
 *
 * @param most characters after which no further page is read
 * @throws Error when it is no PDF, is damaged, or is locked with a password
 */
export async function pdfText(bytes: Uint8Array, most: number): Promise<string> {
  // 0: errors only; pdf.js would otherwise say on the console what it mends.
  const document = await getDocumentProxy(bytes, { verbosity: 0 });
  try {
    let text = '';
    for (let number = 1; number <= document.numPages && text.length < most; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      text += `${lines(items.filter((item) => 'str' in item))}\n`;
    }
    return paragraphs(text);
  } finally {
    await document.loadingTask.destroy();
  }
}

/**
 * Pieces are put together by where they stand. pdf.js says that a line ends wherever another font begins, and a font
 * without ấ ề ợ borrows them from another one: «Ghi ch|ú c|ủ|a».
 */
function lines(pieces: readonly Piece[]): string {
  let text = '';
  let end: { readonly x: number; readonly y: number } | undefined;
  for (const { str, transform, width } of pieces) {
    if (str === '') continue;
    const [, , , size = 1, x = 0, y = 0] = transform;
    const em = Math.abs(size);
    if (end !== undefined && Math.abs(y - end.y) > em * SAME_LINE) text += '\n';
    else if (end !== undefined && x - end.x > em * SPACE) text += ' ';
    text += str;
    end = { x: x + width, y };
  }
  return text;
}

/** Of the second part of a number or of a year that a line ends in: `2022-`, `48/KH-`. */
const BROKEN_NUMBER = /(?<=[\p{L}\d][-–/])\n(?=[\p{L}\d])/gu;
/** A line that ends no sentence goes on in the next one. */
const BROKEN_SENTENCE = /(?<![.;:!?])\n/gu;

function paragraphs(lines: string): string {
  return lines
    .replace(/[ \t]*\n[ \t\n]*/gu, '\n')
    .replace(BROKEN_NUMBER, '')
    .replace(BROKEN_SENTENCE, ' ');
}
