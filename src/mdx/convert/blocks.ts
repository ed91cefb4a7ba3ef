import type { Alignment, Block, Inline, List } from '../body.ts';
import { MAX_DEPTH } from '../limits.ts';
import { messages } from '../messages.ts';
import type { Mdast } from '../prepare/mdast.ts';
import { unguarded } from '../prepare/protect.ts';
import { placeOf, rangeOf, refuse, replace, sourceOf, warn, type Context, type Range } from './context.ts';
import { convertInlines } from './inlines.ts';
import { writeTarget } from './markdown-text.ts';
import { beginsWithModuleWord, looksLikeModule } from './marks.ts';
import type { TagItem } from './layout.ts';
import type { PairedItem } from './pair.ts';
import { rawAsText } from './raw-html.ts';
import { pairSiblings, type Siblings } from './siblings.ts';
import { asWritten, tooDeep } from './as-written.ts';

/** @param depth how many containers are around these */
export function convertBlocks(context: Context, nodes: readonly Mdast[], depth = 0): readonly Block[] {
  const siblings = pairSiblings(nodes, context.tree.text);
  return convertItems(context, siblings, siblings.items, depth);
}

/** One thing of the outermost level, and what the reader sees of it: nothing of a definition. */
export interface Section extends Range {
  readonly blocks: readonly Block[];
}

/** The same for a whole body, each block with its place in the source. */
export function convertSections(context: Context, nodes: readonly Mdast[]): readonly Section[] {
  const siblings = pairSiblings(nodes, context.tree.text);
  return siblings.items.map((item) => ({
    ...itemRange(context, item),
    blocks: convertItems(context, siblings, [item], 0),
  }));
}

function itemRange(context: Context, item: PairedItem): Range {
  switch (item.kind) {
    case 'run':
      return { start: startOf(context, item.children[0]), end: endOf(context, item.children.at(-1)) };
    case 'component': {
      const { open, close } = item;
      return { start: startOf(context, open.node), end: endOf(context, (close ?? open).node) };
    }
    case 'block':
      return rangeOf(context, item.node);
  }
}

function startOf(context: Context, node: Mdast | undefined): number {
  return node === undefined ? 0 : rangeOf(context, node).start;
}

function endOf(context: Context, node: Mdast | undefined): number {
  return node === undefined ? 0 : rangeOf(context, node).end;
}

function convertItems(
  context: Context,
  siblings: Siblings,
  items: readonly PairedItem[],
  depth: number,
): readonly Block[] {
  return items.flatMap((item): readonly Block[] => {
    switch (item.kind) {
      case 'run':
        return [{ type: 'paragraph', children: convertInlines(context, item.children) }];
      case 'component': {
        const { open, bound, error } = item;
        if (error !== undefined) refuse(context, rangeOf(context, open.node).start, error);
        keepTagOnOneLine(context, open, depth);
        const children = convertItems(context, siblings, item.children, depth + 1);
        const attributes = Object.fromEntries(open.tag.attributes);
        return [
          {
            type: 'component',
            name: open.name,
            attributes,
            children,
            place: placeOf(context, open.node),
            bound,
          },
        ];
      }
      case 'block':
        return convertBlock(context, siblings, item.node, depth);
    }
  });
}

function convertBlock(context: Context, siblings: Siblings, node: Mdast, depth: number): readonly Block[] {
  if (depth > MAX_DEPTH) return [{ type: 'paragraph', children: [tooDeep(context, node)] }];
  switch (node.type) {
    case 'paragraph':
      keepFromModules(context, node);
      return [{ type: 'paragraph', children: withoutOuterSpace(paragraphInlines(context, siblings, node)) }];
    case 'heading':
      keepFromModules(context, node);
      return [{ type: 'heading', depth: node.depth, children: convertInlines(context, node.children) }];
    case 'blockquote':
      return [{ type: 'quote', children: convertBlocks(context, node.children, depth + 1) }];
    case 'list':
      return [convertList(context, node, depth)];
    case 'code':
      return [convertCode(context, node)];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'table':
      for (const row of node.children) keepFromModules(context, row);
      return [convertTable(context, node)];
    case 'html':
      // The guards let no HTML block begin; should one ever do, it is text like the others.
      return [{ type: 'paragraph', children: [rawAsText(context, node)] }];
    case 'definition':
      keepDefinition(context, node);
      return [];
    case 'footnoteDefinition':
      return [];
    default:
      return [{ type: 'paragraph', children: [asWritten(context, node)] }];
  }
}

/** The inlines of a paragraph, its rejected tags with the message that the pairing found for them. */
function paragraphInlines(
  context: Context,
  { rejected }: Siblings,
  node: Mdast<'paragraph'>,
): readonly Inline[] {
  return node.children.flatMap((child) => {
    const message = child.type === 'html' ? rejected.get(child) : undefined;
    return child.type === 'html' && message !== undefined
      ? [rawAsText(context, child, message)]
      : convertInlines(context, [child]);
  });
}

/** A guard at the beginning can have kept a space from being trimmed. */
function withoutOuterSpace(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first?.type !== 'text') return inlines;
  return [{ type: 'text', value: first.value.replace(/^[ \t\n]+/u, '') }, ...rest];
}

/** MDX reads `import` and `export` in the first column as JavaScript; one space before them does no harm. */
function keepFromModules(context: Context, node: Mdast): void {
  const { start } = rangeOf(context, node);
  const { text } = context.source;
  if (start > 0 && text[start - 1] !== '\n') return;
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(start, lineEnd === -1 ? undefined : lineEnd);
  if (!beginsWithModuleWord(line)) return;
  context.edits.push({ at: start, remove: 0, insert: ' ' });
  if (looksLikeModule(line)) warn(context, start, messages.module(line));
}

/** MDX takes no line of a tag that leaves out the marks of its quote or list. */
function keepTagOnOneLine(context: Context, { node }: TagItem, depth: number): void {
  if (depth === 0 || !node.value.includes('\n')) return;
  replace(context, rangeOf(context, node), unguarded(node.value).replace(/[ \t]*\n[ \t]*/gu, ' '));
}

/** A definition over several lines, of which MDX would take one for a tag or an expression, goes on one line. */
function keepDefinition(context: Context, node: Mdast<'definition'>): void {
  const source = sourceOf(context, node);
  if (!/\n[ \t>]*[<{]/u.test(source)) return;
  const label = /^\[(?:[^\\\]]|\\.)*\]/su.exec(source)?.[0] ?? '';
  replace(
    context,
    rangeOf(context, node),
    `${label.replaceAll('\n', ' ')}: ${writeTarget(node.url, node.title)}`,
  );
}

function convertList(context: Context, node: Mdast<'list'>, depth: number): List {
  return {
    type: 'list',
    ...(node.ordered === true ? { start: node.start ?? 1 } : {}),
    tight: node.spread !== true && node.children.every(({ spread }) => spread !== true),
    items: node.children.map((item) => ({
      ...(typeof item.checked === 'boolean' ? { checked: item.checked } : {}),
      children: convertBlocks(context, item.children, depth + 1),
    })),
  };
}

function convertCode(context: Context, node: Mdast<'code'>): Block {
  const value = unguarded(node.value);
  const first = context.tree.text[node.position?.start.offset ?? 0];
  // Indentation that was too deep to take off: still text.
  if (first !== '`' && first !== '~') return { type: 'paragraph', children: [asWritten(context, node)] };
  const language = typeof node.lang === 'string' ? { language: unguarded(node.lang) } : {};
  return { type: 'code', ...language, value: value === '' ? '' : `${value}\n` };
}

function convertTable(context: Context, node: Mdast<'table'>): Block {
  const align = (node.align ?? []).map((side): Alignment | undefined => side ?? undefined);
  // GFM drops the cells that a row has too many; here every word shows.
  const rows = node.children.map((row) => row.children.map((cell) => convertInlines(context, cell.children)));
  const [head = [], ...body] = rows;
  return { type: 'table', align, head, rows: body };
}
