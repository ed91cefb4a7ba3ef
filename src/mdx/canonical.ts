import { parseSource } from './parse.ts';
import { applyEdits } from './prepare/edits.ts';
import { readSource } from './prepare/source.ts';

/**
 * The same body as valid MDX: what is text here and would be an expression, a tag or a module there is escaped, lines
 * of tags get blank lines around them, `<https://…>` becomes `[https://…](https://…)`. Everything else stays as it is,
 * but for NFC and `\n` line ends. Canonical text is its own canonical text, and renders as the source does.
 */
export function canonicalBody(raw: string): string {
  const source = readSource(raw);
  return applyEdits(source.text, parseSource(source).edits).text;
}
