import type { Inline } from '../body.ts';
import { isAllowedLink, schemeOf } from '../links.ts';
import { MAX_DEPTH } from '../limits.ts';
import { mediaOf } from '../media.ts';
import { messages } from '../messages.ts';
import type { Mdast } from '../prepare/mdast.ts';
import { unguarded } from '../prepare/protect.ts';
import { asWritten, tooDeep } from './as-written.ts';
import {
  escapeBefore,
  placeOf,
  rangeOf,
  refuse,
  replace,
  sourceOf,
  warn,
  type Context,
  type Range,
} from './context.ts';
import { escapeMarkdown, writeLink, writeResource } from './markdown-text.ts';
import { rawAsText } from './raw-html.ts';
import { convertText, escapeMarks } from './text.ts';

/** What is around some inline nodes. */
interface Around {
  /** How many inline nodes. */
  readonly depth: number;
  /** A link holds no other link (CommonMark 0.31 §6.3), nor a call to a note, which is one. */
  readonly inLink: boolean;
}

const NOTHING: Around = { depth: 0, inLink: false };

function inside({ depth, inLink }: Around): Around {
  return { depth: depth + 1, inLink };
}

function insideLink({ depth }: Around): Around {
  return { depth: depth + 1, inLink: true };
}

export function convertInlines(
  context: Context,
  nodes: readonly Mdast[],
  around = NOTHING,
): readonly Inline[] {
  return nodes
    .flatMap((node) => convertInline(context, node, around))
    .filter((inline) => !isEmptyText(inline));
}

function isEmptyText(inline: Inline): boolean {
  return inline.type === 'text' && inline.value === '';
}

function convertInline(context: Context, node: Mdast, around: Around): readonly Inline[] | Inline {
  if (around.depth > MAX_DEPTH) return tooDeep(context, node);
  switch (node.type) {
    case 'text':
      return convertText(context, node);
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: convertInlines(context, node.children, inside(around)) };
    case 'delete':
      return { type: 'strike', children: convertInlines(context, node.children, inside(around)) };
    case 'inlineCode':
      return convertCode(context, node);
    case 'break':
      return { type: 'break' };
    case 'html':
      return rawAsText(context, node);
    case 'link':
      return convertLink(context, node, around);
    case 'linkReference':
      return convertLinkReference(context, node, around);
    case 'image':
      return convertImage(context, node, node);
    case 'imageReference':
      return convertImage(context, node, context.definitions.get(node.identifier));
    case 'footnoteReference':
      return (
        (around.inLink ? undefined : context.footnotes.call(node.identifier)) ?? asWritten(context, node)
      );
    default:
      return asWritten(context, node);
  }
}

/** A line inside a code span or an address that MDX would take for a block of its own: it has no indented code. */
const RISKY_LINE = /\n[ \t>]*[<{]|\n[ >]*(?:\t| {4})/u;

function convertCode(context: Context, node: Mdast<'inlineCode'>): Inline {
  const source = sourceOf(context, node);
  // In a code span a line end is a space (CommonMark 0.31 §6.1).
  if (RISKY_LINE.test(source)) replace(context, rangeOf(context, node), source.replace(/\n[ \t>]*/gu, ' '));
  return { type: 'code', value: unguarded(node.value).replace(/\n[ \t]*/gu, ' ') };
}

interface Target {
  readonly url: string;
  readonly title?: string | null | undefined;
}

const LITERAL = /^(?:https?:\/\/|ftp:\/\/|mailto:|xmpp:|www\.|[\w.+-]+@)/iu;

function convertLink(context: Context, node: Mdast<'link'>, around: Around): readonly Inline[] {
  const source = sourceOf(context, node);
  if (source.startsWith('[')) {
    const children = convertInlines(context, node.children, insideLink(around));
    if (RISKY_LINE.test(source)) writeTail(context, node, node);
    return around.inLink ? children : linked(context, node, node, children);
  }
  const [child] = node.children;
  const value = child?.type === 'text' ? unguarded(child.value) : node.url;
  const children = [{ type: 'text', value } as const];
  if (around.inLink) {
    replace(context, rangeOf(context, node), escapeMarkdown(value));
    return children;
  }
  if (source.startsWith('<')) {
    // MDX has no `<https://…>`.
    escapeBefore(context, rangeOf(context, node).start);
    replace(context, rangeOf(context, node), writeLink(value, node.url));
  } else if (!LITERAL.test(source)) {
    // `https\://…`: the author took away what makes it a link.
    escapeMarks(context, rangeOf(context, node));
    return children;
  } else if (/[<{]/u.test(source) || isExposed(context, node)) {
    // A backslash in it or right after it would become part of the address.
    escapeBefore(context, rangeOf(context, node).start);
    replace(context, rangeOf(context, node), writeLink(value, node.url));
  }
  return linked(context, node, node, children);
}

/** Whether a bare address is to be written as a link. */
function isExposed(context: Context, node: Mdast): boolean {
  return context.escaping === 'all' || (context.escaping === 'more' && beforeMark(context, node));
}

/** Whether the word in which a node ends goes on to a `{` or `<`. */
function beforeMark(context: Context, node: Mdast): boolean {
  const { end } = rangeOf(context, node);
  return /^[^\s{<]{0,200}[{<]/u.test(context.source.text.slice(end, end + 201));
}

function convertLinkReference(
  context: Context,
  node: Mdast<'linkReference'>,
  around: Around,
): readonly Inline[] {
  const definition = context.definitions.get(node.identifier);
  const children = convertInlines(context, node.children, insideLink(around));
  if (definition === undefined)
    return [{ type: 'text', value: '[' }, ...children, { type: 'text', value: ']' }];
  // An escaped label no longer names its definition: write the address here.
  // So it does when a link is written right after it: `[a][https://…](https://…)`.
  if (/[<{]/u.test(sourceOf(context, node)) || (context.escaping !== 'least' && beforeMark(context, node)))
    writeTail(context, node, definition);
  return around.inLink ? children : linked(context, node, definition, children);
}

/** Replaces everything after a link's text by `](address "title")`. */
function writeTail(context: Context, node: Mdast<'link' | 'linkReference'>, { url, title }: Target): void {
  const { start, end } = rangeOf(context, node);
  const last = node.children.at(-1);
  const textEnd = last === undefined ? start + 1 : rangeOf(context, last).end;
  replace(context, { start: textEnd, end }, `]${writeResource(unguarded(url), title)}`);
}

function linked(
  context: Context,
  node: Mdast,
  target: Target,
  children: readonly Inline[],
): readonly Inline[] {
  const url = unguarded(target.url);
  if (!isAllowedLink(url)) {
    warn(context, rangeOf(context, node).start, messages.link(url));
    return children;
  }
  if (mediaOf(url)?.kind === 'image') refuse(context, rangeOf(context, node).start, messages.imageLink(url));
  return [{ type: 'link', url, ...titleOf(target), children, place: placeOf(context, node) }];
}

function titleOf({ title }: Target): { readonly title?: string } {
  return title === null || title === undefined ? {} : { title: unguarded(title) };
}

const IMAGE_SCHEMES: ReadonlySet<string | undefined> = new Set(['http', 'https', undefined]);

function convertImage(
  context: Context,
  node: Mdast<'image' | 'imageReference'>,
  target: Target | undefined,
): Inline {
  if (target === undefined) return asWritten(context, node);
  const alt = unguarded(node.alt ?? '');
  const url = unguarded(target.url);
  const range = rangeOf(context, node);
  if (/[<{]/u.test(sourceOf(context, node))) {
    const oneLine = alt.replace(/\s*\n\s*/gu, ' ');
    replace(context, range, `![${escapeMarkdown(oneLine)}]${writeResource(url, target.title)}`);
  }
  reportImage(context, range, { url, alt });
  if (!IMAGE_SCHEMES.has(schemeOf(url))) return { type: 'text', value: alt };
  return { type: 'image', url, alt, ...titleOf(target), place: placeOf(context, node) };
}

/** A picture in Markdown's way has no room to say who it shows. */
function reportImage(context: Context, { start }: Range, { url, alt }: { url: string; alt: string }): void {
  if (mediaOf(url)?.kind !== 'image') warn(context, start, messages.image(url));
  else refuse(context, start, messages.unansweredImage(url, alt.trim() !== ''));
}
