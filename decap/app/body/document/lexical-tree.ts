import {
  codeBlockEditorDescriptors$,
  defaultCodeBlockLanguage$,
  directiveDescriptors$,
  exportLexicalTreeToMdast,
  exportVisitors$,
  importMdastTreeToLexical,
  importVisitors$,
  jsxComponentDescriptors$,
  jsxIsAvailable$,
  jsxKindMismatchPolicy$,
  usedLexicalNodes$,
  type Realm,
} from '@mdxeditor/editor';
import { $getRoot, createEditor, type LexicalEditor } from 'lexical';
import type { Nodes, RootContent } from 'mdast';
import type { Editing } from './open.ts';
import { meaningOf, tidyBlocks } from './tidy.ts';

/** Appends blocks to the editor's root; inside an update. @throws what MDXEditor has no visitor for. */
export function $appendBlocks(realm: Realm, blocks: readonly RootContent[]): void {
  importMdastTreeToLexical({
    root: $getRoot(),
    mdastRoot: { type: 'root', children: structuredClone([...blocks]) },
    visitors: [...realm.getValue(importVisitors$)],
    jsxComponentDescriptors: realm.getValue(jsxComponentDescriptors$),
    jsxKindMismatchPolicy: realm.getValue(jsxKindMismatchPolicy$),
    directiveDescriptors: realm.getValue(directiveDescriptors$),
    codeBlockEditorDescriptors: realm.getValue(codeBlockEditorDescriptors$),
    defaultCodeBlockLanguage: realm.getValue(defaultCodeBlockLanguage$),
  });
}

/** What an editor holds, tidy. */
export function blocksIn(realm: Realm, editor: LexicalEditor): readonly RootContent[] {
  return editor.getEditorState().read(() => {
    const { children } = exportLexicalTreeToMdast({
      root: $getRoot(),
      visitors: [...realm.getValue(exportVisitors$)],
      jsxComponentDescriptors: realm.getValue(jsxComponentDescriptors$),
      jsxIsAvailable: realm.getValue(jsxIsAvailable$),
    });
    return tidyBlocks(children);
  });
}

/** Puts each block into an editor that nobody sees, with the same nodes and visitors, and takes it out again. */
export function editingOf(realm: Realm): Editing {
  const scratch = createEditor({
    nodes: [...realm.getValue(usedLexicalNodes$)],
    onError(error) {
      throw error;
    },
  });
  const through = (blocks: readonly RootContent[]): readonly Nodes[] | undefined => {
    try {
      scratch.update(
        () => {
          $getRoot().clear();
          $appendBlocks(realm, blocks);
        },
        { discrete: true },
      );
      return blocksIn(realm, scratch);
    } catch {
      // MDXEditor knows no such block: it is to be locked.
      return undefined;
    }
  };
  return (block) =>
    innerBlocks(block).every((inner) => survives(inner, through)) ? through([block]) : undefined;
}

function survives(
  blocks: readonly RootContent[],
  through: (blocks: readonly RootContent[]) => readonly Nodes[] | undefined,
): boolean {
  const back = through(blocks);
  if (back === undefined) return false;
  const before = tidyBlocks(blocks).map(meaningOf);
  const after = tidyBlocks(back).map(meaningOf);
  return before.length === after.length && before.every((meaning, index) => meaning === after[index]);
}

/** What a block holds that its node takes in whole, to be edited in an editor of its own: cells, a palette block's text. */
function innerBlocks(node: Nodes): readonly (readonly RootContent[])[] {
  if (node.type === 'table') {
    const cells = node.children.flatMap((row) => row.children);
    return cells.map(({ children }) => [{ type: 'paragraph', children }]);
  }
  if (node.type === 'mdxJsxFlowElement') return [node.children, ...node.children.flatMap(innerBlocks)];
  return 'children' in node ? node.children.flatMap(innerBlocks) : [];
}
