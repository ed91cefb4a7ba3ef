/** What the buttons around a text do. Fetched upon the first press (tool-buttons.ts). */
import { readingWords } from './words-reading.ts';

/** Steps of the text's size, as `data-text-size` of the page names them; styles/base.css says how large each is. */
const SIZES = 4;
/** Where the size is kept for the next page; page-start.js reads it. */
const SIZE_KEY = 'co-chu';

const root = document.documentElement;

/** Does what a button with `data-tool` is for. */
export function useTool(button: HTMLButtonElement): void {
  const use = TOOLS[button.dataset.tool ?? ''];
  use?.(button);
}

const TOOLS: Readonly<Record<string, (button: HTMLButtonElement) => void>> = {
  smaller: (button) => resize(button, -1),
  larger: (button) => resize(button, 1),
  reading: toggleReading,
  print: () => print(),
  copy: copyAddress,
  share,
};

function resize(button: HTMLButtonElement, by: number): void {
  const step = Math.min(Math.max(textSize() + by, 1), SIZES);
  root.dataset.textSize = String(step);
  try {
    localStorage.setItem(SIZE_KEY, String(step));
  } catch {
    // Storage is closed: the size holds for this page.
  }
  say(button, readingWords.size(step, SIZES));
}

function textSize(): number {
  const step = Number(root.dataset.textSize);
  return Number.isInteger(step) && step >= 1 && step <= SIZES ? step : 1;
}

function toggleReading(button: HTMLButtonElement): void {
  const on = !('reading' in root.dataset);
  button.setAttribute('aria-pressed', String(on));
  if (on) {
    root.dataset.reading = '';
    addEventListener('keydown', leaveByEscape);
  } else {
    delete root.dataset.reading;
    removeEventListener('keydown', leaveByEscape);
  }
  // What was above the text is gone, or is there again: the reader stays at the button.
  button.scrollIntoView({ block: 'nearest' });
  say(button, on ? readingWords.readingOn : readingWords.readingOff);
}

function leaveByEscape({ key, defaultPrevented }: KeyboardEvent): void {
  const button = document.querySelector<HTMLButtonElement>('[data-tool="reading"]');
  if (key !== 'Escape' || defaultPrevented || button === null || document.querySelector('dialog[open]'))
    return;
  toggleReading(button);
  button.focus();
}

function share(button: HTMLButtonElement): void {
  const { title, url } = sharedPage(button);
  navigator.share({ title, url }).catch((error: unknown) => {
    // The first press went by while this file was fetched. Whoever only closed the sheet is told nothing.
    if (error instanceof DOMException && error.name === 'NotAllowedError')
      say(button, readingWords.pressAgain);
  });
}

function copyAddress(button: HTMLButtonElement): void {
  const { url } = sharedPage(button);
  copy(url).then(
    () => say(button, readingWords.copied),
    () => say(button, readingWords.copyFailed),
  );
}

/** Browsers within apps (Zalo's, Facebook's) often refuse; the address stands there to be copied by hand. */
async function copy(text: string): Promise<void> {
  if (!('clipboard' in navigator)) throw new Error('this browser has no clipboard to write to');
  await navigator.clipboard.writeText(text);
}

function sharedPage(button: HTMLButtonElement): { readonly title: string; readonly url: string } {
  const section = button.closest<HTMLElement>('[data-share]');
  const address = section?.querySelector('[data-share-address]')?.textContent;
  return { title: section?.dataset.share ?? document.title, url: address?.trim() ?? location.href };
}

/** Aloud and in sight, beside the button. */
function say(button: HTMLButtonElement, text: string): void {
  const output = button.closest('section, [role="group"]')?.querySelector('output');
  if (output) output.textContent = text;
}
