import type { Element, ElementContent, Parents } from 'hast';
import { contentOf, element, isElement, numberAttribute, textOf } from './hast.ts';
import { markerKind, orderedList, unorderedList } from './list-markers.ts';
import type { StyleSheet } from './style.ts';

/** One paragraph that a word processor shows as an item of a list. */
interface FlatItem {
  readonly level: number;
  /** `1.`, `a)`, `·`: as the clipboard has it. */
  readonly marker: string;
  readonly content: readonly ElementContent[];
}

/**
 * Word puts a list on the clipboard as paragraphs: the level is in `mso-list:l0 level2 lfo1`, the marker is text in a
 * span with `mso-list:Ignore`. Runs of such paragraphs become nested lists, everywhere below `parent`. A numbered
 * heading stays a heading, with its number as text.
 */
export function nestWordLists(parent: Parents, sheet: StyleSheet): void {
  const children: ElementContent[] = [];
  let run: FlatItem[] = [];
  const close = () => {
    children.push(...nested(run));
    run = [];
  };
  for (const child of contentOf(parent)) {
    const item = isElement(child) ? flatItem(child, sheet) : undefined;
    if (item !== undefined) run.push(item);
    else if (run.length === 0 || !isBetweenItems(child)) {
      close();
      if (isElement(child)) nestWordLists(child, sheet);
      children.push(child);
    }
  }
  close();
  parent.children = children;
}

function isBetweenItems(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

function flatItem(node: Element, sheet: StyleSheet): FlatItem | undefined {
  if (!isElement(node, 'p', 'div')) return undefined;
  const own = sheet.of(node).get('mso-list') ?? '';
  const level = /\blevel(\d)/u.exec(own)?.[1];
  if (level === undefined) return undefined;
  const markers: string[] = [];
  const content = withoutMarker(contentOf(node), sheet, markers);
  return { level: Number(level), marker: markers.join('').trim(), content };
}

function withoutMarker(
  nodes: readonly ElementContent[],
  sheet: StyleSheet,
  markers: string[],
): readonly ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (sheet.of(node).get('mso-list') === 'ignore') {
      markers.push(textOf(node).replaceAll('\u{A0}', ' '));
      return [];
    }
    return [{ ...node, children: [...withoutMarker(node.children, sheet, markers)] }];
  });
}

function nested(items: readonly FlatItem[]): readonly ElementContent[] {
  const result: Element[] = [];
  const open: { readonly level: number; readonly list: Element }[] = [];
  for (const { level, marker, content } of items) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    const kind = markerKind(marker);
    if (kind.kind === 'text' && !open.some((outer) => outer.level < level)) {
      open.length = 0;
      result.push(element('p', [{ type: 'text', value: `${marker} ` }, ...content]));
      continue;
    }
    const tagName = kind.kind === 'number' ? 'ol' : 'ul';
    const top = open.at(-1);
    if (top?.level === level && top.list.tagName !== tagName) open.pop();
    let list = open.at(-1)?.level === level ? open.at(-1)?.list : undefined;
    if (list === undefined) {
      list = kind.kind === 'number' ? orderedList(kind.value) : unorderedList();
      const outer = open.at(-1)?.list.children.at(-1);
      if (isElement(outer, 'li')) outer.children.push(list);
      else result.push(list);
      open.push({ level, list });
    }
    const prefix: ElementContent[] = kind.kind === 'text' ? [{ type: 'text', value: `${marker} ` }] : [];
    list.children.push(element('li', [...prefix, ...content]));
  }
  return result;
}

/**
 * Word on the web and Google Docs: a list in every list. The first gives each item a list of its own, with the level
 * in `data-aria-level`; the second puts the inner list beside the item that it belongs to.
 */
export function nestHtmlLists(parent: Parents): void {
  const children: ElementContent[] = [];
  for (const inside of contentOf(parent)) {
    if (isElement(inside)) nestHtmlLists(inside);
    const child = listWithin(inside) ?? inside;
    const before = children.at(-1);
    if (isElement(parent, 'ul', 'ol') && isElement(child, 'ul', 'ol') && isElement(before, 'li')) {
      before.children.push(child);
    } else if (isElement(child, 'ul', 'ol') && isElement(before, 'ul', 'ol') && joins(before, child)) {
      appendAtLevel(before, child);
    } else if (!(child.type === 'text' && child.value.trim() === '' && isElement(before, 'ul', 'ol', 'li'))) {
      children.push(child);
    }
  }
  parent.children = children;
}

/** The list of a `<div>` that Word on the web puts around it. */
function listWithin(node: ElementContent): Element | undefined {
  if (!isElement(node, 'div')) return undefined;
  const [first, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return others.length === 0 && isElement(first, 'ul', 'ol') && levelOf(first) > 0 ? first : undefined;
}

const levelOf = (list: Element) => {
  const item = list.children.find((child) => isElement(child, 'li'));
  return isElement(item) ? numberAttribute(item, 'dataAriaLevel', 0) : 0;
};

function joins(before: Element, list: Element): boolean {
  const level = levelOf(list);
  return level > 1 || (level === 1 && levelOf(before) === 1 && before.tagName === list.tagName);
}

function appendAtLevel(into: Element, list: Element): void {
  const level = levelOf(list);
  let target = into;
  for (let depth = levelOf(into); depth < level; depth += 1) {
    const last = target.children.at(-1);
    if (!isElement(last, 'li')) break;
    const inner = last.children.at(-1);
    if (isElement(inner, 'ul', 'ol') && (depth + 1 < level || inner.tagName === list.tagName)) {
      target = inner;
      continue;
    }
    last.children.push(list);
    return;
  }
  target.children.push(...list.children);
}
