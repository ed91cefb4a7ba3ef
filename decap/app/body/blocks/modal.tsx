import { useEffect, useId, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { createPortal } from 'react-dom';

interface ModalProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Beside each other at the bottom, always in sight. */
  readonly actions: ReactNode;
  /** Out of the way while Decap's media library is open: the browser shows a dialog above everything else. */
  readonly away?: boolean;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
}

/** A dialog over the page: Escape and the phone's «back» close it, and the focus returns to where it was. */
export function Modal({ title, children, actions, away = false, onClose, onSubmit }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (away) dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [away]);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  /** Decap's form around the editor has keys and a submit of its own, and React sends events there. */
  const keep = (event: SyntheticEvent) => {
    event.stopPropagation();
  };
  return createPortal(
    <dialog
      ref={dialog}
      className="body-dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={keep}
      onClick={keep}
      onPaste={keep}
      onChange={keep}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          onSubmit();
        }}
      >
        <h2 id={heading}>{title}</h2>
        <div className="body-dialog-fields">{children}</div>
        <div className="body-dialog-actions">{actions}</div>
      </form>
    </dialog>,
    document.body,
  );
}
