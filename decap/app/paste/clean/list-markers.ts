import type { Element, ElementContent } from 'hast';
import { attribute, element, isElement, numberAttribute } from './hast.ts';
import type { StyleSheet } from './style.ts';

/** What stands before an item: a bullet, a number that Markdown can count, or words that are part of the text. */
export type Marker =
  | { readonly kind: 'bullet' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text' };

/** `a)`, `II.` and `1.1` are cited («điểm a khoản 2»): Markdown would renumber them, so they stay as text. */
export function markerKind(marker: string): Marker {
  const number = /^(\d{1,9})[.)]?$/u.exec(marker)?.[1];
  if (number !== undefined) return { kind: 'number', value: Number(number) };
  return /[\p{L}\p{N}]{2}|[\p{L}\p{N}][.)]|\([\p{L}\p{N}]/u.test(marker)
    ? { kind: 'text' }
    : { kind: 'bullet' };
}

export function orderedList(start: number): Element {
  return element('ol', [], { start });
}

export function unorderedList(): Element {
  return element('ul', []);
}

const ROMAN = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** In lower case; a number that nobody writes in Roman stays as it is. */
function roman(value: number): string {
  if (value < 1 || value >= 400) return String(value);
  let rest = value;
  let digits = '';
  for (const [worth, digit] of ROMAN) {
    while (rest >= worth) {
      digits += digit;
      rest -= worth;
    }
  }
  return digits;
}

/** `a` to `z`, then from the beginning. */
const letter = (value: number) => String.fromCodePoint('a'.charCodeAt(0) + (Math.max(value - 1, 0) % 26));

const WRITTEN: Readonly<Record<string, (value: number) => string>> = {
  'lower-alpha': (value) => `${letter(value)})`,
  'lower-latin': (value) => `${letter(value)})`,
  'upper-alpha': (value) => `${letter(value).toUpperCase()}.`,
  'upper-latin': (value) => `${letter(value).toUpperCase()}.`,
  'lower-roman': (value) => `${roman(value)})`,
  'upper-roman': (value) => `${roman(value).toUpperCase()}.`,
};
const BY_TYPE: Readonly<Record<string, string>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/**
 * The items of an ordered list whose numbers the editor cannot keep, each with its number as text; `undefined` when
 * the list counts 1, 2, 3.
 */
export function literalNumbers(
  list: Element,
  sheet: StyleSheet,
): readonly (readonly ElementContent[])[] | undefined {
  const items = list.children.filter((child) => isElement(child, 'li'));
  const start = numberAttribute(list, 'start', 1);
  const first = items[0];
  const type =
    BY_TYPE[attribute(list, 'type')] ??
    sheet.of(list).get('list-style-type') ??
    (first && sheet.of(first).get('list-style-type')) ??
    'decimal';
  const write = WRITTEN[type];
  if (write === undefined && start === 1) return undefined;
  return items.map((item, index) => {
    const number = write?.(start + index) ?? `${String(start + index)}.`;
    return isElement(item) ? withPrefix(`${number} `, item.children) : [];
  });
}

/** Words before an item, in its first paragraph where it has paragraphs. */
function withPrefix(prefix: string, nodes: readonly ElementContent[]): readonly ElementContent[] {
  const at = nodes.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  const first = nodes[at];
  if (!isElement(first, 'p', 'div')) return [{ type: 'text', value: prefix }, ...nodes];
  return [{ ...first, children: [...withPrefix(prefix, first.children)] }, ...nodes.slice(at + 1)];
}
