import type { Nodes, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import type { ComponentNode, Locked } from './tree.ts';

/** Which of two marks begins a list: two lists that follow each other need different ones. */
export type ListMark = 'first' | 'second';

/** How much is written with a backslash or in full: `least` reads better, `more` is always understood. */
export type Care = 'least' | 'more';

const locked: Handle = (node: Locked) => node.value;

/** As the school's content has it: words stand between blank lines in their tags, tags stand line by line. */
const component: Handle = (node: ComponentNode, _parent, state, info) => {
  const tag = [node.name ?? '', ...node.attributes.flatMap(writeAttribute)].join(' ');
  if (node.children.length === 0) return `<${tag} />`;
  const exit = state.enter('mdxJsxFlowElement');
  const children: readonly Nodes[] = node.children;
  const compact = children.every(({ type }) => type === 'mdxJsxFlowElement');
  const inner = compact
    ? node.children.map((child) => state.handle(child, node, state, info)).join('\n')
    : state.containerFlow(node, info);
  exit();
  const close = `</${node.name ?? ''}>`;
  const emptyTags = compact && children.every((child) => 'children' in child && child.children.length === 0);
  if (emptyTags) return `<${tag}>\n${inner.replace(/^/gmu, '  ')}\n${close}`;
  return compact ? `<${tag}>\n${inner}\n${close}` : `<${tag}>\n\n${inner}\n\n${close}`;
};

function writeAttribute(attribute: ComponentNode['attributes'][number]): readonly string[] {
  if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
  const value = attribute.value
    .replace(/&(?=#?\w+;)/gu, '&amp;')
    .replaceAll('"', '&quot;')
    .replace(/\s*\n\s*/gu, ' ');
  return [`${attribute.name}="${value}"`];
}

/** What has to be known to whoever writes a tree as Markdown: our nodes, GFM's, and what MDX takes for code. */
export const TO_MARKDOWN: Options = {
  extensions: [
    gfmToMarkdown({ tablePipeAlign: false }),
    {
      unsafe: [
        { character: '{', inConstruct: 'phrasing' },
        { character: '<', inConstruct: 'phrasing' },
      ],
    },
  ],
  handlers: { locked, mdxJsxFlowElement: component },
  bullet: '-',
  bulletOther: '*',
  bulletOrdered: '.',
  listItemIndent: 'one',
  incrementListMarker: true,
  emphasis: '*',
  strong: '*',
  fences: true,
  rule: '-',
  resourceLink: true,
};

const SECOND_MARK: Options = { ...TO_MARKDOWN, bullet: '*', bulletOther: '-', bulletOrdered: ')' };

/** A tidy block as the Markdown that the school's content has, without the line break at its end. */
export function markdownOf(block: RootContent, mark: ListMark = 'first', care: Care = 'least'): string {
  const options = mark === 'first' ? TO_MARKDOWN : SECOND_MARK;
  const written = toMarkdown({ type: 'root', children: [block] }, options).replace(/\n+$/u, '');
  return care === 'least' ? withoutNeedlessEscapes(written) : written;
}

const LETTER = String.raw`[\p{L}\p{N}]`;
/** `ten_file`: between letters it opens nothing. */
const INSIDE_WORD = new RegExp(String.raw`(?<=${LETTER})\\_(?=${LETTER})`, 'gu');
/** `[https://…](https://…)`: such an address is a link by itself. */
const BARE_LINK =
  /(?<![\p{L}\p{N}[(*_~])\[(https?:\/\/[^\s[\]()<>{}*_~]+[\p{L}\p{N}/])\]\(\1\)(?=[\s.,;:]|$)/gu;

/** `| - | :- |`, which the school's content writes with three signs. */
const DELIMITER_ROW = /^[ \t>]*\|(?: :?-:? \|)+$/gmu;
const WIDER: Readonly<Record<string, string>> = { '-': '---', ':-': ':--', '-:': '--:' };

function withoutNeedlessEscapes(markdown: string): string {
  return markdown
    .replace(INSIDE_WORD, '_')
    .replace(BARE_LINK, '$1')
    .replace(DELIMITER_ROW, (row) => row.replace(/:?-:?/gu, (sign) => WIDER[sign] ?? sign));
}
