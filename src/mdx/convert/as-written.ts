import type { Inline } from '../body.ts';
import { messages } from '../messages.ts';
import type { Mdast } from '../prepare/mdast.ts';
import { rangeOf, sourceOf, warn, type Context } from './context.ts';
import { escapeMarks } from './text.ts';

/** The source of a node that has no other meaning here, but for the backslashes that the canonical form has. */
export function asWritten(context: Context, node: Mdast): Inline {
  context.hasRawText = true;
  escapeMarks(context, rangeOf(context, node));
  return { type: 'text', value: sourceOf(context, node).replace(/\\([{<])/gu, '$1') };
}

/** What is nested deeper than anything is meant to be. */
export function tooDeep(context: Context, node: Mdast): Inline {
  warn(context, rangeOf(context, node).start, messages.tooDeep);
  return asWritten(context, node);
}
