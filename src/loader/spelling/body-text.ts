/**
 * The words of an MDX body as blocks of plain text that know where in the body each letter stands. By the marks of the
 * text alone, not by `src/mdx`: the check of the language wants what the author wrote, letter by letter, and a mark too
 * much or too little costs no more than a warning.
 */

/** A paragraph, a heading, a line of a list, a cell of a table, or a text in a tag. */
export interface BodyText {
  readonly text: string;
  /** For each code unit of `text`, its offset in the body; one more for the end. */
  readonly offsets: readonly number[];
  /** A paragraph of its own, which begins with a capital. */
  readonly paragraph: boolean;
}

/** Stands for code, photos and the like: not a letter, and not a space. */
const OPAQUE = '\uFFFC';
/** A letter that is not shown: a mark. */
const GONE = '\uFFFE';

/** Attributes of the palette's tags that people read. */
const READ_ATTRIBUTES = /\b(?:alt|caption|title|credit|role)="([^"]*)"/dgu;
const TAG = /<\/?[A-Z][A-Za-z]*(?:\s+[\w-]+(?:="[^"]*")?)*\s*\/?>/gu;
const FENCE = /^ {0,3}(```+|~~~+)[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gmu;

/** Marks to leave out, each with what stays in its place. The first group, where there is one, is what goes. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/`+[^`\n]*`+/dgu, OPAQUE],
  [/!\[[^\]\n]*\]\([^)\n]*\)/dgu, OPAQUE],
  [/<(?:https?:|mailto:)[^>\n]*>/dgu, OPAQUE],
  [/\[\^[^\]\n]*\]:?/dgu, GONE],
  [/(?<=\])(\((?:[^()\n]|\([^()\n]*\))*\))/dgu, GONE],
  [/&#?\w{2,10};/dgu, OPAQUE],
  [/(?<!\\)([[\]])/dgu, GONE],
  [/(?<!\\)(\*{1,3}|~~)/dgu, GONE],
  [/(?<![\p{L}\p{N}\\])(_{1,3})(?=\S)|(?<=\S)(_{1,3})(?![\p{L}\p{N}])/dgu, GONE],
  [/(\\)(?=[!-/:-@[-`{-~])/dgu, GONE],
];

/** What opens a line of a list, a quotation, a heading; the brackets of a task are gone already. */
const OPENING =
  /^[ \t]*(?:>[ \t]?)*(?:#{1,6}[ \t]+|(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\uFFFE[ xX]\uFFFE[ \t]+)?)*/u;
const SEPARATOR = /^[ \t]*\|?[ \t:|-]+\|[ \t:|-]*$/u;

/** @param body NFC, lines ending in `\n`. */
export function bodyTexts(body: string): readonly BodyText[] {
  const letters = Array.from({ length: body.length }, (_, at) => body.charAt(at));
  const fill = (start: number, end: number, by: string) => {
    for (let at = start; at < end; at += 1) {
      if (letters[at] !== '\n') letters[at] = at === start || by === GONE ? by : GONE;
    }
  };
  const texts: BodyText[] = [];
  for (const { 0: code, index } of body.matchAll(FENCE)) fill(index, index + code.length, GONE);
  for (const { 0: tag, index } of body.matchAll(TAG)) {
    if (letters[index] === GONE) continue;
    texts.push(...attributesOf(tag, index));
    fill(index, index + tag.length, GONE);
  }
  const open = letters.join('');
  for (const [pattern, by] of MARKS) {
    for (const found of open.matchAll(pattern)) {
      const [start, end] = found.indices?.slice(1).find((range) => range !== undefined) ??
        found.indices?.[0] ?? [0, 0];
      if (letters[start] !== GONE) fill(start, end, by);
    }
  }
  return [...texts, ...linesOf(letters.join(''))].sort((a, b) => (a.offsets[0] ?? 0) - (b.offsets[0] ?? 0));
}

function attributesOf(tag: string, index: number): readonly BodyText[] {
  return [...tag.matchAll(READ_ATTRIBUTES)].flatMap(({ 1: text = '', indices }) => {
    const start = index + (indices?.[1]?.[0] ?? 0);
    return text.trim() === '' ? [] : [{ text, offsets: range(start, text.length + 1), paragraph: false }];
  });
}

function range(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, at) => start + at);
}

interface Collected {
  text: string;
  offsets: number[];
  paragraph: boolean;
}

/** Lines that belong together are one block; the newline between them reads as a space. */
function linesOf(masked: string): readonly BodyText[] {
  const blocks: BodyText[] = [];
  let block: Collected | undefined;
  const close = (end: number) => {
    if (block && block.text.trim() !== '') blocks.push({ ...block, offsets: [...block.offsets, end] });
    block = undefined;
  };
  const add = (line: string, start: number) => {
    for (let at = 0; at < line.length; at += 1) {
      const letter = line.charAt(at);
      if (letter === GONE || !block) continue;
      block.text += letter;
      block.offsets.push(start + at);
    }
  };
  let start = 0;
  for (const line of masked.split('\n')) {
    const opening = OPENING.exec(line)?.[0].length ?? 0;
    const isMarked = line.slice(0, opening).trim() !== '';
    const isBlank = line.replaceAll(GONE, '').trim() === '';
    if (isBlank || isMarked) close(start);
    if (/^[ \t]*\|/u.test(line)) {
      close(start);
      if (!SEPARATOR.test(line))
        for (const cell of cellsOf(line)) {
          block = { text: '', offsets: [], paragraph: false };
          add(cell.text, start + cell.at);
          close(start + cell.at + cell.text.length);
        }
    } else if (!isBlank) {
      if (block) add(' ', start - 1);
      block ??= { text: '', offsets: [], paragraph: !isMarked };
      add(line.slice(opening), start + opening);
    }
    start += line.length + 1;
  }
  close(start - 1);
  return blocks;
}

function cellsOf(line: string): readonly { readonly text: string; readonly at: number }[] {
  return [...line.matchAll(/(?<=\|)[ \t]*([^|]*?)[ \t]*(?=\|)/dgu)].map(({ 1: text = '', indices }) => ({
    text,
    at: indices?.[1]?.[0] ?? 0,
  }));
}
