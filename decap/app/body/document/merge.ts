import { diffArrays } from 'diff';
import type { RootContent } from 'mdast';
import { diff3Merge } from 'node-diff3';
import { bodyParts, canonicalBody } from '../../../../src/mdx/index.ts';
import { markdownOf } from './markdown.ts';
import { partMeaning, readsAs, type OpenedBody, type OpenedPart } from './open.ts';
import { meaningOf } from './tidy.ts';

/** A block of the body to be saved: ways to write it, the best first. */
interface Piece {
  readonly node: RootContent;
  readonly meaning: string;
  /** Which part of the opened body it is, changed or not. */
  readonly origin: number | undefined;
  readonly ways: readonly (() => string)[];
}

/**
 * The body as it is to be saved. Blocks that nobody changed keep their lines; a changed one keeps the lines that can
 * stay and is written anew for the rest; what is written reads as what the editor shows.
 *
 * @param blocks what the editor holds, tidy.
 */
export function mergeBody(opened: OpenedBody, blocks: readonly RootContent[]): string {
  const meanings = blocks.map(meaningOf);
  const before = opened.parts.map(({ node }) => meaningOf(node));
  if (meanings.length === before.length && meanings.every((meaning, index) => meaning === before[index]))
    return opened.raw;
  return canonicalBody(settle(opened, piecesOf(opened, before, blocks, meanings)));
}

function piecesOf(
  { parts }: OpenedBody,
  before: readonly string[],
  blocks: readonly RootContent[],
  meanings: readonly string[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let removed: number[] = [];
  let added: RootContent[] = [];
  let old = 0;
  let now = 0;
  for (const step of stepsBetween(before, meanings)) {
    const node = blocks[now];
    const part = parts[old];
    if (step === 'keep' && node !== undefined && part !== undefined) {
      pieces.push(...changedPieces(parts, removed, added), keptPiece(part, old, node));
      removed = [];
      added = [];
    } else if (step === 'remove') removed.push(old);
    else if (node !== undefined) added.push(node);
    if (step !== 'add') old += 1;
    if (step !== 'remove') now += 1;
  }
  return [...pieces, ...changedPieces(parts, removed, added)];
}

type Step = 'keep' | 'remove' | 'add';

/** How one list becomes another; what both begin and end with stays, also where blocks are alike. */
function stepsBetween(before: readonly string[], after: readonly string[]): readonly Step[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const middle = diffArrays(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const steps = (step: Step, count: number) => Array.from({ length: count }, () => step);
  return [
    ...steps('keep', head),
    ...middle.flatMap(({ added, removed, count }) =>
      steps(added ? 'add' : removed ? 'remove' : 'keep', count),
    ),
    ...steps('keep', tail),
  ];
}

function keptPiece({ source }: OpenedPart, origin: number, node: RootContent): Piece {
  return { node, meaning: meaningOf(node), origin, ways: [() => source, ...writtenAnew(node)] };
}

/** Pairs what went with what came, kind by kind and in order: the one is the other, changed. */
function changedPieces(
  parts: readonly OpenedPart[],
  removed: readonly number[],
  added: readonly RootContent[],
): readonly Piece[] {
  let from = 0;
  return added.map((node) => {
    const meaning = meaningOf(node);
    const at = removed.findIndex((index, place) => place >= from && parts[index]?.node.type === node.type);
    const origin = removed[at];
    const part = origin === undefined ? undefined : parts[origin];
    if (part === undefined) return { node, meaning, origin: undefined, ways: writtenAnew(node) };
    from = at + 1;
    return { node, meaning, origin, ways: [() => withKeptLines(part, node, meaning), ...writtenAnew(node)] };
  });
}

function writtenAnew(node: RootContent): readonly (() => string)[] {
  if (node.type === 'locked') return [() => node.value];
  return [
    () => markdownOf(node),
    () => markdownOf(node, 'second'),
    () => markdownOf(node, 'first', 'more'),
    () => markdownOf(node, 'second', 'more'),
  ];
}

/** A changed block, its untouched lines as they were, if that reads as the block does. */
function withKeptLines({ source, node: base }: OpenedPart, node: RootContent, meaning: string): string {
  const written = markdownOf(node);
  if (node.type === 'locked' || base.type === 'locked') return written;
  const merged = mergeLines(source.split('\n'), markdownOf(base).split('\n'), written.split('\n')).join('\n');
  return readsAs(merged, meaning) ? merged : written;
}

/** What changed between `base` and `written`, in `source`, which is `base` written in another way. */
function mergeLines(
  source: readonly string[],
  base: readonly string[],
  written: readonly string[],
): readonly string[] {
  if (source.length !== base.length) {
    const regions = diff3Merge([...source], [...base], [...written], { excludeFalseConflicts: true });
    return regions.flatMap(({ ok, conflict }) => ok ?? conflict?.b ?? []);
  }
  let line = 0;
  return diffArrays([...base], [...written]).flatMap(({ added, removed, count, value }) => {
    if (added) return value;
    line += count;
    return removed ? [] : source.slice(line - count, line);
  });
}

/** Writes each piece in the first of its ways that is understood where it stands. */
function settle(opened: OpenedBody, pieces: readonly Piece[]): string {
  const ways = pieces.map(() => 0);
  for (;;) {
    const written = assemble(opened, pieces, ways);
    const wrong = misread(pieces, written).filter((index) => hasMoreWays(pieces[index], ways[index]));
    if (wrong.length === 0) return written.text;
    for (const index of wrong) ways[index] = (ways[index] ?? 0) + 1;
  }
}

function hasMoreWays(piece: Piece | undefined, way = 0): boolean {
  return piece !== undefined && way + 1 < piece.ways.length;
}

interface Written {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

function assemble({ gaps }: OpenedBody, pieces: readonly Piece[], ways: readonly number[]): Written {
  let text = gaps.length > 1 ? (gaps[0] ?? '') : '';
  const ranges = pieces.map((piece, index) => {
    const before = pieces[index - 1];
    if (before !== undefined)
      text += gapBetween(gaps, before, piece, ways[index - 1] === 0 && ways[index] === 0);
    const start = text.length;
    text += piece.ways[ways[index] ?? 0]?.() ?? '';
    if (index < pieces.length - 1) text += openFence(text.slice(start));
    return { start, end: text.length };
  });
  return { text: text + (gaps.at(-1) ?? ''), ranges };
}

function gapBetween(gaps: readonly string[], before: Piece, after: Piece, asBefore: boolean): string {
  const neighbours = before.origin !== undefined && after.origin === before.origin + 1;
  return (asBefore && neighbours ? gaps[after.origin] : undefined) ?? '\n\n';
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/u;

/** What ends the code block of a last line that nothing followed. */
function openFence(source: string): string {
  const [first = '', ...rest] = source.split('\n');
  const fence = FENCE.exec(first)?.[1];
  if (fence === undefined) return '';
  const isClosed = rest.some(
    (line) => FENCE.exec(line)?.[1]?.startsWith(fence) === true && line.trim() === FENCE.exec(line)?.[1],
  );
  return isClosed ? '' : `\n${fence}`;
}

/** The pieces that do not read as what they are. */
function misread(pieces: readonly Piece[], { text, ranges }: Written): readonly number[] {
  const parts = bodyParts(text)?.parts ?? [];
  const starts = new Map(parts.map((part) => [part.start, part]));
  const wrong: number[] = [];
  const begun: number[] = [];
  pieces.forEach(({ node, meaning }, index) => {
    const { start = 0, end = 0 } = ranges[index] ?? {};
    const part = starts.get(start);
    if (part === undefined) begun.push(index);
    else if (node.type === 'locked') return;
    else if (part.end !== end || partMeaning(part) !== meaning) wrong.push(index);
  });
  // A piece that begins inside another one is to be told apart from it; that other one may then be right.
  return begun.length > 0 ? begun : wrong;
}
