import { writable } from './prepare/controls.ts';

/** Longest tag that is looked at, in code units: an unclosed quote must not make every line a search to the end. */
const MAX_LENGTH = 5000;

/** One tag as JSX would read it, its attributes literal. */
export interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: ReadonlyMap<string, string>;
}

/** Why something that begins like a tag is not one. */
export type TagProblem =
  | { readonly problem: 'not-a-tag' }
  | { readonly problem: 'expression' | 'no-value' | 'unquoted' | 'duplicate'; readonly attribute: string };

export type ScannedTag = { readonly tag: Tag; readonly end: number } | TagProblem;

const NAME = /[A-Za-z][\w.-]*/uy;
const ATTRIBUTE_NAME = /[A-Za-z_][\w:.-]*/uy;
const SPACE = /[ \t\n]*/uy;
const VALUE = /"([^"]*)"|'([^']*)'/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The tag that begins with the `<` at `at`. */
export function scanTag(source: string, at: number): ScannedTag {
  const text = source.slice(at, at + MAX_LENGTH);
  const closing = text[1] === '/';
  const name = matchAt(NAME, text, closing ? 2 : 1)?.[0];
  if (!text.startsWith('<') || name === undefined) return { problem: 'not-a-tag' };
  const attributes = new Map<string, string>();
  let offset = (closing ? 2 : 1) + name.length;
  for (;;) {
    const space = matchAt(SPACE, text, offset)?.[0] ?? '';
    offset += space.length;
    if (/\n[ \t]*\n/u.test(space)) return { problem: 'not-a-tag' };
    if (text[offset] === '>') {
      if (closing && attributes.size > 0) return { problem: 'not-a-tag' };
      return { tag: { name, kind: closing ? 'close' : 'open', attributes }, end: at + offset + 1 };
    }
    if (!closing && text.startsWith('/>', offset)) {
      return { tag: { name, kind: 'empty', attributes }, end: at + offset + 2 };
    }
    if (space === '') return { problem: 'not-a-tag' };
    const read = readAttribute(text, offset);
    if ('problem' in read) return read;
    if (attributes.has(read.name)) return { problem: 'duplicate', attribute: read.name };
    attributes.set(read.name, read.value);
    offset = read.end;
  }
}

/** A line end in a value is a space: in a quote or a list the next line begins with marks of its own. */
function readAttribute(
  text: string,
  at: number,
): { readonly name: string; readonly value: string; readonly end: number } | TagProblem {
  const name = matchAt(ATTRIBUTE_NAME, text, at)?.[0];
  if (name === undefined)
    return text[at] === '{' ? { problem: 'expression', attribute: '' } : { problem: 'not-a-tag' };
  let offset = at + name.length;
  offset += matchAt(SPACE, text, offset)?.[0].length ?? 0;
  if (text[offset] !== '=') return { problem: 'no-value', attribute: name };
  offset += 1;
  offset += matchAt(SPACE, text, offset)?.[0].length ?? 0;
  if (text[offset] === '{') return { problem: 'expression', attribute: name };
  const value = matchAt(VALUE, text, offset);
  if (value === null) {
    const unclosed = text[offset] === '"' || text[offset] === "'";
    return unclosed ? { problem: 'not-a-tag' } : { problem: 'unquoted', attribute: name };
  }
  if (/\n[ \t]*\n/u.test(value[0])) return { problem: 'not-a-tag' };
  return {
    name,
    value: decodeReferences((value[1] ?? value[2] ?? '').replace(/[ \t]*\n[ \t]*/gu, ' ')),
    end: offset + value[0].length,
  };
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u{A0}'],
]);

/** Numeric references and XML's named ones: all that a saved attribute needs. Others stay as written. */
function decodeReferences(value: string): string {
  return value.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/giu, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return NAMED.get(name) ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    const valid = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
    return valid ? writable(String.fromCodePoint(code)) : '\u{FFFD}';
  });
}
