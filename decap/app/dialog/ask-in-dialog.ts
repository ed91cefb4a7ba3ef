import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import './dialog.css';

export interface DialogOptions<Answer> {
  /** Names it for who does not see it; the heading inside says the same or more. */
  readonly title: string;
  /** The answer when the person presses Escape or goes back. */
  readonly givenUp: Answer;
  /** Of this kind of dialog, besides `cms-dialog`. */
  readonly className?: string;
}

/** Shows something over the page until it comes to an end. What is on the page stays as it is. */
export function askInDialog<Answer>(
  { title, givenUp, className = '' }: DialogOptions<Answer>,
  render: (onEnd: (answer: Answer) => void) => ReactElement,
): Promise<Answer> {
  const dialog = document.createElement('dialog');
  dialog.className = `cms-dialog ${className}`.trim();
  dialog.setAttribute('aria-label', title);
  document.body.append(dialog);
  const root = createRoot(dialog);
  const before = document.activeElement;
  return new Promise<Answer>((resolve) => {
    dialog.addEventListener('cancel', (event) => {
      // A file input inside tells in the same way that its chooser was left without a choice (HTML, 4.10.5.1.17).
      if (event.target === dialog) resolve(givenUp);
    });
    // Chrome closes a dialog at the second Escape whatever its `cancel` says.
    dialog.addEventListener('close', () => resolve(givenUp));
    root.render(render(resolve));
    dialog.showModal();
  }).finally(() => {
    dialog.close();
    root.unmount();
    dialog.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  });
}
