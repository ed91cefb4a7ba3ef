import { useCellValue } from '@mdxeditor/editor';
import type { NodeKey } from 'lexical';
import { useId, useState } from 'react';
import type { LockedContent } from './locked-node.tsx';
import { session$ } from './cells.ts';
import { DOCUMENT_WORDS } from './words.ts';

interface LockedBlockProps {
  readonly nodeKey: NodeKey;
  readonly content: LockedContent;
}

/** What a locked block shows: the block as the reader sees it, why it is locked, and the way to its lines. */
export function LockedBlock({ nodeKey, content: { source, reason, html } }: LockedBlockProps) {
  const session = useCellValue(session$);
  const [draft, setDraft] = useState<string>();
  const id = useId();
  return (
    <section className="locked-block" aria-label={DOCUMENT_WORDS.locked}>
      {draft === undefined ? (
        <>
          {html === '' ? (
            <pre className="locked-block-lines">{source}</pre>
          ) : (
            // The renderer of the site escapes all text and knows no script, style or frame.
            <div className="locked-block-shown" inert dangerouslySetInnerHTML={{ __html: html }} />
          )}
          <p className="locked-block-reason">{DOCUMENT_WORDS.reasons[reason]}</p>
          <button
            type="button"
            className="body-button"
            onClick={() => {
              setDraft(source);
            }}
          >
            {DOCUMENT_WORDS.edit}
          </button>
        </>
      ) : (
        <>
          <label htmlFor={id}>{DOCUMENT_WORDS.lines}</label>
          <textarea
            id={id}
            className="body-source"
            rows={Math.min(16, draft.split('\n').length + 1)}
            spellCheck={false}
            value={draft}
            onChange={(event) => {
              setDraft(event.target.value);
            }}
          />
          <button
            type="button"
            className="body-button"
            onClick={() => {
              setDraft(undefined);
              session?.rewrite(nodeKey, draft);
            }}
          >
            {DOCUMENT_WORDS.done}
          </button>
          <button
            type="button"
            className="body-button"
            onClick={() => {
              setDraft(undefined);
            }}
          >
            {DOCUMENT_WORDS.cancel}
          </button>
        </>
      )}
    </section>
  );
}
