import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { OtherTabNotice } from '../drafts/draft-state.tsx';
import { REVIEW_WORDS } from '../review/words.ts';
import './panes.css';
import { PREVIEW_WORDS } from './words.ts';

/** What can stand beside the form. */
type Side = 'preview' | 'notes';

/** Puts Decap's form, our preview and the notes beside each other, or on a narrow screen under tabs. */
interface EditorPanesProps {
  readonly editor: ReactNode;
  /** `undefined` for an entry that has no preview. */
  readonly preview?: ReactNode;
  /** `undefined` for an entry without a draft. */
  readonly notes?: ReactNode;
  /** How many notes wait for somebody. */
  readonly openNotes: number;
  /** What stands beside the form. Decap remembers it on this device. */
  readonly showing: string | null;
  readonly onToggle: (side: Side) => void;
  /** While the entry is being saved nobody types: Decap would take the answer for what is on the screen. */
  readonly saving: boolean;
}

/**
 * In the place of Decap's `EditorContent`, which moves the form to another parent when the preview comes or goes: the
 * form would be made anew, its undo history and the caret lost.
 */
export function EditorPanes({ editor, showing, onToggle, saving, openNotes, ...panes }: EditorPanesProps) {
  /** On a narrow screen: which tab. It begins with the form whatever the device remembers. */
  const [tab, setTab] = useState<'write' | Side>('write');
  const form = useHeldForm(saving);
  const sides = (['preview', 'notes'] as const).filter((side) => panes[side] !== undefined);
  const formPane = (
    <div ref={form} className="editor-panes-form" inert={saving}>
      <OtherTabNotice />
      {editor}
    </div>
  );
  const nameOf = (pane: 'write' | Side) =>
    pane === 'notes' ? REVIEW_WORDS.notes.count(openNotes) : PREVIEW_WORDS[pane];
  return (
    <div className="editor-panes" data-tab={shownTab(tab, sides)} data-beside={showing ?? 'none'}>
      {sides.length > 0 && (
        <>
          <div className="editor-panes-tabs" role="tablist" aria-label={PREVIEW_WORDS.tabs}>
            {(['write', ...sides] as const).map((pane) => (
              <button
                key={pane}
                type="button"
                role="tab"
                aria-selected={shownTab(tab, sides) === pane}
                onClick={() => {
                  setTab(pane);
                }}
              >
                {nameOf(pane)}
              </button>
            ))}
          </div>
          <div className="editor-panes-toggles">
            {sides.map((side) => (
              <button
                key={side}
                type="button"
                className="editor-panes-toggle"
                aria-pressed={showing === side}
                onClick={() => {
                  onToggle(side);
                }}
              >
                {nameOf(side)}
              </button>
            ))}
          </div>
        </>
      )}
      {formPane}
      {sides.map((side) =>
        showing === side || tab === side ? (
          <div key={side} className={`editor-panes-${side}`}>
            {panes[side]}
          </div>
        ) : null,
      )}
    </div>
  );
}

/** The form, when what was looked at is not there any more. */
function shownTab(tab: 'write' | Side, sides: readonly Side[]): 'write' | Side {
  return sides.some((side) => side === tab) ? tab : 'write';
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
