import './paste.css';
import type { LegacyEncoding } from '../../../src/vietnamese/legacy/index.ts';
import type { Sample } from './legacy-text.ts';
import { WORDS } from './words.ts';

/**
 * Asks whether text in an old code is to become Unicode, with its first lines both ways.
 *
 * @returns false as well when the author closes the question: then the text stays as it was copied
 */
export function askLegacy(encoding: LegacyEncoding, samples: readonly Sample[]): Promise<boolean> {
  const dialog = element('dialog', '', 'paste-legacy');
  const heading = element('h2', WORDS.legacy.heading);
  heading.id = 'paste-legacy-heading';
  dialog.setAttribute('aria-labelledby', heading.id);
  const lines = element('dl', '');
  for (const { written, read } of samples) {
    lines.append(element('dt', written), element('dd', read));
  }
  const convert = button(WORDS.legacy.convert, 'paste-legacy-main');
  const keep = button(WORDS.legacy.keep, '');
  const buttons = element('div', '');
  buttons.append(keep, convert);
  dialog.append(heading, element('p', WORDS.legacy.hint(encoding)), lines, buttons);
  document.body.append(dialog);
  dialog.showModal();
  convert.focus();
  return new Promise<boolean>((resolve) => {
    convert.addEventListener('click', () => resolve(true));
    keep.addEventListener('click', () => resolve(false));
    dialog.addEventListener('close', () => resolve(false));
  }).finally(() => {
    dialog.remove();
  });
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

function button(label: string, className: string): HTMLButtonElement {
  const made = element('button', label, className);
  made.type = 'button';
  return made;
}
