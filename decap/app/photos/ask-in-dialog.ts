import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * Shows something over the page until it comes to an end.
 *
 * @param given up: the answer when the person presses Escape or goes back
 */
export function askInDialog<Answer>(
  givenUp: Answer,
  render: (onEnd: (answer: Answer) => void) => ReactElement,
): Promise<Answer> {
  const dialog = document.createElement('dialog');
  dialog.className = 'photo-dialog';
  document.body.append(dialog);
  const root = createRoot(dialog);
  return new Promise<Answer>((resolve) => {
    dialog.addEventListener('cancel', (event) => {
      // A file input inside tells in the same way that its chooser was left without a choice (HTML, 4.10.5.1.17).
      if (event.target === dialog) resolve(givenUp);
    });
    root.render(render(resolve));
    dialog.showModal();
  }).finally(() => {
    dialog.close();
    root.unmount();
    dialog.remove();
  });
}
