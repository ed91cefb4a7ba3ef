import type { Edit, Edited } from './edits.ts';
import type { Mdast } from './mdast.ts';

const TAB = 4;
/** Columns by which Markdown tells indented code from a paragraph (CommonMark 0.31 §4.4). */
const CODE_INDENT = 4;

/** Whether a code node is fenced; its text begins with the fence, an indented one with its spaces. */
export function isFenced(node: Mdast<'code'>, text: string): boolean {
  const first = text[node.position?.start.offset ?? 0];
  return first === '`' || first === '~';
}

/**
 * Takes the indentation off indented code, so that it is parsed as the paragraph that it is in MDX and in its
 * author's mind (pasted from Word, or moved in with the space bar). Edits are in the original text.
 */
export function dedent(node: Mdast<'code'>, edited: Edited, original: string): readonly Edit[] {
  const { text } = edited;
  const edits: Edit[] = [];
  let lineStart = text.lastIndexOf('\n', (node.position?.start.offset ?? 0) - 1) + 1;
  for (const value of node.value.split('\n')) {
    const nextBreak = text.indexOf('\n', lineStart);
    const lineEnd = nextBreak === -1 ? text.length : nextBreak;
    const content = value.replace(/^[ \t]+/u, '');
    if (content !== '' && text.slice(lineStart, lineEnd).endsWith(content)) {
      edits.push(
        dedentLine(edited, original, {
          lineStart,
          at: lineEnd - content.length,
          lead: value.length - content.length,
        }),
      );
    }
    lineStart = lineEnd + 1;
  }
  return edits;
}

interface IndentedLine {
  readonly lineStart: number;
  /** Offset of the line's first visible character. */
  readonly at: number;
  /** Spaces that the parser left before it. */
  readonly lead: number;
}

function dedentLine({ text, originalOffset }: Edited, original: string, line: IndentedLine): Edit {
  const spaceStart = spacesBefore(text, line.at);
  const width = columnAt(text, line.lineStart, line.at) - columnAt(text, line.lineStart, spaceStart);
  const end = originalOffset(line.at);
  const start = spacesBefore(original, end);
  return { at: start, remove: end - start, insert: ' '.repeat(Math.max(0, width - CODE_INDENT - line.lead)) };
}

/** Where the spaces and tabs that end at `offset` begin. */
function spacesBefore(text: string, offset: number): number {
  let at = offset;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at -= 1;
  return at;
}

/** Column, tabs expanded, of an offset in the line that begins at `lineStart`. */
function columnAt(text: string, lineStart: number, offset: number): number {
  let column = 0;
  for (let at = lineStart; at < offset; at += 1) column += text[at] === '\t' ? TAB - (column % TAB) : 1;
  return column;
}
