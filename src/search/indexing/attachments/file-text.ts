import { readFile } from 'node:fs/promises';
import { extractRawText } from 'mammoth';
import { legacyEncoding, toUnicode } from '../../../vietnamese/legacy/index.ts';
import { pdfText } from './pdf-text.ts';
import { readableKind, type ReadableKind } from './readable-kind.ts';

/**
 * Characters that are indexed of one file: some 16 pages of print. A hit's text is fetched before the hit is shown, and
 * so much of it is 10 KB.
 */
export const MOST_CHARACTERS = 30_000;

const READERS: Readonly<Record<ReadableKind, (bytes: Uint8Array) => Promise<string>>> = {
  '.pdf': (bytes) => pdfText(bytes, MOST_CHARACTERS),
  '.docx': async (bytes) => (await extractRawText({ buffer: Buffer.from(bytes) })).value,
  '.csv': (bytes) => Promise.resolve(new TextDecoder().decode(bytes).replace(/[",;\t]+/gu, ' ')),
};

/**
 * The beginning of a file's text, a paragraph a line, in Unicode whatever font it was typed for; empty when it has none,
 * as a scan.
 *
 * @throws Error when the file is damaged or locked
 */
export async function fileText(file: string): Promise<string> {
  const kind = readableKind(file);
  if (kind === undefined) return '';
  // pdf.js refuses a Buffer.
  const text = await READERS[kind](new Uint8Array(await readFile(file)));
  const encoding = legacyEncoding(text);
  return shortened(tidied(encoding === undefined ? text : toUnicode(text, encoding)));
}

/** Controls and private letters are what a font without a table leaves behind. */
const UNREADABLE = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u00AD\uFFFD]+/gu;

function tidied(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(UNREADABLE, ' ').replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.slice(0, MOST_CHARACTERS);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n')));
}
