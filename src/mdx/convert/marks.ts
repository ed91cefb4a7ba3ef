/** A character of a text that another reader could take for more. */
export interface Mark {
  readonly offset: number;
  readonly character: string;
}

/** MDX would take these for the beginning of an expression or a tag. */
const MDX_MARKS = /[{<]/u;
/** Markdown could take these for more, once something beside them is written in another way. */
const ALL_MARKS = /[{<\\`*_[\]~]/u;

const ESCAPABLE = /[!-/:-@[-`{-~]/u;

/**
 * The marks in a stretch of source that is text: those not behind a backslash.
 *
 * @param which `mdx`: `{` and `<`; `all`: those that Markdown knows, too
 */
export function marksIn(raw: string, which: 'mdx' | 'all'): readonly Mark[] {
  const pattern = which === 'mdx' ? MDX_MARKS : ALL_MARKS;
  const marks: Mark[] = [];
  for (let offset = 0; offset < raw.length; offset += 1) {
    const character = raw[offset] ?? '';
    if (character === '\\' && ESCAPABLE.test(raw[offset + 1] ?? '')) offset += 1;
    else if (pattern.test(character)) marks.push({ offset, character });
  }
  return marks;
}

/** `import` and `export` lines as ECMAScript has them; a sentence that begins with the word is none. */
const MODULE =
  /^(?:import\s*(?:["'{*(]|[\w$]+\s*(?:,|from\b))|export\s*(?:[{*]|default\b|const\b|let\b|var\b|async\b|function\b|class\b))/u;

export function looksLikeModule(line: string): boolean {
  return MODULE.test(line);
}

/** MDX tries these words at the beginning of a block, in the first column. */
export function beginsWithModuleWord(line: string): boolean {
  return /^(?:im|ex)port\b/u.test(line);
}
