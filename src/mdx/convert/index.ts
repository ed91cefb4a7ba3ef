import type { Body, BodyProblem } from '../body.ts';
import type { Edit } from '../prepare/edits.ts';
import type { MarkdownTree } from '../prepare/markdown.ts';
import { holdsBlocks, type Mdast } from '../prepare/mdast.ts';
import type { Source } from '../prepare/source.ts';
import { convertBlocks, convertSections, type Section } from './blocks.ts';
import type { Escaping, Context } from './context.ts';
import { numberFootnotes, type Footnotes } from './footnotes.ts';

export interface Conversion {
  readonly body: Body;
  /** Edits of `source.text` that make it valid MDX. */
  readonly edits: readonly Edit[];
  /** The same blocks by their place in the source, in its order. */
  readonly sections: readonly Section[];
}

/** Makes our own tree, safe by construction, of a Markdown tree. */
export function convert(source: Source, tree: MarkdownTree, escaping: Escaping = 'least'): Conversion {
  const { definitions, footnoteDefinitions } = collectDefinitions(tree.root);
  const context: Context = {
    source,
    tree,
    definitions,
    footnotes: numberFootnotes(footnoteDefinitions),
    problems: [],
    edits: [...tree.isolation.fromWords],
    escaping,
    hasRawText: false,
  };
  const sections = convertSections(context, tree.root.children);
  const footnotes = convertFootnotes(context, context.footnotes);
  // Two tags on two lines need no blank line between them, unless one of them is text.
  if (context.hasRawText) context.edits.unshift(...tree.isolation.fromTags);
  const blocks = sections.flatMap((section) => section.blocks);
  const problems = context.problems.toSorted(byPlace);
  return { body: { blocks, footnotes, problems }, edits: context.edits, sections };
}

function convertFootnotes(context: Context, footnotes: Footnotes): Body['footnotes'] {
  const children: Body['footnotes'][number]['children'][] = [];
  for (let note = footnotes.next(); note !== undefined; note = footnotes.next()) {
    children.push(convertBlocks(context, note.children, 1));
  }
  return children.map((blocks, index) => ({ children: blocks, calls: footnotes.calls(index + 1) }));
}

function byPlace(a: BodyProblem, b: BodyProblem): number {
  return a.line - b.line || a.column - b.column;
}

function collectDefinitions(root: Mdast<'root'>) {
  const definitions = new Map<string, Mdast<'definition'>>();
  const footnoteDefinitions: Mdast<'footnoteDefinition'>[] = [];
  const waiting: Mdast[] = [root];
  // Children are put on the stack in reverse, so that nodes come off it in the order of the text.
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') footnoteDefinitions.push(node);
    if (holdsBlocks(node)) waiting.push(...node.children.toReversed());
  }
  return { definitions, footnoteDefinitions };
}
