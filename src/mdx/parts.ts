import type { Block } from './body.ts';
import { parseSource } from './parse.ts';
import { readSource } from './prepare/source.ts';

/** Whole lines of a body, and what a reader sees of them. */
export interface BodyPart {
  /** Offsets in `BodyParts.text`: the beginning of a line, the end of one. */
  readonly start: number;
  readonly end: number;
  /** One as a rule. None: a definition of a link or a note. Several: tags beside each other on one line. */
  readonly blocks: readonly Block[];
}

export interface BodyParts {
  /** The source in NFC and with `\n` line ends, for the rest as it was. */
  readonly text: string;
  /** In the order of the text. Between them there is only white space. */
  readonly parts: readonly BodyPart[];
}

/**
 * A body taken apart into its outermost blocks, for an editor that leaves alone what nobody touches.
 *
 * @returns `undefined` when the body cannot be taken apart: it is longer than the cap.
 */
export function bodyParts(raw: string): BodyParts | undefined {
  const source = readSource(raw);
  const { text } = source;
  const parts: BodyPart[] = [];
  for (const { start, end, blocks } of parseSource(source).sections) {
    const part = { start: lineStart(text, start), end: lineEnd(text, end), blocks };
    const last = parts.at(-1);
    if (last !== undefined && part.start < last.end) {
      parts[parts.length - 1] = {
        start: last.start,
        end: Math.max(last.end, part.end),
        blocks: [...last.blocks, ...blocks],
      };
    } else parts.push(part);
  }
  return gapsAreBlank(text, parts) ? { text, parts } : undefined;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  // A container can end with the line break of its last line.
  const inside = text[offset - 1] === '\n' ? offset - 1 : offset;
  const end = text.indexOf('\n', inside);
  return end === -1 ? text.length : end;
}

function gapsAreBlank(text: string, parts: readonly BodyPart[]): boolean {
  let from = 0;
  for (const { start, end } of [...parts, { start: text.length, end: text.length }]) {
    if (text.slice(from, start).trim() !== '') return false;
    from = end;
  }
  return true;
}
