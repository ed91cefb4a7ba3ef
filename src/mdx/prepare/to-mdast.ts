import { markdownToMdast, type MdastNode } from 'satteri';

/** Markdown as GFM has it; a body has no frontmatter of its own, so `---` is a rule. */
const FEATURES = { frontmatter: false, gfm: true } as const;

/**
 * The syntax tree of plain Markdown, where this runs as a native package. A browser gets `to-mdast.browser.ts`
 * (see `imports` in package.json): Sätteri's WebAssembly needs 256 MB of shared memory at its start.
 */
export function toMdast(text: string): MdastNode {
  return markdownToMdast(text, { features: FEATURES });
}
