/** Word's line break inside a paragraph, and a page break. */
const WORD_BREAKS = /[\v\f]/gu;
/** Control characters (but for tab and line end) and noncharacters: neither HTML nor a feed (XML 1.0, 2.2) takes them. */
const UNWRITABLE = /(?![\t\n\r])\p{Control}|\p{Noncharacter_Code_Point}/gu;
/** Spaces at both ends, those without a width too: a title of nothing else cannot be seen. */
const INVISIBLE_ENDS = /^[\s\u00AD\u200B-\u200F\u2060]+|[\s\u00AD\u200B-\u200F\u2060]+$/gu;

/**
 * What somebody typed or pasted, as every page and feed can carry it: NFC, trimmed, nothing unwritable.
 * YAML's escapes bring in what no file could hold as such: `"\x01"`, `"\uD800"`.
 */
export function plainText(typed: string): string {
  return typed
    .toWellFormed()
    .normalize('NFC')
    .replace(WORD_BREAKS, ' ')
    .replace(UNWRITABLE, '')
    .replace(INVISIBLE_ENDS, '');
}
