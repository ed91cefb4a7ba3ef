import { rootEditor$, useCellValue } from '@mdxeditor/editor';
import { $getNodeByKey, type NodeKey } from 'lexical';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { $addStep, changeBlock } from './block-actions.ts';
import { BlockBar } from './block-card.tsx';
import type { BlockContent } from './block-content.ts';
import { isTextBlockNode, TextBlockNode } from './text-block-node.ts';
import { BLOCK_WORDS } from './words.ts';

interface Head {
  readonly key: NodeKey;
  readonly content: BlockContent;
  readonly place: Element;
}

/** The heads of all blocks that hold text, each in the place that its node has made for it. */
export function BlockHeads() {
  return useHeads().map(({ key, content, place }) =>
    createPortal(<BlockHead nodeKey={key} content={content} />, place, key),
  );
}

function useHeads(): readonly Head[] {
  const editor = useCellValue(rootEditor$);
  const [heads, setHeads] = useState<readonly Head[]>([]);
  useEffect(() => {
    if (editor === null) return undefined;
    const known = new Map<NodeKey, Head>();
    return editor.registerMutationListener(TextBlockNode, (mutations) => {
      for (const [key, mutation] of mutations) {
        const place = editor.getElementByKey(key)?.firstElementChild;
        const content = editor.getEditorState().read(() => {
          const node = $getNodeByKey(key);
          return isTextBlockNode(node) ? node.content() : undefined;
        });
        if (mutation === 'destroyed' || !place || content === undefined) known.delete(key);
        else known.set(key, { key, content, place });
      }
      setHeads([...known.values()]);
    });
  }, [editor]);
  return heads;
}

function BlockHead({ nodeKey, content }: { readonly nodeKey: NodeKey; readonly content: BlockContent }) {
  const editor = useCellValue(rootEditor$);
  const { name, attributes } = content;
  const by = [attributes.by, attributes.role].filter(Boolean).join(', ');
  const shown = name === 'Quote' ? by : (attributes.title ?? '');
  return (
    <>
      <BlockBar nodeKey={nodeKey} content={content} />
      {shown !== '' && <p className="body-block-title">{shown}</p>}
      {(name === 'Steps' || name === 'Step') && (
        <button
          type="button"
          className="body-add-step"
          onClick={() => {
            if (editor === null) return;
            changeBlock(editor, nodeKey, (block) => {
              if (isTextBlockNode(block)) $addStep(block);
            });
            editor.focus();
          }}
        >
          {BLOCK_WORDS.addStep}
        </button>
      )}
    </>
  );
}
