const MARKS = /\p{Mark}+/gu;
/** Đ has no decomposition in Unicode: its stroke is part of the letter. */
const D_WITH_STROKE = /đ/gu;

/**
 * Lower-case text without diacritics: `Đặng Thị Ước` → `dang thi uoc`. Composed and decomposed spellings fold to
 * the same text; what is not a letter stays as it is.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(D_WITH_STROKE, 'd').normalize('NFC');
}
