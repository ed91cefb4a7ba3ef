/** The Vietnamese alphabet's vowels; each takes every tone. Of its consonants only đ is not ASCII. */
const VOWELS = 'aăâeêioôơuưy';
/** No tone, huyền, sắc, ngã, hỏi, nặng, as combining marks. */
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const;

const range = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Every letter of Vietnamese beyond ASCII, in NFC, small and capital: 12 vowels × 6 tones, and đ. */
export function vietnameseLetters(): string {
  const vowels = Array.from(VOWELS).flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')));
  const letters = [...vowels, 'đ'].join('');
  return letters + letters.toUpperCase();
}

/** Marks that school documents, menus and figures have besides ASCII and Latin-1. */
export const SIGNS = '–—‘’“”…•≥≤≠≈×÷−°₫€‰™‹›·';

/** What the site's faces can show: ASCII, Latin-1, Vietnamese with its combining marks, and signs. */
export function lettersKept(): string {
  const marks = `${TONES.join('')}\u0302\u0306\u031b`;
  return range(0x20, 0x7e) + range(0xa0, 0xff) + vietnameseLetters() + marks + SIGNS;
}
