import type { BlockContent, ListItem, Nodes, RootContent, TableCell } from 'mdast';
import { isPhrasing, type ComponentNode } from './tree.ts';
import { tidyPhrasing } from './runs.ts';

/**
 * Blocks in the one form that means the same, whoever made them: the parser of the body or the editor. Two blocks are
 * shown alike when their tidy trees are equal. Paragraphs without words are gone.
 */
export function tidyBlocks(nodes: readonly Nodes[]): readonly RootContent[] {
  return tidyFlow(nodes);
}

/** What a tidy block says, for comparing. */
export function meaningOf(block: RootContent): string {
  return JSON.stringify(block);
}

function tidyFlow(nodes: readonly Nodes[]): BlockContent[] {
  return wordsInParagraphs(nodes).flatMap((node) => tidyBlock(node));
}

/** The editor leaves words outside paragraphs in quotes and list items. */
function wordsInParagraphs(nodes: readonly Nodes[]): readonly Nodes[] {
  const result: Nodes[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (!isPhrasing(node)) result.push(node);
    else if (last?.type === 'paragraph' && !nodes.includes(last)) last.children.push(node);
    else result.push({ type: 'paragraph', children: [node] });
  }
  return result;
}

function tidyBlock(node: Nodes): readonly BlockContent[] {
  switch (node.type) {
    case 'paragraph': {
      const children = tidyPhrasing(node.children);
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
    }
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: tidyPhrasing(node.children, 'space') }];
    case 'blockquote':
      return [{ type: 'blockquote', children: tidyFlow(node.children) }];
    case 'list':
      return [tidyList(node)];
    case 'code':
      return [{ type: 'code', lang: node.lang ?? null, value: node.value }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'table':
      return [tidyTable(node)];
    case 'mdxJsxFlowElement':
      return [tidyComponent(node)];
    case 'locked':
      return [{ type: 'locked', value: node.value }];
    default:
      return 'children' in node ? tidyFlow(node.children) : [];
  }
}

function tidyList(node: Extract<Nodes, { type: 'list' }>): BlockContent {
  const items = node.children.map((item) => ({ item, children: item.children.flatMap(paragraphs) }));
  const ordered = node.ordered === true;
  const spread =
    node.spread === true ||
    items.some(({ children }) =>
      children.some((child, at) => isParagraph(child) && isParagraph(children[at + 1])),
    );
  return {
    type: 'list',
    ordered,
    start: ordered ? (node.start ?? 1) : null,
    spread,
    children: items.map(({ item, children }): ListItem => ({
      type: 'listItem',
      checked: typeof item.checked === 'boolean' ? item.checked : null,
      spread,
      children: tidyFlow(children),
    })),
  };
}

function isParagraph(node: Nodes | undefined): boolean {
  return node?.type === 'paragraph';
}

/** In an item of a list the editor writes the end of a paragraph as two line breaks. */
function paragraphs(node: Nodes): readonly Nodes[] {
  if (node.type !== 'paragraph') return [node];
  const lines = tidyPhrasing(node.children);
  const result: Extract<Nodes, { type: 'paragraph' }>[] = [{ type: 'paragraph', children: [] }];
  lines.forEach((line, index) => {
    if (line.type === 'break' && lines[index + 1]?.type === 'break')
      result.push({ type: 'paragraph', children: [] });
    else result.at(-1)?.children.push(line);
  });
  return result;
}

function tidyTable(node: Extract<Nodes, { type: 'table' }>): BlockContent {
  const columns = Math.max(0, ...node.children.map(({ children }) => children.length));
  return {
    type: 'table',
    align: Array.from({ length: columns }, (_, column) => node.align?.[column] ?? null),
    children: node.children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell): TableCell => ({
        type: 'tableCell',
        children: tidyPhrasing(cell.children, 'space'),
      })),
    })),
  };
}

function tidyComponent(node: ComponentNode): ComponentNode {
  const attributes = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [{ type: attribute.type, name: attribute.name, value: attribute.value }]
      : [],
  );
  return {
    type: 'mdxJsxFlowElement',
    name: node.name,
    attributes,
    children: tidyFlow(node.children),
  };
}
