import './paste.css';
import { WORDS } from './words.ts';

export interface PasteNotice {
  readonly lines: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Tells the author about what was just pasted, at the foot of the page, until it is closed or the next one comes. */
export function showPasteNotice({ lines, action }: PasteNotice): () => void {
  const place = noticePlace();
  const close = () => place.replaceChildren();
  const buttons = document.createElement('div');
  if (action !== undefined) {
    buttons.append(
      button(action.label, () => {
        close();
        action.run();
      }),
    );
  }
  buttons.append(button(WORDS.close, close));
  place.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
    buttons,
  );
  return close;
}

/** The live region must be in the page before its text changes: it is made once, empty. */
function noticePlace(): HTMLElement {
  const there = document.querySelector<HTMLElement>('.paste-notice');
  if (there !== null) return there;
  const place = document.createElement('aside');
  place.className = 'paste-notice';
  place.setAttribute('role', 'status');
  document.body.append(place);
  return place;
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', onClick);
  return made;
}
