import { useEffect, useId, useState, type ReactNode } from 'react';
import { LAYOUT_WORDS } from './words.ts';

export interface SidebarFoldProps {
  /** Label of the collection that is open. */
  readonly current: string;
  /** The links to all collections. */
  readonly children: ReactNode;
}

/**
 * The menu of collections, folded on a phone (`styles/list.css`): sixteen lines of it would stand above the list that
 * a teacher came for. Choosing one folds it again.
 */
export function SidebarFold({ current, children }: SidebarFoldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  useEffect(() => setOpen(false), [current]);
  return (
    <nav className="sidebar-fold" aria-label={LAYOUT_WORDS.collections}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {LAYOUT_WORDS.collections}: <strong>{current}</strong>
      </button>
      <div id={id} data-open={open}>
        {children}
      </div>
    </nav>
  );
}
