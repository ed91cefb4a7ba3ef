import type { ImportPoint, LexicalExportVisitor, MdastImportVisitor } from '@mdxeditor/editor';
import type { Nodes, RootContent } from 'mdast';
import { isBlockName } from '../../../../src/mdx/palette/index.ts';
import { holdsText } from './block-content.ts';
import { isLeafNode, LeafNode } from './leaf-node.tsx';
import { isTextBlockNode, TextBlockNode } from './text-block-node.ts';

/** `mdast-util-mdx-jsx`'s node, which MDXEditor adds to the types of mdast. */
type Element = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

/** Before MDXEditor's own, which take every tag. */
const FIRST = 100;

export const importBlock: MdastImportVisitor<Element> = {
  testNode: (node: Nodes) => node.type === 'mdxJsxFlowElement' && isBlockName(node.name ?? ''),
  priority: FIRST,
  visitNode({ mdastNode, lexicalParent, actions }) {
    const name = mdastNode.name ?? '';
    if (!isBlockName(name) || !canAppend(lexicalParent)) return;
    const attributes = attributesIn(mdastNode);
    if (holdsText(name)) {
      const block = new TextBlockNode({ name, attributes, photos: [] });
      lexicalParent.append(block);
      actions.visitChildren(mdastNode, block);
    } else lexicalParent.append(new LeafNode({ name, attributes, photos: photosIn(mdastNode) }));
  },
};

/** Besides Lexical's elements MDXEditor has import points of its own, and calls them nodes, too. */
function canAppend(parent: object): parent is ImportPoint {
  return 'append' in parent;
}

function photosIn({ children }: Element): Record<string, string>[] {
  return children.flatMap((child) => (child.type === 'mdxJsxFlowElement' ? [attributesIn(child)] : []));
}

function attributesIn({ attributes }: Element): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

export const exportLeaf: LexicalExportVisitor<LeafNode, Element> = {
  testLexicalNode: isLeafNode,
  priority: FIRST,
  visitLexicalNode({ lexicalNode, mdastParent, actions }) {
    const { name, attributes, photos } = lexicalNode.content();
    actions.appendToParent(mdastParent, {
      ...element(name, attributes),
      children: photos.map((photo) => element('Figure', photo)),
    });
  },
};

/** A block in which nobody has written is no block for a reader, and its tags would stand there as text. */
export const exportTextBlock: LexicalExportVisitor<TextBlockNode, Element> = {
  testLexicalNode: isTextBlockNode,
  priority: FIRST,
  visitLexicalNode({ lexicalNode, mdastParent, actions }) {
    const { name, attributes } = lexicalNode.content();
    const block = element(name, attributes);
    actions.visitChildren(lexicalNode, block);
    if (block.children.some(saysSomething)) actions.appendToParent(mdastParent, block);
  },
};

function saysSomething(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return !('children' in node) || node.children.length === 0
    ? node.type !== 'paragraph'
    : node.children.some(saysSomething);
}

function element(name: string, attributes: Readonly<Record<string, string>>): Element {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([attribute, value]) => ({
      type: 'mdxJsxAttribute',
      name: attribute,
      value,
    })),
    children: [],
  };
}
