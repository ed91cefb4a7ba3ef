/**
 * The photos of a page, one at a time over the whole screen. Fetched upon the first click on one
 * (`lightbox-starter.ts`); made anew each time it is opened.
 */
// eslint-disable-next-line boundaries/dependencies -- ESLint finds no file behind Vite's ?url; the sheet is no code
import sheet from '../styles/pages/lightbox.css?url';
import { altOf, buildLightbox, type LightboxNodes } from './lightbox-nodes.ts';
import { words } from './words-lightbox.ts';

/** An open lightbox is an entry of the history: "back" closes it. */
const STATE = { xemAnh: true } as const;

/** The sheet, which no page has before. */
const dressed = new Promise((done) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
  link.onload = link.onerror = done;
  document.head.append(link);
});

/** Opens at the photo of `link`, among all photos of the page. */
export async function openLightbox(link: HTMLAnchorElement): Promise<void> {
  await dressed;
  if (document.querySelector('dialog.lightbox') === null) new Lightbox(link);
}

function isOurs(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'xemAnh' in state;
}

class Lightbox {
  readonly #links: readonly HTMLAnchorElement[];
  readonly #nodes: LightboxNodes;
  readonly #end = new AbortController();
  /** Index of the photo that is seen. */
  #at: number;

  constructor(link: HTMLAnchorElement) {
    this.#links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-photo]')];
    this.#at = Math.max(0, this.#links.indexOf(link));
    this.#nodes = buildLightbox(this.#links, {
      step: (by) => {
        this.#go(this.#at + by);
      },
      close: () => {
        this.#leave();
      },
    });
    const { dialog, track } = this.#nodes;
    this.#listen();
    document.body.append(dialog);
    dialog.showModal();
    history.pushState(STATE, '');
    // The page behind stays where it is, wherever the way back leads.
    history.scrollRestoration = 'manual';
    this.#go(this.#at);
    track.addEventListener('scroll', () => {
      this.#settle();
    });
  }

  #listen(): void {
    const { dialog } = this.#nodes;
    dialog.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.#leave();
    });
    dialog.addEventListener('close', () => {
      this.#closed();
    });
    addEventListener(
      'popstate',
      () => {
        dialog.close();
      },
      { signal: this.#end.signal },
    );
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { length } = this.#links;
    const places = new Map([
      ['ArrowLeft', this.#at - 1],
      ['ArrowRight', this.#at + 1],
      ['Home', 0],
      ['End', length - 1],
    ]);
    const wanted = places.get(event.key);
    if (wanted === undefined) return;
    event.preventDefault();
    this.#go(wanted);
  }

  /** To a photo, at once: nothing moves by itself. Beyond the first and the last there is none. */
  #go(index: number): void {
    const { track, slides } = this.#nodes;
    const slide = slides[index];
    if (slide === undefined) return;
    track.scrollTo({ left: slide.offsetLeft, top: 0, behavior: 'instant' });
    this.#show(index);
  }

  /** A finger has moved the track. Of a closed one nothing is laid out: it would seem to stand on the first photo. */
  #settle(): void {
    const { dialog, track } = this.#nodes;
    if (!dialog.open) return;
    const index = Math.round(track.scrollLeft / Math.max(1, track.clientWidth));
    if (index !== this.#at && index in this.#links) this.#show(index);
  }

  #show(index: number): void {
    this.#at = index;
    const { slides, count, live, previous, next } = this.#nodes;
    const link = this.#links[index];
    const all = this.#links.length;
    count.textContent = words.count(index + 1, all);
    live.textContent = words.said(index + 1, all, link === undefined ? '' : altOf(link));
    previous.ariaDisabled = String(index === 0);
    next.ariaDisabled = String(index === all - 1);
    for (const [place, slide] of slides.entries()) {
      slide.ariaHidden = String(place !== index);
      // Those beside it are fetched before they are asked for, the others not.
      const image = slide.querySelector('img');
      if (image !== null && Math.abs(place - index) <= 1) image.loading = 'eager';
    }
  }

  /** By the way back, if the way here is still in the history. */
  #leave(): void {
    if (isOurs(history.state)) history.back();
    else this.#nodes.dialog.close();
  }

  #closed(): void {
    this.#end.abort();
    this.#nodes.dialog.remove();
    // A browser may close it by itself (a second Escape).
    if (isOurs(history.state)) history.back();
    this.#links[this.#at]?.focus();
    setTimeout(() => {
      history.scrollRestoration = 'auto';
    });
  }
}
