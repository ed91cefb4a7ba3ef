import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { SlipActions } from './slip-actions.tsx';
import type { Slip } from './slip.ts';
import { WORDS } from './words.ts';

const WIDTH = 320;
const GAP = 8;

interface SlipMenuProps {
  readonly slip: Slip;
  /** The slip's place in the document. */
  readonly range: Range;
  readonly onClose: () => void;
}

/** What to do about the slip that was tapped: under its word, or over it where there is no room. */
export function SlipMenu({ slip, range, onClose }: SlipMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const word = range.getBoundingClientRect();
    const height = menu.current?.offsetHeight ?? 0;
    const fitsBelow = word.bottom + GAP + height <= window.innerHeight;
    setPlace({
      left: Math.max(GAP, Math.min(word.left, window.innerWidth - WIDTH - GAP)),
      top: fitsBelow ? word.bottom + GAP : Math.max(GAP, word.top - GAP - height),
    });
  }, [range]);
  useEffect(() => {
    menu.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const outside = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) onClose();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [onClose]);
  return createPortal(
    <div
      ref={menu}
      className="slip-menu"
      role="dialog"
      aria-label={WORDS.menu}
      style={{ ...place, width: WIDTH }}
    >
      <SlipActions slip={slip} onDone={onClose} />
      <button type="button" className="slip-close" onClick={onClose}>
        {WORDS.close}
      </button>
    </div>,
    document.body,
  );
}
