import { openDialog$ } from './cells.ts';
import { rootEditor$, useCellValue, usePublisher } from '@mdxeditor/editor';
import {
  $createNodeSelection,
  $getNodeByKey,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  type NodeKey,
} from 'lexical';
import { useEffect, useState } from 'react';
import { $moveBlock, $removeBlock, changeBlock } from './block-actions.ts';
import type { BlockContent } from './block-content.ts';
import { BlockSummary, blockTitle } from './block-summary.tsx';
import { BLOCK_WORDS } from './words.ts';

interface BlockProps {
  readonly nodeKey: NodeKey;
  readonly content: BlockContent;
}

/** A block in the text that is changed in its form. A click selects it, as a word is selected. */
export function BlockCard({ nodeKey, content }: BlockProps) {
  const isSelected = useSelected(nodeKey);
  const editor = useCellValue(rootEditor$);
  return (
    <section
      className="body-card"
      data-selected={isSelected}
      aria-label={blockTitle(content)}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('button') !== null) return;
        editor?.update(() => {
          if ($getNodeByKey(nodeKey) === null) return;
          const selection = $createNodeSelection();
          selection.add(nodeKey);
          $setSelection(selection);
        });
      }}
    >
      <BlockBar nodeKey={nodeKey} content={content} />
      <div className="body-card-shown">
        <BlockSummary {...content} />
      </div>
    </section>
  );
}

function useSelected(nodeKey: NodeKey): boolean {
  const editor = useCellValue(rootEditor$);
  const [isSelected, setSelected] = useState(false);
  useEffect(
    () =>
      editor?.registerUpdateListener(({ editorState }) => {
        const selection = editorState.read(() => $getSelection());
        setSelected($isNodeSelection(selection) && selection.has(nodeKey));
      }),
    [editor, nodeKey],
  );
  return isSelected;
}

/** The name of a block with what can be done to it. */
export function BlockBar({ nodeKey, content }: BlockProps) {
  const editor = useCellValue(rootEditor$);
  const open = usePublisher(openDialog$);
  const title = blockTitle(content);
  if (editor === null) return null;
  const { up, down, edit, remove } = BLOCK_WORDS;
  return (
    <div className="body-bar">
      <span className="body-bar-title">{title}</span>
      {content.name !== 'Steps' && (
        <button
          type="button"
          aria-label={BLOCK_WORDS.of(edit, title)}
          onClick={() => {
            open({ show: 'edit', key: nodeKey });
          }}
        >
          {edit}
        </button>
      )}
      <button
        type="button"
        aria-label={BLOCK_WORDS.of(up, title)}
        title={up}
        onClick={() => {
          changeBlock(editor, nodeKey, (block) => {
            $moveBlock(block, 'up');
          });
        }}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={BLOCK_WORDS.of(down, title)}
        title={down}
        onClick={() => {
          changeBlock(editor, nodeKey, (block) => {
            $moveBlock(block, 'down');
          });
        }}
      >
        ↓
      </button>
      <button
        type="button"
        aria-label={BLOCK_WORDS.of(remove, title)}
        onClick={() => {
          changeBlock(editor, nodeKey, $removeBlock);
        }}
      >
        {remove}
      </button>
    </div>
  );
}
