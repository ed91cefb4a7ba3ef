import { useId } from 'react';
import { DOCUMENT_WORDS } from './words.ts';

interface SourceViewProps {
  /** The field's, so that its label names the text area. */
  readonly id: string;
  readonly body: string;
  readonly onChange: (body: string) => void;
  /** The person is done for now. */
  readonly onPause: () => void;
  /** Back to the editor; absent where the body can only be shown like this. */
  readonly onLeave: (() => void) | undefined;
}

/** The body letter by letter, as it is stored. */
export function SourceView({ id, body, onChange, onPause, onLeave }: SourceViewProps) {
  const hint = useId();
  return (
    <div className="body-source-view">
      {onLeave !== undefined && (
        <button type="button" className="body-button" onClick={onLeave}>
          {DOCUMENT_WORDS.toEditor}
        </button>
      )}
      <p id={hint}>{onLeave === undefined ? DOCUMENT_WORDS.onlySource : DOCUMENT_WORDS.sourceHint}</p>
      <textarea
        id={id}
        className="body-source"
        aria-label={DOCUMENT_WORDS.sourceLabel}
        aria-describedby={hint}
        spellCheck={false}
        rows={20}
        value={body}
        onBlur={onPause}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
