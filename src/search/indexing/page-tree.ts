/** A built page as a tree, as the search reads it. */
import { html, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;

const IGNORED = 'data-pagefind-ignore';
/** What a page says without showing it. */
const SILENT = new Set(['script', 'style', 'template', 'noscript']);
/** Elements that stand within a line: what is before and after them is one text. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Between blocks, so that no date and no number reaches from one into the next. */
const BLOCK_END = '\u0001';

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Every element below `parent`, in the order of the text. */
export function elementsOf(parent: ParentNode): readonly Element[] {
  return parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node)] : []));
}

/** The pieces of text below `parent` that Pagefind indexes, in their order. */
export function indexedText(parent: ParentNode): readonly TextNode[] {
  return parent.childNodes.flatMap((node) => {
    if (node.nodeName === '#text' && 'value' in node) return [node];
    return 'tagName' in node && isIndexed(node) ? indexedText(node) : [];
  });
}

/** The same as one text, its blocks kept apart; a `<time>` says its moment once more as machines write it. */
export function plainText(parent: ParentNode): string {
  return parent.childNodes
    .map((node) => {
      if (node.nodeName === '#text' && 'value' in node) return node.value;
      if (!('tagName' in node) || !isIndexed(node)) return '';
      const moment = node.tagName === 'time' ? attributeOf(node, 'datetime') : undefined;
      const said = moment === undefined ? '' : `${BLOCK_END}${moment}${BLOCK_END}`;
      const text = plainText(node) + said;
      return INLINE.has(node.tagName) ? text : BLOCK_END + text + BLOCK_END;
    })
    .join('');
}

function isIndexed(element: Element): boolean {
  return !SILENT.has(element.tagName) && attributeOf(element, IGNORED) === undefined;
}

/** After these Pagefind itself ends a sentence. It takes what other blocks say for one word with what follows. */
const STOPPED = new Set('article div h1 h2 h3 h4 h5 h6 li p section td ul'.split(' '));
const WORD_END = /[\p{L}\p{M}\p{N}%)»”]\s*$/u;

/**
 * Keeps what stands in different blocks below `parent` apart, in words and in sentences: without it «Số, ký hiệu» and
 * «48/KH-MNQP» of a list of facts are the word «hiệu48», and the cells of a table's head are one.
 */
export function separateBlocks(parent: Element): void {
  parent.childNodes = parent.childNodes.flatMap((node) => {
    if (!('tagName' in node) || SILENT.has(node.tagName)) return [node];
    separateBlocks(node);
    const isSound = INLINE.has(node.tagName) || STOPPED.has(node.tagName);
    return isSound ? [node] : [textNode(parent, ' '), node, textNode(parent, ' ')];
  });
  if (INLINE.has(parent.tagName) || STOPPED.has(parent.tagName) || !WORD_END.test(lastWords(parent))) return;
  parent.childNodes.push(textNode(parent, parent.tagName === 'dt' ? ':' : '.'));
}

/** What `parent` says after the last block in it. */
function lastWords(parent: Element): string {
  const end = parent.childNodes.findLastIndex((node) => 'tagName' in node && !INLINE.has(node.tagName));
  return parent.childNodes
    .slice(end + 1)
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? plainText(node) : ''))
    .join('');
}

function textNode(parent: Element, value: string): TextNode {
  return { nodeName: '#text', value, parentNode: parent };
}

/** Whoever carries one, or has one within, is read by Pagefind. */
const MARK = 'data-pagefind-';
const FRAME = new Set(['html', 'head', 'title', 'body']);

/** Takes out of a page what Pagefind passes over, as menu and footer, and would parse for each page all the same. */
export function dropUnread(parent: ParentNode): void {
  parent.childNodes = parent.childNodes.filter(
    (node) =>
      !('tagName' in node) || FRAME.has(node.tagName) || isMarked(node) || elementsOf(node).some(isMarked),
  );
  for (const node of parent.childNodes) if ('tagName' in node && !isMarked(node)) dropUnread(node);
}

function isMarked({ attrs }: Element): boolean {
  return attrs.some(({ name }) => name.startsWith(MARK));
}

/** Adds an element with a text at the end of `parent`. */
export function appendText(
  parent: Element,
  tagName: 'h2' | 'p',
  attributes: Readonly<Record<string, string>>,
  text: string,
): void {
  const element: Element = {
    nodeName: tagName,
    tagName,
    attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode: parent,
  };
  element.childNodes.push(textNode(element, text));
  parent.childNodes.push(element);
}
