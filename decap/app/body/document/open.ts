import type { Nodes, RootContent } from 'mdast';
import { bodyParts, canonicalBody, type Block, type BodyPart } from '../../../../src/mdx/index.ts';
import { markdownOf } from './markdown.ts';
import { meaningOf, tidyBlocks } from './tidy.ts';
import { treeOf } from './tree.ts';

/** Why the editor cannot change a block. */
export const LOCK_REASONS = ['note', 'definition', 'code', 'photo', 'block', 'line', 'other'] as const;
export type LockReason = (typeof LOCK_REASONS)[number];

/** Whole lines of a body as the editor has them. */
export interface OpenedPart {
  /** The lines, without the line break at their end. */
  readonly source: string;
  /** What the editor gives back while nobody changes it: a tidy tree, or a locked block. */
  readonly node: RootContent;
  /** What the reader sees, for locked blocks. */
  readonly blocks: readonly Block[];
  /** Absent for a block that can be edited. */
  readonly locked?: LockReason;
}

/** A body taken apart for the editor. */
export interface OpenedBody {
  /** As it is stored; what comes out again while nothing changes. */
  readonly raw: string;
  readonly parts: readonly OpenedPart[];
  /** What stands before, between and after the parts: white space. One more than there are parts. */
  readonly gaps: readonly string[];
}

/** What the editor makes of a block once it has taken it in; `undefined` when it takes it not. */
export type Editing = (block: RootContent) => readonly Nodes[] | undefined;

/**
 * Takes a body apart. A block is editable when the editor gives it back with the same meaning, and when that reads as
 * the same once it is written; all else is locked and stays as it is, letter by letter.
 *
 * @returns `undefined` for a body too long to be taken apart.
 */
export function openBody(raw: string, editing: Editing): OpenedBody | undefined {
  const taken = bodyParts(canonicalBody(raw));
  if (taken === undefined) return undefined;
  const { text, parts } = taken;
  const ends = [0, ...parts.map(({ end }) => end)];
  const starts = [...parts.map(({ start }) => start), text.length];
  return {
    raw,
    parts: parts.map((part) => openPart(part, text.slice(part.start, part.end), editing)),
    gaps: starts.map((start, index) => text.slice(ends[index], start)),
  };
}

function openPart({ blocks }: BodyPart, source: string, editing: Editing): OpenedPart {
  const [block, ...others] = blocks;
  if (block !== undefined && others.length === 0 && !HIDDEN_DEFINITION.test(source)) {
    const node = editable(block, editing);
    if (node !== undefined) return { source, node, blocks };
  }
  return lockedPart({ source, blocks });
}

/** A part as it is when the editor cannot change it. */
export function lockedPart({ source, blocks }: Pick<OpenedPart, 'source' | 'blocks'>): OpenedPart {
  return { source, node: { type: 'locked', value: source }, blocks, locked: reasonOf(blocks, source) };
}

/** A definition inside a quote or a list: it would be gone once the block is written anew. */
const HIDDEN_DEFINITION = /^(?:[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t])+\[[^\]\n]+\]:/mu;

function editable(block: Block, editing: Editing): RootContent | undefined {
  const tree = treeOf(block);
  const [tidy, ...others] = tidyBlocks([tree]);
  if (tidy === undefined || others.length > 0 || holds(tidy, 'footnoteReference')) return undefined;
  const meaning = meaningOf(tidy);
  const back = tidyBlocks(editing(tidy) ?? []);
  const isSame = back.length === 1 && back[0] !== undefined && meaningOf(back[0]) === meaning;
  if (!isSame) return undefined;
  const written = (['least', 'more'] as const).some((care) =>
    readsAs(markdownOf(tidy, 'first', care), meaning),
  );
  return written ? tidy : undefined;
}

/** Whether Markdown is one block of this meaning. */
export function readsAs(markdown: string, meaning: string): boolean {
  const taken = bodyParts(markdown);
  return taken?.parts.length === 1 && taken.parts[0] !== undefined && partMeaning(taken.parts[0]) === meaning;
}

/** What the reader sees of lines that are one block. */
export function partMeaning({ blocks }: BodyPart): string | undefined {
  const [block, ...others] = blocks;
  if (block === undefined || others.length > 0) return undefined;
  const [tidy] = tidyBlocks([treeOf(block)]);
  return tidy === undefined ? undefined : meaningOf(tidy);
}

function reasonOf(blocks: readonly Block[], source: string): LockReason {
  const [block, ...others] = blocks;
  if (block === undefined) return /^\s*\[\^/u.test(source) ? 'note' : 'definition';
  if (others.length > 0) return 'line';
  const tree = treeOf(block);
  if (holds(tree, 'footnoteReference')) return 'note';
  if (holds(tree, 'code')) return 'code';
  if (holds(tree, 'image')) return 'photo';
  return block.type === 'component' ? 'block' : 'other';
}

/** Whether a block is such or has such in it. */
function holds(node: Nodes, type: Nodes['type']): boolean {
  return node.type === type || ('children' in node && node.children.some((child) => holds(child, type)));
}
