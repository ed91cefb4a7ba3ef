/** The nodes of the lightbox. Every text goes in as text. */
import { words } from './words-lightbox.ts';

export interface LightboxNodes {
  readonly dialog: HTMLDialogElement;
  /** Scrolls sideways, a slide at a time: a finger needs no script. */
  readonly track: HTMLElement;
  readonly slides: readonly HTMLElement[];
  readonly count: HTMLElement;
  readonly live: HTMLElement;
  readonly previous: HTMLButtonElement;
  readonly next: HTMLButtonElement;
}

/** What the buttons do. */
export interface LightboxActions {
  readonly step: (by: number) => void;
  readonly close: () => void;
}

/** @param links of the photos, in the order of the page; each holds its `<picture>` */
export function buildLightbox(links: readonly HTMLAnchorElement[], actions: LightboxActions): LightboxNodes {
  const count = element('p', 'lightbox-count');
  count.ariaHidden = 'true';
  const live = element('p', 'visually-hidden');
  live.ariaLive = 'polite';
  const previous = button(words.previous, 'm15 5-7 7 7 7', () => {
    actions.step(-1);
  });
  const next = button(words.next, 'm9 5 7 7-7 7', () => {
    actions.step(1);
  });
  const close = button(words.close, 'M6 6l12 12M18 6 6 18', actions.close);
  close.autofocus = true;
  previous.classList.add('lightbox-previous');
  next.classList.add('lightbox-next');
  const slides = links.map(slide);
  const track = element('div', 'lightbox-track', ...slides);
  // What scrolls can be reached by keyboard: a long caption at 200 %.
  track.tabIndex = 0;
  track.role = 'group';
  track.ariaLabel = words.photos;
  const bar = element('div', 'lightbox-bar', count, live, previous, next, close);
  const dialog = element('dialog', 'lightbox', bar, track);
  dialog.ariaLabel = words.photos;
  dialog.toggleAttribute('data-single', links.length === 1);
  return { dialog, track, slides, count, live, previous, next };
}

/** A photo as wide as the screen, with the caption that it has in the page, or else with what it shows. */
function slide(link: HTMLAnchorElement): HTMLElement {
  const made = element('figure', 'lightbox-slide');
  const picture = link.querySelector('picture')?.cloneNode(true);
  if (picture !== undefined) made.append(picture);
  for (const part of made.querySelectorAll('source, img')) part.setAttribute('sizes', '100vw');
  const caption = link.closest('figure')?.querySelector('figcaption')?.cloneNode(true);
  const alt = altOf(link);
  if (caption !== undefined) made.append(caption);
  else if (alt !== '') made.append(shownAlt(alt));
  return made;
}

/** Read out with the photo already. */
function shownAlt(alt: string): HTMLElement {
  const made = element('figcaption', '', alt);
  made.ariaHidden = 'true';
  return made;
}

export function altOf(link: HTMLAnchorElement): string {
  return link.querySelector('img')?.alt ?? '';
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function button(label: string, path: string, onClick: () => void): HTMLButtonElement {
  const SVG = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.ariaHidden = 'true';
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  const made = element('button', 'lightbox-button', drawing);
  made.type = 'button';
  made.ariaLabel = label;
  made.title = label;
  made.addEventListener('click', onClick);
  return made;
}
