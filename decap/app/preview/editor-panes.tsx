import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { OtherTabNotice } from '../drafts/draft-state.tsx';
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
  /** While the entry is being saved nobody types: Decap would take the answer for what is on the screen. */
  readonly saving: boolean;
}

/**
 * In the place of Decap's `EditorContent`, which moves the form to another parent when the preview comes or goes: the
 * form would be made anew, its undo history and the caret lost.
 */
export function EditorPanes({ editor, preview, showing, onToggle, saving }: EditorPanesProps) {
  /** On a narrow screen: which tab. It begins with the form whatever the device remembers. */
  const [tab, setTab] = useState<'write' | 'preview'>('write');
  const form = useHeldForm(saving);
  const formPane = (
    <div ref={form} className="editor-panes-form" inert={saving}>
      <OtherTabNotice />
      {editor}
    </div>
  );
  if (preview === undefined) return <div className="editor-panes">{formPane}</div>;
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
      {formPane}
      {(showing || tab === 'preview') && <div className="editor-panes-preview">{preview}</div>}
    </div>
  );
}

/** A form that cannot be typed into while it is held, and has its focus back afterwards. */
function useHeldForm(held: boolean): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (held) focused.current = form.current?.contains(activeElement) ? activeElement : null;
    else if (focused.current instanceof HTMLElement) focused.current.focus({ preventScroll: true });
  }, [held]);
  return form;
}
