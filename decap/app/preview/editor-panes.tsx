import { useState, type ReactNode } from 'react';
import './panes.css';
import { PREVIEW_WORDS } from './words.ts';

/** Puts Decap's form and our preview beside each other, or on a narrow screen under one of two tabs. */
interface EditorPanesProps {
  readonly editor: ReactNode;
  /** `undefined` for an entry that has no preview. */
  readonly preview?: ReactNode;
  /** Whether the preview stands beside the form. Decap remembers it on this device. */
  readonly showing: boolean;
  readonly onToggle: () => void;
}

/**
 * In the place of Decap's `EditorContent`, which moves the form to another parent when the preview comes or goes: the
 * form would be made anew, its undo history and the caret lost.
 */
export function EditorPanes({ editor, preview, showing, onToggle }: EditorPanesProps) {
  /** On a narrow screen: which tab. It begins with the form whatever the device remembers. */
  const [tab, setTab] = useState<'write' | 'preview'>('write');
  if (preview === undefined) return <div className="editor-panes">{editor}</div>;
  const tabButton = (name: typeof tab) => (
    <button
      type="button"
      role="tab"
      aria-selected={tab === name}
      onClick={() => {
        setTab(name);
      }}
    >
      {PREVIEW_WORDS[name]}
    </button>
  );
  return (
    <div className="editor-panes" data-tab={tab} data-beside={showing}>
      <div className="editor-panes-tabs" role="tablist" aria-label={PREVIEW_WORDS.tabs}>
        {tabButton('write')}
        {tabButton('preview')}
      </div>
      <button type="button" className="editor-panes-toggle" aria-pressed={showing} onClick={onToggle}>
        {PREVIEW_WORDS.preview}
      </button>
      <div className="editor-panes-form">{editor}</div>
      {(showing || tab === 'preview') && <div className="editor-panes-preview">{preview}</div>}
    </div>
  );
}
