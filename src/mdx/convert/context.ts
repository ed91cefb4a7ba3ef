import type { BodyProblem, Place } from '../body.ts';
import type { Edit } from '../prepare/edits.ts';
import type { MarkdownTree } from '../prepare/markdown.ts';
import type { Mdast } from '../prepare/mdast.ts';
import type { Source } from '../prepare/source.ts';
import type { Footnotes } from './footnotes.ts';

/**
 * How much the edits escape. `least`: what MDX would read otherwise. `more`: also bare addresses (`www.a.vn`) whose word
 * goes on to something that gets escaped, as `[address](address)`. `all`: all of them, and all that Markdown could read.
 */
export type Escaping = 'least' | 'more' | 'all';

/** What every step of a conversion sees, and where it leaves what it finds. */
export interface Context {
  readonly source: Source;
  readonly tree: MarkdownTree;
  /** Link definitions by their normalised label; the first one counts (CommonMark 0.31 §4.7). */
  readonly definitions: ReadonlyMap<string, Mdast<'definition'>>;
  readonly footnotes: Footnotes;
  readonly problems: BodyProblem[];
  /** What makes the source valid MDX with the same meaning: see `canonicalBody`. */
  readonly edits: Edit[];
  readonly escaping: Escaping;
  /** Whether a raw node has become text. */
  hasRawText: boolean;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a node stands in the source. */
export function rangeOf(context: Context, node: Mdast): Range {
  const { originalOffset } = context.tree;
  return {
    start: originalOffset(node.position?.start.offset ?? 0),
    end: originalOffset(node.position?.end.offset ?? 0),
  };
}

/** The source of a node, as the author wrote it. */
export function sourceOf(context: Context, node: Mdast): string {
  const { start, end } = rangeOf(context, node);
  return context.source.text.slice(start, end);
}

export function placeOf(context: Context, node: Mdast): Place {
  return context.source.placeAt(rangeOf(context, node).start);
}

export function warn(context: Context, offset: number, message: string): void {
  context.problems.push({ ...context.source.placeAt(offset), message, severity: 'warning' });
}

/** The entry cannot be published like this. */
export function refuse(context: Context, offset: number, message: string): void {
  context.problems.push({ ...context.source.placeAt(offset), message, severity: 'error' });
}

export function replace(context: Context, { start, end }: Range, insert: string): void {
  context.edits.push({ at: start, remove: end - start, insert });
}

/**
 * What would make an image of a link, or a link or a definition of escaped text, when it stands right before it: `!`,
 * `](`, `]:` (but for the mark of a footnote), unless behind a backslash.
 */
const JOINING =
  /(?<=(?:^|[^\\])(?:\\\\)*)(?:!|(?<=\])\([ \t\n>]*|(?<=\])(?<!\[\^[^\]\n]{0,99}\]):[ \t\n>]*)$/u;
const FAR_ENOUGH = 100;

/** `!<https://…>`, `[a](<b`, `[a]: <b`: an edit at `offset` must not give a new meaning to what precedes it. */
export function escapeBefore(context: Context, offset: number): void {
  const from = Math.max(0, offset - FAR_ENOUGH);
  const before = JOINING.exec(context.source.text.slice(from, offset));
  if (before !== null) context.edits.push({ at: from + before.index, remove: 0, insert: '\\' });
}
