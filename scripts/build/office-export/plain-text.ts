import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { words } from '../../../src/queries/words.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What stands apart from what is around it. */
const BLOCKS = new Set([
  ...['blockquote', 'dd', 'dl', 'dt', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['aside', 'details', 'hr', 'ol', 'p', 'pre', 'summary', 'table', 'ul'],
]);

/**
 * Bare HTML as plain text: paragraphs with an empty line between them, items and rows on lines of their own, the address
 * behind a link that leads to another page.
 *
 * @param html as `plainHtml` makes it.
 * @param pageUrl the page that it stands on.
 */
export function plainText(html: string, pageUrl: string): string {
  return textOfAll(parseFragment(html).childNodes, pageUrl)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function textOfAll(nodes: readonly Node[], pageUrl: string): string {
  return nodes.map((node) => textOf(node, pageUrl)).join('');
}

function textOf(node: Node, pageUrl: string): string {
  if ('value' in node) return node.value.replace(/[ \t\r\n]+/gu, ' ');
  if (!('tagName' in node)) return '';
  if (node.tagName === 'img') return pictureText(node);
  if (node.tagName === 'br') return '\n';
  // What is struck out does not hold.
  if (node.tagName === 'del') return '';
  // Before `inner`: read twice at each level, a list in a list in a list would take for ever.
  if (node.tagName === 'ol' || node.tagName === 'ul') return `\n\n${listText(node, pageUrl)}\n\n`;
  if (node.tagName === 'tr') return `\n${cellsOf(node, pageUrl).join(' | ')}`;
  const inner = textOfAll(node.childNodes, pageUrl);
  if (node.tagName === 'a') return linkText(node, inner, pageUrl);
  return BLOCKS.has(node.tagName) ? `\n\n${inner.trim()}\n\n` : inner;
}

function pictureText(picture: Element): string {
  const src = attribute(picture, 'src');
  return src.includes('/') ? '' : `\n\n${words.office.picture(src, attribute(picture, 'alt'))}\n\n`;
}

function linkText(link: Element, inner: string, pageUrl: string): string {
  const href = attribute(link, 'href');
  const leadsAway = /^https?:/u.test(href) && !href.startsWith(`${pageUrl}#`);
  return leadsAway && !inner.includes(href) ? `${inner.trimEnd()} (${href})` : inner;
}

function listText(list: Element, pageUrl: string): string {
  const start = Number(attribute(list, 'start') || '1');
  return childrenOf(list, 'li')
    .map((item, index) => {
      const mark = list.tagName === 'ol' ? `${String(start + index)}.` : '-';
      const lines = textOfAll(item.childNodes, pageUrl)
        .split('\n')
        .filter((line) => line.trim() !== '');
      return `${mark} ${lines.join('\n  ').trim()}`;
    })
    .join('\n');
}

function cellsOf(row: Element, pageUrl: string): readonly string[] {
  return childrenOf(row, 'td', 'th').map((cell) =>
    textOfAll(cell.childNodes, pageUrl).replace(/\s+/gu, ' ').trim(),
  );
}

function childrenOf({ childNodes }: Element, ...tags: readonly string[]): readonly Element[] {
  return childNodes.filter((node): node is Element => 'tagName' in node && tags.includes(node.tagName));
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((candidate) => candidate.name === name)?.value ?? '';
}
