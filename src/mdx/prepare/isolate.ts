import { isBlockName } from '../palette/index.ts';
import { scanTag } from '../tag.ts';
import type { Edit } from './edits.ts';
import { CONTAINER_PREFIX } from './protect.ts';

const TAG_LINE = new RegExp(`^(${CONTAINER_PREFIX})</?[A-Z]`, 'gmu');
const BLANK = /^[ \t>]*$/u;

export interface Isolation {
  /** Between a line of tags and one of words. */
  readonly fromWords: readonly Edit[];
  /** Between two lines of tags. */
  readonly fromTags: readonly Edit[];
}

/**
 * Blank lines around lines that hold only palette tags, so that Markdown sees each as a paragraph of its own.
 *
 * @param isCode whether the line that begins at this offset is inside a fence
 */
export function isolateTagLines(text: string, isCode: (lineStart: number) => boolean): Isolation {
  const fromWords: Edit[] = [];
  const fromTags: Edit[] = [];
  let done = -1;
  for (const match of text.matchAll(TAG_LINE)) {
    const [, prefix = ''] = match;
    if (match.index < done || isCode(match.index)) continue;
    const end = endOfTags(text, match.index + prefix.length);
    if (end === undefined) continue;
    // Markers of list items and footnotes are said once; quotes are said on every line.
    // Marks this far in, where no list holds them, are the middle of a paragraph.
    if (/^(?: {4}| {0,3}\t)[ \t]*[^ \t]/u.test(prefix)) continue;
    const continued = prefix.replaceAll(/[^\s>]/gu, ' ');
    const opensContainer = continued !== prefix;
    const followsTags = match.index === done + 1 && done > 0;
    done = end;
    if (!opensContainer && match.index > 0 && !isBlank(text, match.index - 1)) {
      (followsTags ? fromTags : fromWords).push({
        at: match.index,
        remove: 0,
        insert: `${continued.trimEnd()}\n`,
      });
    }
    if (end < text.length && !isBlank(text, nextLineEnd(text, end + 1)) && !beginsTags(text, end + 1)) {
      fromWords.push({ at: end, remove: 0, insert: `\n${continued.trimEnd()}` });
    }
  }
  return { fromWords, fromTags };
}

const TAG_LINE_HERE = new RegExp(`(${CONTAINER_PREFIX})</?[A-Z]`, 'yu');

/** Whether the line that begins at `lineStart` holds only tags, and so asks for its own blank line before it. */
function beginsTags(text: string, lineStart: number): boolean {
  TAG_LINE_HERE.lastIndex = lineStart;
  const prefix = TAG_LINE_HERE.exec(text)?.[1];
  if (prefix === undefined || /[^\s>]/u.test(prefix)) return false;
  return endOfTags(text, lineStart + prefix.length) !== undefined;
}

/** End of the line up to which there are palette tags and spaces only; `undefined` when anything else is there. */
function endOfTags(text: string, start: number): number | undefined {
  let at = start;
  while (text[at] === '<') {
    const scanned = scanTag(text, at);
    if ('problem' in scanned || !isBlockName(scanned.tag.name)) return undefined;
    at = scanned.end;
    while (text[at] === ' ' || text[at] === '\t') at += 1;
  }
  return at === text.length || text[at] === '\n' ? at : undefined;
}

function nextLineEnd(text: string, lineStart: number): number {
  const end = text.indexOf('\n', lineStart);
  return end === -1 ? text.length : end;
}

/** Whether the line that ends at `lineEnd` is blank, quote markers aside. */
function isBlank(text: string, lineEnd: number): boolean {
  return BLANK.test(text.slice(text.lastIndexOf('\n', lineEnd - 1) + 1, lineEnd));
}
