import {
  codeBlockEditorDescriptors$,
  defaultCodeBlockLanguage$,
  directiveDescriptors$,
  importMdastTreeToLexical,
  importVisitors$,
  jsxComponentDescriptors$,
  jsxKindMismatchPolicy$,
  type Realm,
} from '@mdxeditor/editor';
import {
  $addUpdateTag,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isRootOrShadowRoot,
  $setSelection,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  type BaseSelection,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import type { RootContent } from 'mdast';
import { oneLine } from './clean/inlines.ts';
import type { TextBlock } from './clean/pasted.ts';
import { textBlocks } from './clean/blocks.ts';

/** What the editor's plugins know of blocks. */
export function descriptorsOf(realm: Realm) {
  return {
    jsxComponentDescriptors: realm.getValue(jsxComponentDescriptors$),
    jsxKindMismatchPolicy: realm.getValue(jsxKindMismatchPolicy$),
    directiveDescriptors: realm.getValue(directiveDescriptors$),
    codeBlockEditorDescriptors: realm.getValue(codeBlockEditorDescriptors$),
    defaultCodeBlockLanguage: realm.getValue(defaultCodeBlockLanguage$),
  };
}

/** Makes nodes of the editor out of mdast, by the editor's own plugins. In an update only. */
function lexicalNodes(realm: Realm, children: RootContent[]): readonly LexicalNode[] {
  const nodes: LexicalNode[] = [];
  importMdastTreeToLexical({
    root: { append: (node) => nodes.push(node), getType: () => 'root' },
    mdastRoot: { type: 'root', children },
    visitors: [...realm.getValue(importVisitors$)],
    ...descriptorsOf(realm),
  });
  return nodes;
}

/** Where in the editor something goes. Taken while the paste event lasts: a dialog may come in between. */
export interface Target {
  readonly editor: LexicalEditor;
  readonly selection: BaseSelection | null;
  /** A cell of a table: it holds one line of text and no blocks. */
  readonly isCell: boolean;
}

export function targetOf(editor: LexicalEditor, root: LexicalEditor): Target {
  const isCell = editor !== root && editor.getRootElement()?.closest('td, th') !== null;
  return { editor, isCell, selection: editor.getEditorState().read(() => $getSelection()?.clone() ?? null) };
}

/**
 * Puts blocks in the place of what is selected, as one step that can be undone.
 *
 * @param parts blocks between which pictures stood
 * @returns for each part the block in the editor after which its picture goes
 */
export function insertParts(
  realm: Realm,
  target: Target,
  parts: readonly (readonly TextBlock[])[],
): readonly NodeKey[] {
  const keys: NodeKey[] = [];
  target.editor.update(
    () => {
      $addUpdateTag(PASTE_TAG);
      $addUpdateTag(HISTORY_PUSH_TAG);
      if (target.selection === null) $getRoot().selectEnd();
      else $setSelection(target.selection.clone());
      const blocks = parts.flat();
      const only = blocks.length === 1 ? blocks[0] : undefined;
      if (target.isCell) {
        $insertNodes(inlineNodes(realm, oneLineOf(blocks)));
      } else if (only?.type === 'paragraph') {
        $insertNodes(inlineNodes(realm, only));
      } else {
        const made = parts.map((part) => (part.length === 0 ? [] : lexicalNodes(realm, [...part])));
        const all = made.flat();
        if (all.length > 0) $insertNodes([...all]);
        keys.push(...made.map((nodes) => nodes.at(-1)?.getKey() ?? ''));
      }
      const here = topBlock($getSelection()?.getNodes().at(-1))?.getKey() ?? '';
      while (keys.length < parts.length) keys.push(here);
    },
    { discrete: true },
  );
  return keys;
}

function inlineNodes(realm: Realm, paragraph: TextBlock): LexicalNode[] {
  const [made] = lexicalNodes(realm, [paragraph]);
  return $isElementNode(made) ? made.getChildren() : [];
}

function oneLineOf(blocks: readonly TextBlock[]): TextBlock {
  const lines = textBlocks(blocks).flatMap((line, index) =>
    index === 0 ? line : [{ type: 'text' as const, value: ' ' }, ...line],
  );
  return { type: 'paragraph', children: oneLine(lines) };
}

function topBlock(node: LexicalNode | undefined): LexicalNode | undefined {
  let top = node;
  for (let parent = top?.getParent(); parent && !$isRootOrShadowRoot(parent); parent = parent.getParent()) {
    top = parent;
  }
  return top;
}

/** Puts blocks after the one with `key`, or at the end when that is no longer there. */
export function insertAfter(realm: Realm, editor: LexicalEditor, key: NodeKey, blocks: RootContent[]): void {
  editor.update(
    () => {
      $addUpdateTag(PASTE_TAG);
      const found = key === '' ? null : $getNodeByKey(key);
      const anchor = found?.isAttached() === true ? topBlock(found) : undefined;
      let last = anchor ?? $getRoot().getLastChild();
      for (const node of lexicalNodes(realm, blocks)) {
        if (last) last.insertAfter(node);
        else $getRoot().append(node);
        last = node;
      }
    },
    { discrete: true },
  );
}
