import { WORDS } from '../words.ts';

export interface Notice {
  readonly tone: 'busy' | 'ready' | 'failed';
  readonly text: string;
  /** Lines under the text, for instance the faults that ended a build. */
  readonly detail?: string;
  readonly link?: { readonly href: string; readonly text: string };
}

const ACTION = 'release-notice-action';

/** Shows one notice at the foot of the page, in place of the one before, and has a screen reader say it. */
export function showNotice({ tone, text, detail = '', link }: Notice): void {
  const place = noticePlace();
  place.setAttribute('data-tone', tone);
  const parts: Node[] = [element('p', text)];
  if (detail !== '') parts.push(element('pre', detail));
  if (link) {
    const anchor = element('a', link.text);
    anchor.href = link.href;
    anchor.target = '_blank';
    anchor.className = ACTION;
    parts.push(anchor);
  }
  if (tone !== 'busy') {
    const close = element('button', WORDS.release.close);
    close.type = 'button';
    close.className = ACTION;
    close.addEventListener('click', () => place.replaceChildren());
    parts.push(close);
  }
  place.replaceChildren(...parts);
}

/** The live region must be in the page before its text changes: it is made once, empty. */
function noticePlace(): HTMLElement {
  const place = document.querySelector<HTMLElement>('.release-notice') ?? element('aside', '');
  if (!place.isConnected) {
    place.className = 'release-notice';
    place.setAttribute('role', 'status');
    document.body.append(place);
  }
  return place;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
