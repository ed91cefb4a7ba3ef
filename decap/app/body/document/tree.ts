import type { BlockContent, ListItem, Literal, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import type { Block, Inline } from '../../../../src/mdx/index.ts';

/** A block that the editor shows and cannot change: `value` are its lines, as they stand in the body. */
export interface Locked extends Literal {
  type: 'locked';
}

declare module 'mdast' {
  interface RootContentMap {
    locked: Locked;
  }
  interface BlockContentMap {
    locked: Locked;
  }
}

/** A block of the palette in a tree: `type` is `mdast-util-mdx-jsx`'s. */
export type ComponentNode = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

/** A block as the syntax tree that the editor reads, every link with its address, every line break in the source a space. */
export function treeOf(block: Block): BlockContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: phrasingOf(block.children) };
    case 'heading':
      return { type: 'heading', depth: levelOf(block.depth), children: phrasingOf(block.children) };
    case 'quote':
      return { type: 'blockquote', children: block.children.map(treeOf) };
    case 'list':
      return {
        type: 'list',
        ordered: block.start !== undefined,
        start: block.start ?? null,
        spread: !block.tight,
        children: block.items.map(({ checked, children }): ListItem => ({
          type: 'listItem',
          checked: checked ?? null,
          spread: !block.tight,
          children: children.map(treeOf),
        })),
      };
    case 'code':
      return { type: 'code', lang: block.language ?? null, value: block.value.replace(/\n$/u, '') };
    case 'rule':
      return { type: 'thematicBreak' };
    case 'table':
      return tableOf(block);
    case 'component':
      return {
        type: 'mdxJsxFlowElement',
        name: block.name,
        attributes: Object.entries(block.attributes).map(([name, value]) => ({
          type: 'mdxJsxAttribute',
          name,
          value,
        })),
        children: block.children.map(treeOf),
      };
  }
}

function levelOf(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return ([1, 2, 3, 4, 5, 6] as const).find((level) => level === depth) ?? 6;
}

function tableOf({ align, head, rows }: Extract<Block, { type: 'table' }>): Table {
  return {
    type: 'table',
    align: align.map((side) => side ?? null),
    children: [head, ...rows].map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: phrasingOf(cell) })),
    })),
  };
}

function phrasingOf(inlines: readonly Inline[]): PhrasingContent[] {
  return inlines.map((inline): PhrasingContent => {
    switch (inline.type) {
      case 'text':
        return { type: 'text', value: inline.value.replace(/[ \t]*\n[ \t]*/gu, ' ') };
      case 'emphasis':
      case 'strong':
        return { type: inline.type, children: phrasingOf(inline.children) };
      case 'strike':
        return { type: 'delete', children: phrasingOf(inline.children) };
      case 'code':
        return { type: 'inlineCode', value: inline.value };
      case 'break':
        return { type: 'break' };
      case 'link':
        return {
          type: 'link',
          url: inline.url,
          title: inline.title ?? null,
          children: phrasingOf(inline.children),
        };
      case 'image':
        return { type: 'image', url: inline.url, title: inline.title ?? null, alt: inline.alt };
      case 'footnoteCall':
        return { type: 'footnoteReference', identifier: `${String(inline.note)}-${String(inline.call)}` };
    }
  });
}

export function isPhrasing(node: Nodes): node is PhrasingContent {
  return PHRASING.has(node.type);
}

const PHRASING: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'image',
  'linkReference',
  'imageReference',
  'footnoteReference',
  'html',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'highlight',
]);
