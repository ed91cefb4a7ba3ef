/** What people look up exactly, dates and numbers of documents, as the words that the index holds for them. */
import { findDates, type FoundDate } from './dates.ts';
import { findDocumentNumbers, type FoundDocumentNumber, type Writing } from './document-numbers.ts';

export type ExactWord = FoundDate | FoundDocumentNumber;

/**
 * Dates and numbers of documents from the beginning of a text on, none within another.
 *
 * @param writing who wrote it: a `page` has symbols in capitals, a `query` in any letter case
 */
export function findExactWords(text: string, writing: Writing): readonly ExactWord[] {
  const dates = findDates(text);
  const overlap = (a: ExactWord, b: ExactWord) => a.from < b.to && b.from < a.to;
  // «kế hoạch 5 tháng 9» is of that day; «thông tư 09/2024» is no month.
  const numbers = findDocumentNumbers(text, writing).filter(
    (number) => !dates.some((date) => overlap(date, number) && date.to > number.to),
  );
  const others = dates.filter((date) => !numbers.some((number) => overlap(date, number)));
  return [...numbers, ...others].sort((a, b) => a.from - b.from);
}
