import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { MdastNode } from 'satteri';

/**
 * The syntax tree of plain Markdown, by micromark, which the editor brings along. That both parsers show every body
 * alike is under test (`tests/mdx/browser-parser.test.ts`).
 */
export function toMdast(text: string): MdastNode {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}
