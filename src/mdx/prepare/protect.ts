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

/** More markers than this in one line make the parser quadratic. */
const DEEP_LINE = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${String(MAX_DEPTH)}}`,
  'gmu',
);

/** `- - -`, however long, is a rule and nests nothing. */
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/u;

/** A character reference; each one makes the parser copy its whole paragraph. */
const REFERENCE = /&(?=#?\w{1,40};)/gu;
const MAX_REFERENCES = 2000;

/** Guards that keep raw HTML blocks, absurd nesting and floods of character references from the parser. */
export function guards(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const guardAt = (at: number) => edits.push({ at, remove: 0, insert: GUARD });
  for (const match of text.matchAll(HTML_BLOCK)) guardAt(match.index + match[0].length - 1);
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

/** Text without guards. */
export function unguarded(text: string): string {
  return text.replaceAll(GUARD, '');
}
