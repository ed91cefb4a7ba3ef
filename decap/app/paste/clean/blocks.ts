import type { List, ListItem, Nodes, PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast';
import { oneLine, paragraphsOf, saysSomething, tidyInlines } from './inlines.ts';
import type { PastedBlock, PastedPicture } from './pasted.ts';

type Paragraphs = PhrasingContent[][];

/** The lowest and the highest heading of a body: the page's title is the first level. */
const TOP_HEADING = 2;
const LAST_HEADING = 4;

/** mdast of any shape as blocks that the editor holds: lists of one paragraph an item, quotes of text, pictures apart. */
export function plainBlocks(nodes: readonly RootContent[]): readonly PastedBlock[] {
  // A document whose titles begin with the first level goes down by one; another keeps its levels.
  const shift = nodes.some((node) => node.type === 'heading' && node.depth === 1) ? 1 : 0;
  return nodes.flatMap((node) => plainBlock(node, shift));
}

function plainBlock(node: RootContent, shift: number): readonly PastedBlock[] {
  switch (node.type) {
    case 'heading': {
      const depth = node.depth + shift;
      const children = oneLine(words(node.children));
      if (!saysSomething(children)) return picturesIn(node);
      const level = depth <= TOP_HEADING ? TOP_HEADING : depth === 3 ? 3 : LAST_HEADING;
      return [{ type: 'heading', depth: level, children }, ...picturesIn(node)];
    }
    case 'paragraph':
      return withPictures(node.children);
    case 'list': {
      const list = plainList(node);
      return [...(list === undefined ? [] : [list]), ...picturesIn(node)];
    }
    case 'blockquote': {
      const children = joined(textBlocks(node.children));
      if (!saysSomething(children)) return picturesIn(node);
      return [{ type: 'blockquote', children: [{ type: 'paragraph', children }] }, ...picturesIn(node)];
    }
    case 'table':
      return [...plainTable(node), ...picturesIn(node)];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    default:
      return isPhrasing(node) ? withPictures([node]) : textBlocks([node]).map(paragraph);
  }
}

const paragraph = (children: PhrasingContent[]): PastedBlock => ({ type: 'paragraph', children });

function isPhrasing(node: Nodes): node is PhrasingContent {
  return ['text', 'strong', 'emphasis', 'link', 'image', 'break'].includes(node.type);
}

/** Paragraphs and, where they stood between them, pictures. */
function withPictures(nodes: readonly PhrasingContent[]): readonly PastedBlock[] {
  const result: PastedBlock[] = [];
  let run: PhrasingContent[] = [];
  const close = () => {
    result.push(...paragraphsOf(words(run)).map(paragraph));
    run = [];
  };
  for (const node of nodes) {
    const pictures = picturesIn(node);
    if (pictures.length === 0) run.push(node);
    else {
      const text = words([node]);
      run.push(...text);
      close();
      result.push(...pictures);
    }
  }
  close();
  return result;
}

function picturesIn(node: Nodes): readonly PastedPicture[] {
  if (node.type === 'image') return [{ type: 'picture', source: node.url, alt: node.alt ?? '' }];
  return 'children' in node ? node.children.flatMap(picturesIn) : [];
}

/** Without the pictures. */
function words(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'image') return [];
    return node.type === 'strong' || node.type === 'emphasis' || node.type === 'link'
      ? [{ ...node, children: words(node.children) }]
      : [node];
  });
}

/** The text of any blocks, a paragraph for each; for places that hold text alone. */
export function textBlocks(nodes: readonly Nodes[]): Paragraphs {
  return nodes.flatMap((node): Paragraphs => {
    if (isPhrasing(node)) return paragraphsOf(words([node]));
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      return paragraphsOf(words(node.children));
    }
    if (node.type === 'tableRow') {
      const cells = node.children.map((cell) => oneLine(words(cell.children))).filter(saysSomething);
      return cells.length === 0 ? [] : [tidyInlines(separated(cells, { type: 'text', value: ' | ' }))];
    }
    if ('children' in node) return textBlocks(node.children);
    const value = 'value' in node ? node.value : '';
    return value.trim() === '' ? [] : [[{ type: 'text', value }]];
  });
}

const joined = (paragraphs: Paragraphs) => separated(paragraphs, { type: 'break' });

function separated(parts: Paragraphs, by: PhrasingContent): PhrasingContent[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [by, ...part]));
}

function plainList(list: List): List | undefined {
  const items = list.children.flatMap((item) => plainItem(item));
  if (items.length === 0) return undefined;
  return { type: 'list', ordered: list.ordered ?? false, spread: false, children: items };
}

function plainItem(item: ListItem): readonly ListItem[] {
  const text = item.children.filter((child) => child.type !== 'list');
  const lists = item.children.flatMap((child) => (child.type === 'list' ? (plainList(child) ?? []) : []));
  const children = joined(textBlocks(text));
  // An item that only holds a list is its items: Markdown has no bullet without words.
  if (!saysSomething(children)) return lists.flatMap((list) => list.children);
  return [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }, ...lists] }];
}

function plainTable(table: Table): readonly PastedBlock[] {
  const rows = table.children
    .map((row) => row.children.map((cell) => oneLine(words(cell.children))))
    .filter((cells) => cells.some(saysSomething));
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const used = Array.from({ length: columns }, (_, column) =>
    rows.some((cells) => saysSomething(cells[column] ?? [])),
  );
  const kept = rows.map((cells) => used.flatMap((isUsed, column) => (isUsed ? [cells[column] ?? []] : [])));
  if (kept.length === 0) return [];
  if (kept.length === 1 || kept[0]?.length === 1) return kept.flat().filter(saysSomething).map(paragraph);
  const [head = [], ...body] = kept;
  const rowsKept = [head.map(withoutBold), ...body].map(rowOf);
  return [{ type: 'table', align: head.map(() => null), children: rowsKept }];
}

/** The head of a table is bold as it is. */
function withoutBold(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return tidyInlines(nodes.flatMap((node) => (node.type === 'strong' ? node.children : [node])));
}

function rowOf(cells: Paragraphs): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
  };
}
