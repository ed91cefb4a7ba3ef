import type { Body } from './body.ts';
import type { Escaping } from './convert/context.ts';
import { convert, type Conversion } from './convert/index.ts';
import { bodyTooLong } from './limits.ts';
import { parseMarkdown } from './prepare/markdown.ts';
import { readSource, type Source } from './prepare/source.ts';

export interface ParseOptions {
  /** Line of the file on which the body begins, 1-based: problems and references carry lines of the file. */
  readonly firstLine?: number;
}

/**
 * Parses the body of an entry: CommonMark 0.31 and GFM, with the palette's tags. Any text is a body: what has no
 * meaning here (HTML, expressions, modules, unknown tags) is shown as text, with a warning. A photo that nobody answers
 * for is an error. Never throws.
 *
 * A body over the cap (see `bodyTooLong`) is not parsed: its paragraphs are plain text.
 */
export function parseBody(raw: string, options: ParseOptions = {}): Body {
  const source = readSource(raw, options.firstLine);
  return parseSource(source).body;
}

/** The body of a source, and the edits that make the source canonical. */
export function parseSource(source: Source, escaping: Escaping = 'least'): Conversion {
  const tooLong = bodyTooLong(source.text);
  if (tooLong !== undefined) return { body: unparsed(source, tooLong), edits: [], sections: [] };
  return convert(source, parseMarkdown(source.text), escaping);
}

function unparsed(source: Source, message: string): Body {
  const paragraphs = source.text.split(/\n{2,}/u).map((value) => value.trim());
  return {
    blocks: paragraphs
      .filter((value) => value !== '')
      .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    footnotes: [],
    problems: [{ ...source.placeAt(0), message, severity: 'error' }],
  };
}
