import type { Inline } from '../body.ts';
import { messages } from '../messages.ts';
import type { Mdast } from '../prepare/mdast.ts';
import { rangeOf, sourceOf, warn, type Context } from './context.ts';
import { escapeMarks } from './text.ts';

/** What is nested deeper than anything is meant to be, as the author wrote it. */
export function tooDeep(context: Context, node: Mdast): Inline {
  const range = rangeOf(context, node);
  warn(context, range.start, messages.tooDeep);
  context.hasRawText = true;
  escapeMarks(context, range);
  return { type: 'text', value: sourceOf(context, node).replace(/\\([{<])/gu, '$1') };
}
