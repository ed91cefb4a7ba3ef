import {
  $createParagraphNode,
  $createTextNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $insertNodeToNearestRootAtCaret,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $getSiblingCaret,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type RootNode,
} from 'lexical';
import type { BlockContent } from './block-content.ts';
import { holdsText } from './block-content.ts';
import { isLeafNode, LeafNode } from './leaf-node.tsx';
import { isTextBlockNode, TextBlockNode } from './text-block-node.ts';

export type BlockNode = LeafNode | TextBlockNode;

export function isBlockNode(node: LexicalNode | null | undefined): node is BlockNode {
  return isLeafNode(node) || isTextBlockNode(node);
}

/**
 * Puts a block where the caret was last, or at the end. The caret goes into a block that still wants its words, and
 * after any other: who has written the words in the form goes on with the text.
 *
 * @param text first words of a block that holds text: a paragraph a line, or a step a line.
 */
export function insertBlock(editor: LexicalEditor, content: BlockContent, text: string): void {
  editor.update(
    () => {
      const block = $createBlock(content, text);
      $insertAtCaret(block);
      const next = $elementAfter(block);
      if (isTextBlockNode(block) && text.trim() === '') block.selectEnd();
      else next.selectStart();
    },
    { discrete: true, tag: 'history-push' },
  );
  editor.focus();
}

function $createBlock(content: BlockContent, text: string): BlockNode {
  if (!holdsText(content.name)) return new LeafNode(content);
  const block = new TextBlockNode(content);
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const paragraphs = (lines.length === 0 ? [''] : lines).map((line) =>
    line === '' ? $createParagraphNode() : $createParagraphNode().append($createTextNode(line)),
  );
  if (content.name === 'Steps') block.append(...paragraphs.map((paragraph) => $createStep(paragraph)));
  else block.append(...paragraphs);
  return block;
}

function $createStep(...children: readonly LexicalNode[]): TextBlockNode {
  return new TextBlockNode({ name: 'Step', attributes: {}, photos: [] }).append(...children);
}

function $insertAtCaret(block: BlockNode): void {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    const last = selection.getNodes().at(-1);
    if (last !== undefined) {
      last.insertAfter(block);
      return;
    }
  }
  if (!$isRangeSelection(selection)) {
    $getRoot().append(block);
    return;
  }
  const paragraph = selection.anchor.getNode();
  if (selection.isCollapsed() && $isParagraphNode(paragraph) && paragraph.isEmpty()) {
    paragraph.replace(block);
    return;
  }
  // After the paragraph, not in its middle: a photo does not part a sentence.
  const outer = $outermost(selection.focus.getNode());
  if (outer === null) $getRoot().append(block);
  else $insertNodeToNearestRootAtCaret(block, $getSiblingCaret(outer, 'next'));
}

/** The paragraph, list or table around a node, inside the callout or step that it stands in. */
function $outermost(node: LexicalNode): LexicalNode | null {
  const parent = node.getParent();
  if (parent === null) return null;
  return $isElementNode(parent) && (parent === $getRoot() || parent.isShadowRoot())
    ? node
    : $outermost(parent);
}

/** Changes a block in the text. */
export function changeBlock(editor: LexicalEditor, key: NodeKey, change: (block: BlockNode) => void): void {
  editor.update(
    () => {
      const block = $getNodeByKey(key);
      if (isBlockNode(block)) change(block);
    },
    { discrete: true, tag: 'history-push' },
  );
}

export function $moveBlock(block: BlockNode, direction: 'up' | 'down'): void {
  const neighbour = direction === 'up' ? block.getPreviousSibling() : block.getNextSibling();
  if (neighbour === null) return;
  if (direction === 'up') neighbour.insertBefore(block);
  else neighbour.insertAfter(block);
}

/** Takes a block out; the caret goes to what follows it. */
export function $removeBlock(block: BlockNode): void {
  const parent = block.getParent();
  if (isTextBlockNode(parent) && parent.getChildrenSize() === 1) {
    $removeBlock(parent);
    return;
  }
  const next = $elementAfter(block);
  block.remove();
  next.selectStart();
}

/** Somewhere for the caret to go. */
function $elementAfter(block: BlockNode): ElementNode {
  const next = block.getNextSibling();
  if ($isElementNode(next)) return next;
  const paragraph = $createParagraphNode();
  block.insertAfter(paragraph);
  return paragraph;
}

/** A text that ends with a block would have no place after it for the caret. An empty paragraph is not saved. */
export function $endWithParagraph(root: RootNode): void {
  const last = root.getLastChild();
  if (last !== null && (isBlockNode(last) || !$isElementNode(last))) root.append($createParagraphNode());
}

/** Another step after this one, or at the end of these steps. */
export function $addStep(block: TextBlockNode): void {
  const step = $createStep($createParagraphNode());
  if (block.content().name === 'Step') block.insertAfter(step);
  else block.append(step);
  step.selectStart();
}

/** Only steps stand in steps, whatever is pasted or moved there. */
export function $keepSteps(block: TextBlockNode): void {
  if (block.content().name !== 'Steps') return;
  for (const child of block.getChildren()) {
    if (isTextBlockNode(child) && child.content().name === 'Step') continue;
    const step = $createStep();
    child.replace(step);
    step.append(child);
  }
}

/** Backspace in a block without words takes the block away. @returns whether it did. */
export function $backspaceInEmptyBlock(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const block = $blockAround(selection.anchor.getNode());
  const isEmpty = block?.getTextContent().trim() === '' && block.getChildrenSize() === 1;
  if (!isEmpty) return false;
  $removeBlock(block);
  return true;
}

function $blockAround(node: LexicalNode): TextBlockNode | undefined {
  return [node, ...node.getParents()].find(isTextBlockNode);
}
