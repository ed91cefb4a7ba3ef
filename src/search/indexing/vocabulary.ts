import { fold } from '../../vietnamese/fold.ts';
import { joinStroke } from '../d-stroke.ts';
import { encodeForms, type VocabularyFile } from '../vocabulary.ts';
import { frequentPhrases } from './phrases.ts';

/** A page as the index has it. */
export interface IndexedPage {
  /** Pagefind's name for it. */
  readonly id: string;
  readonly title: string;
  /** All words, each đ with its stroke apart. */
  readonly content: string;
  /** Place among its words from which on they are of attachments. */
  readonly attached?: number;
}

/** Letters only: what has a digit is looked for as it is typed. */
const WORD = /^\p{L}+$/u;
const LONGEST = 24;
const NOT_A_WORD = /[^\p{L}\p{N}\p{M}]+/u;

/** The words of a site, for `src/search/vocabulary.ts`. The same pages give the same file, in any order. */
export function buildVocabulary(pages: readonly IndexedPage[]): VocabularyFile {
  const pagesWith = new Map<string, number>();
  for (const { title, content } of pages) {
    for (const word of new Set([...wordsOf(title), ...wordsOf(content)])) {
      if (word.length <= LONGEST && WORD.test(word)) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
    }
  }
  const forms = [...pagesWith].map(([text, count]) => ({ text, pages: count }));
  return {
    pages: pages.length,
    ...encodeForms(forms.filter(({ text }) => fold(text) !== '')),
    phrases: frequentPhrases(pages.map(({ title }) => joinStroke(title))),
    attached: attachedIn(pages),
  };
}

function attachedIn(pages: readonly IndexedPage[]): VocabularyFile['attached'] {
  const having = pages.flatMap(({ id, attached }) =>
    attached === undefined ? [] : [[id, attached] as const],
  );
  return Object.fromEntries(having.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function wordsOf(text: string): readonly string[] {
  return joinStroke(text).normalize('NFC').toLowerCase().split(NOT_A_WORD).filter(Boolean);
}
