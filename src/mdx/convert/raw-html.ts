import type { Inline } from '../body.ts';
import { messages } from '../messages.ts';
import { isBlockName, similarBlockName } from '../palette/index.ts';
import type { Mdast } from '../prepare/mdast.ts';
import { unguarded } from '../prepare/protect.ts';
import { scanTag, type Tag } from '../tag.ts';
import { escapeBefore, rangeOf, replace, warn, type Context } from './context.ts';
import { escapeMarkdown } from './markdown-text.ts';

/** The palette tag that a raw node is; `undefined` when it is anything else. */
export function paletteTag(node: Mdast<'html'>): Tag | undefined {
  const value = unguarded(node.value);
  const scanned = scanTag(value, 0);
  if ('problem' in scanned || scanned.end !== value.length) return undefined;
  return isBlockName(scanned.tag.name) ? scanned.tag : undefined;
}

/** A raw node as the text that it is shown as. @param message what the author is told; by default, what is wrong with it */
export function rawAsText(context: Context, node: Mdast<'html'>, message?: string | false): Inline {
  const value = unguarded(node.value).replace(/[ \t]*\n[ \t]*/gu, ' ');
  const range = rangeOf(context, node);
  if (message !== false) warn(context, range.start, message ?? problemOf(value));
  context.hasRawText = true;
  escapeBefore(context, range.start);
  replace(context, range, escapeMarkdown(value));
  return { type: 'text', value };
}

function problemOf(raw: string): string {
  if (raw.startsWith('<!--')) return messages.comment(raw);
  const name = /^<\/?([A-Za-z][\w-]*)/u.exec(raw)?.[1];
  if (name === undefined) return messages.html(raw);
  if (isBlockName(name)) {
    const scanned = scanTag(raw, 0);
    return 'problem' in scanned ? messages.tag(name, scanned) : messages.notAlone(name);
  }
  const similar = similarBlockName(name);
  return similar === undefined ? messages.html(raw) : messages.letterCase(raw, similar);
}
