import './blocks.css';
import {
  addComposerChild$,
  addExportVisitor$,
  addImportVisitor$,
  addLexicalNode$,
  createRootEditorSubscription$,
  realmPlugin,
} from '@mdxeditor/editor';
import { COMMAND_PRIORITY_HIGH, KEY_BACKSPACE_COMMAND, RootNode } from 'lexical';
import { $backspaceInEmptyBlock, $endWithParagraph, $keepSteps } from './block-actions.ts';
import { BlockDialog } from './block-dialog.tsx';
import { BlockHeads } from './block-heads.tsx';
import { BlockMenu } from './block-menu.tsx';
import { SeveralPhotos } from './several-photos.tsx';
import { LeafNode } from './leaf-node.tsx';
import { TextBlockNode } from './text-block-node.ts';
import { exportLeaf, exportTextBlock, importBlock } from './visitors.ts';

/** The palette of `src/mdx` in MDXEditor: every block of a body as something to be seen, changed and moved. */
export const blocksPlugin = realmPlugin({
  init(realm) {
    realm.pubIn({
      [addLexicalNode$]: [LeafNode, TextBlockNode],
      [addImportVisitor$]: importBlock,
      [addExportVisitor$]: [exportLeaf, exportTextBlock],
      [addComposerChild$]: [BlockHeads, BlockDialog, BlockMenu, SeveralPhotos],
    });
    realm.pub(createRootEditorSubscription$, (editor) =>
      editor.registerCommand(
        KEY_BACKSPACE_COMMAND,
        (event) => {
          if (!$backspaceInEmptyBlock()) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
    realm.pub(createRootEditorSubscription$, (editor) =>
      editor.registerNodeTransform(TextBlockNode, $keepSteps),
    );
    realm.pub(createRootEditorSubscription$, (editor) =>
      editor.registerNodeTransform(RootNode, $endWithParagraph),
    );
  },
});
