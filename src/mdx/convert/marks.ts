/** A `{` or `<` that MDX would take for the beginning of an expression or a tag. */
export interface Mark {
  readonly offset: number;
  readonly character: '{' | '<';
}

const ESCAPABLE = /[!-/:-@[-`{-~]/u;

/** The marks in a stretch of source that is text: those not behind a backslash. */
export function marksIn(raw: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (let offset = 0; offset < raw.length; offset += 1) {
    const character = raw[offset];
    if (character === '\\' && ESCAPABLE.test(raw[offset + 1] ?? '')) offset += 1;
    else if (character === '{' || character === '<') marks.push({ offset, character });
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
