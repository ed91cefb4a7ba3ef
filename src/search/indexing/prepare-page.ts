import { parse, serialize } from 'parse5';
import { EXACT_WORDS_ID } from '../anchors.ts';
import { spellStroke } from '../d-stroke.ts';
import { wordsOfDay } from '../dates.ts';
import { findDocumentNumbers, ownNumberWord } from '../document-numbers.ts';
import { findExactWords } from '../exact-words.ts';
import { appendAttachments, type AttachmentReader } from './page-attachments.ts';
import {
  appendText,
  attributeOf,
  dropUnread,
  elementsOf,
  indexedText,
  plainText,
  separateBlocks,
  type Element,
} from './page-tree.ts';

const BODY = 'data-pagefind-body';
/** dd/mm/yyyy: the day of the entry itself. */
const OWN_DAY = 'data-day';
/** The number of the document that the page is of. */
const OWN_NUMBER = 'data-number';
/** Pagefind wants a heading to have a text, which must hold no word. */
const NO_WORD = '…';

/** Whether the search is to find a page: only then need it be parsed. */
export function isIndexedPage(html: string): boolean {
  return html.includes(BODY);
}

/**
 * A page as Pagefind is to read it; the served one stays as it is.
 *
 * - Its text, and nothing else, is spelt as the index has it (`d-stroke.ts`). Attributes keep their spelling: filters and
 *   sort keys are asked for by it.
 * - What is not searched is not there (`dropUnread`). Its blocks are kept apart (`separateBlocks`).
 * - After its text stand its attachments' texts, each under a heading (`page-attachments.ts`), and then, as words of
 *   their own, its dates and document numbers (`anchors.ts`: `EXACT_WORDS_ID`).
 *
 * @param read reads the text of an attachment by its address on the site
 */
export async function preparePage(html: string, read: AttachmentReader): Promise<string> {
  const document = parse(html);
  const bodies = elementsOf(document).filter((element) => attributeOf(element, BODY) !== undefined);
  const last = bodies.at(-1);
  if (last === undefined) return html;
  dropUnread(document);
  bodies.forEach(separateBlocks);
  for (const body of bodies) await appendAttachments(body, read);
  const words = new Set(bodies.flatMap(exactWords));
  if (words.size > 0) {
    appendText(last, 'h2', { id: EXACT_WORDS_ID }, NO_WORD);
    appendText(last, 'p', {}, [...words].join(' '));
  }
  for (const text of bodies.flatMap(indexedText)) text.value = spellStroke(text.value);
  return serialize(document);
}

function exactWords(body: Element): readonly string[] {
  const found = findExactWords(plainText(body).normalize('NFC'), 'page');
  const ownNumbers = findDocumentNumbers(attributeOf(body, OWN_NUMBER) ?? '', 'page');
  return [
    ...wordsOfDay(attributeOf(body, OWN_DAY) ?? ''),
    ...ownNumbers.flatMap(({ words }) => words.map(ownNumberWord)),
    ...found.flatMap(({ words }) => words),
  ];
}
