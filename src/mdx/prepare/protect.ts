import { writable } from './controls.ts';
import type { Edit } from './edits.ts';
import { GUARD } from './source.ts';
import { MAX_DEPTH } from '../limits.ts';

/**
 * Markers of containers at the beginning of a line: quotes, list items, footnotes, with the spaces between them.
 * The alternatives begin with different characters, so nothing is tried twice.
 */
export const CONTAINER_PREFIX = String.raw`(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\n]{1,100}\]:)*`;

/** `<` at the beginning of a line, where one of the seven HTML blocks of CommonMark 0.31 §4.6 could begin. */
const HTML_BLOCK = new RegExp(`^${CONTAINER_PREFIX}<(?=[!?]|/?[A-Za-z][\\w-]*(?:[\\s/>]|$))`, 'gmu');

/**
 * Elements that begin an HTML block even in the middle of a paragraph (CommonMark 0.31 §4.6, kinds 1 and 6). Another
 * `<…>` under a line `[label]:` is the address of that definition.
 */
const BLOCK_ELEMENT =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|pre|script|search|section|style|summary|table|tbody|td|textarea|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)/iu;
const DEFINITION_LINE = /(?:^|\n)[ \t>]*\[[^\n]{1,999}\]:[ \t]*\n[ \t>]*$/u;

function isAddressOfDefinition(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1100), at);
  return before.includes(']:') && DEFINITION_LINE.test(before) && /^<\w/u.test(text.slice(at, at + 2))
    ? !BLOCK_ELEMENT.test(text.slice(at, at + 20))
    : false;
}

/** More markers than this in one line make the parser quadratic. */
const DEEP_LINE = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${String(MAX_DEPTH)}}`,
  'gmu',
);

/** `- - -`, however long, is a rule and nests nothing. */
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/u;

/** A character reference; at each one the parser copies its paragraph. */
const REFERENCE = /&(?=#?\w{1,40};)/gu;
/** More than a long article has, few enough to be read in well under a second. */
const MAX_REFERENCES = 2000;

/** Guards that keep raw HTML blocks, absurd nesting and floods of references from the parser. */
export function guards(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const guardAt = (at: number) => edits.push({ at, remove: 0, insert: GUARD });
  for (const match of text.matchAll(HTML_BLOCK)) {
    const at = match.index + match[0].length - 1;
    if (!isAddressOfDefinition(text, at)) guardAt(at);
  }
  for (const match of text.matchAll(DEEP_LINE)) {
    const lineEnd = text.indexOf('\n', match.index);
    const line = text.slice(match.index, lineEnd === -1 ? undefined : lineEnd);
    if (!RULE.test(line)) guardAt(match.index + match[0].length);
  }
  let references = 0;
  for (const match of text.matchAll(REFERENCE)) {
    references += 1;
    if (references > MAX_REFERENCES) guardAt(match.index + 1);
  }
  return edits;
}

/** A text of the parser's tree: without guards, and without what character references can bring in. */
export function unguarded(text: string): string {
  return writable(text.replaceAll(GUARD, ''));
}
