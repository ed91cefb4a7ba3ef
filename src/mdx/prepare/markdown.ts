import { toMdast } from '#to-mdast';
import { dedent, isFenced } from './dedent.ts';
import { applyEdits, type Edit, type Edited } from './edits.ts';
import { isolateTagLines, type Isolation } from './isolate.ts';
import { holdsBlocks, type Mdast } from './mdast.ts';
import { guards } from './protect.ts';
import { lastAtOrBefore } from './source.ts';

/** Taking off indentation can uncover deeper indentation; beyond this it stays, shown as text. */
const MAX_PASSES = 8;

const FENCE = /`{3}|~{3}/u;

export interface MarkdownTree extends Edited {
  readonly root: Mdast<'root'>;
  /** The blank lines put around lines of tags, as edits of the original text. */
  readonly isolation: Isolation;
}

/** Parses `original` as plain Markdown: no HTML blocks, no indented code, each line of tags a paragraph of its own. */
export function parseMarkdown(original: string): MarkdownTree {
  const guarding = guards(original);
  /** By place: a later pass takes more off the same indentation. */
  const dedents = new Map<number, Edit>();
  // Where no fence can be, no parse is needed to know where the lines of tags are.
  let isolation = FENCE.test(original) ? undefined : isolateTagLines(original, () => false);
  for (let pass = 1; ; pass += 1) {
    // Isolation first: where it meets a guard or a dedent at one place, its line comes before them.
    const edited = applyEdits(original, [...isolationEdits(isolation), ...guarding, ...dedents.values()]);
    const root = toRoot(toMdast(edited.text));
    const codes = codeNodes(root);
    const indented = codes.filter((node) => !isFenced(node, edited.text));
    if (indented.length > 0 && pass < MAX_PASSES) {
      for (const edit of indented.flatMap((node) => dedent(node, edited, original)))
        dedents.set(edit.at, edit);
      continue;
    }
    if (isolation !== undefined) return { ...edited, root, isolation };
    isolation = isolateTagLines(original, inFence(codes, edited));
    if (isolationEdits(isolation).length === 0) return { ...edited, root, isolation };
  }
}

function isolationEdits(isolation: Isolation | undefined): readonly Edit[] {
  return isolation === undefined ? [] : [...isolation.fromWords, ...isolation.fromTags];
}

function toRoot(node: Mdast): Mdast<'root'> {
  if (node.type !== 'root') throw new Error(`the parser made a ${node.type} of a document, not a root`);
  return node;
}

/** Code blocks, wherever they stand. */
function codeNodes(root: Mdast<'root'>): readonly Mdast<'code'>[] {
  const found: Mdast<'code'>[] = [];
  const waiting: Mdast[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'code') found.push(node);
    else if (holdsBlocks(node)) waiting.push(...node.children);
  }
  return found;
}

function inFence(codes: readonly Mdast<'code'>[], { originalOffset }: Edited): (offset: number) => boolean {
  const ranges = codes
    .map(({ position }) => ({
      start: originalOffset(position?.start.offset ?? 0),
      end: originalOffset(position?.end.offset ?? 0),
    }))
    .toSorted((a, b) => a.start - b.start);
  const starts = ranges.map(({ start }) => start);
  return (offset) => {
    const range = ranges[lastAtOrBefore(starts, offset)];
    return range !== undefined && range.start < offset && offset < range.end;
  };
}
