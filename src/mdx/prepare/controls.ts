/** Control characters (but for tab and line feed), noncharacters and lone surrogates: HTML and XML take none of them. */
const UNWRITABLE = /(?![\t\n])\p{Control}|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;
/** Word's line break inside a paragraph, and a page break. */
const WORD_BREAKS = /[\v\f]/gu;

/** The same text, as long as before, with nothing in it that a page cannot hold. */
export function writable(text: string): string {
  return text
    .replace(WORD_BREAKS, ' ')
    .replace(UNWRITABLE, (character) => '\u{FFFD}'.repeat(character.length));
}
