/**
 * Pagefind finds `đồ` for `do` by removing what Unicode calls marks, but the stroke of đ is no mark: đ has no
 * decomposition. So the index holds it as d + U+0335 (combining short stroke overlay), which Pagefind removes like
 * any accent. Everything that goes into Pagefind is spelt this way, and everything that comes out is joined again;
 * the served pages are untouched. (A second, folded copy of the text would nearly double the index.)
 */
const STROKE = '\u0335';

/** Given to Pagefind as `includeCharacters`: otherwise the stroke would split the word. */
export const INDEXED_MARKS = STROKE;

/** NFC with every đ spelt d + U+0335, as the index has it. */
export function spellStroke(text: string): string {
  return text.normalize('NFC').replaceAll('đ', `d${STROKE}`).replaceAll('Đ', `D${STROKE}`);
}

/** The inverse: text out of the index as people write it. */
export function joinStroke(text: string): string {
  return text.replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');
}
