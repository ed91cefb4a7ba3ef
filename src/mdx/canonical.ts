import { parseBody, parseSource } from './parse.ts';
import { applyEdits } from './prepare/edits.ts';
import { readSource } from './prepare/source.ts';
import { renderBody } from './render/index.ts';

/**
 * The same body as valid MDX: what is text here and would be an expression, a tag or a module there is escaped, lines
 * of tags get blank lines around them, `<https://…>` becomes `[https://…](https://…)`. Everything else stays as it is,
 * but for NFC and `\n` line ends. Canonical text is its own canonical text, and renders as the source does.
 */
export function canonicalBody(raw: string): string {
  const source = readSource(raw);
  const html = htmlOf(source.text);
  let text = source.text;
  // An escape can change what stands beside it (a bare address ends elsewhere, `*` after a bracket opens no emphasis):
  // in the rare text where one does, more is escaped.
  for (const escaping of ['least', 'more', 'all'] as const) {
    text = applyEdits(source.text, parseSource(source, escaping).edits).text;
    if (text === source.text || htmlOf(text) === html) return text;
  }
  return text;
}

function htmlOf(text: string): string {
  return renderBody(parseBody(text)).html;
}
