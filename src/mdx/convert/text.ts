import type { Inline } from '../body.ts';
import { messages } from '../messages.ts';
import { isBlockName, similarBlockName } from '../palette/index.ts';
import type { Mdast } from '../prepare/mdast.ts';
import { unguarded } from '../prepare/protect.ts';
import { scanTag } from '../tag.ts';
import { escapeBefore, rangeOf, warn, type Context, type Range } from './context.ts';
import { marksIn } from './marks.ts';

/** Text; where it holds `{…}` or something like a tag, the author is told that it is only text. */
export function convertText(context: Context, node: Mdast<'text'>): Inline {
  escapeMarks(context, rangeOf(context, node));
  return { type: 'text', value: unguarded(node.value) };
}

/** Text in the canonical form has a backslash before each `{` and `<`. */
export function escapeMarks(context: Context, { start, end }: Range): void {
  const raw = context.source.text.slice(start, end);
  let explained = 0;
  for (const { offset, character } of marksIn(raw, context.escaping === 'all' ? 'all' : 'mdx')) {
    escapeBefore(context, start + offset);
    context.edits.push({ at: start + offset, remove: 0, insert: '\\' });
    if (offset < explained) continue;
    const problem = problemAt(raw, offset, character);
    if (problem === undefined) continue;
    warn(context, start + offset, problem.message);
    explained = problem.end;
  }
}

interface Problem {
  readonly message: string;
  readonly end: number;
}

function problemAt(raw: string, offset: number, character: string): Problem | undefined {
  if (character === '{') return braceProblem(raw, offset);
  return character === '<' ? tagProblem(raw, offset) : undefined;
}

function braceProblem(raw: string, offset: number): Problem {
  const close = raw.indexOf('}', offset);
  const end = close === -1 ? raw.length : close + 1;
  return { message: messages.braces(raw.slice(offset, end)), end };
}

/** `<` as in `số lượng < 5` needs no word; an attempt at a palette tag does. */
function tagProblem(raw: string, offset: number): Problem | undefined {
  const name = /^<\/?([A-Za-z]+)/u.exec(raw.slice(offset, offset + 40))?.[1];
  if (name === undefined || similarBlockName(name) === undefined) return undefined;
  const close = raw.indexOf('>', offset);
  const end = close === -1 ? raw.length : close + 1;
  const scanned = scanTag(raw, offset);
  const problem = 'problem' in scanned ? scanned : ({ problem: 'not-a-tag' } as const);
  return {
    message: isBlockName(name) ? messages.tag(name, problem) : messages.html(raw.slice(offset, end)),
    end,
  };
}
