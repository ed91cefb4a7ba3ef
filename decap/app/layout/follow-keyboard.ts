/**
 * Keeps the editor inside what the on-screen keyboard leaves of the page, and the caret inside the editor.
 *
 * Chrome on Android shrinks the page by itself (`interactive-widget=resizes-content` in the page's head); Safari and
 * older browsers lay the keyboard over it, and tell only the visual viewport.
 */
export function followKeyboard(): void {
  const viewport = window.visualViewport;
  if (viewport === null) return;
  const follow = () => {
    const { style } = document.documentElement;
    // Zoomed in, the visual viewport is a window on the page and says nothing about a keyboard.
    if (viewport.scale > 1) style.removeProperty('--visual-height');
    else style.setProperty('--visual-height', `${String(Math.round(viewport.height))}px`);
    requestAnimationFrame(showCaret);
  };
  viewport.addEventListener('resize', follow);
  follow();
}

/** Room around the caret, in CSS pixels: above it the toolbar of the text stays, below it the line that counts faults. */
const ABOVE = 64;
const BELOW = 72;

function showCaret(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !takesText(field)) return;
  const pane = scroller(field);
  if (pane === undefined) return;
  const caret = caretBox(field);
  const { top, bottom } = pane.getBoundingClientRect();
  if (caret.bottom > bottom - BELOW) pane.scrollTop += caret.bottom - bottom + BELOW;
  else if (caret.top < top + ABOVE) pane.scrollTop -= top + ABOVE - caret.top;
}

function takesText(field: HTMLElement): boolean {
  return field.isContentEditable || field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
}

/** Where the caret is; in an empty paragraph a range has no box, and the paragraph's own stands for it. */
function caretBox(field: HTMLElement): DOMRect {
  const selection = field.isContentEditable ? document.getSelection() : null;
  if (selection === null || selection.rangeCount === 0) return field.getBoundingClientRect();
  const range = selection.getRangeAt(0).getBoundingClientRect();
  if (range.height > 0) return range;
  const { focusNode } = selection;
  const holder = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
  return (holder ?? field).getBoundingClientRect();
}

function scroller(field: Element): Element | undefined {
  for (let holder = field.parentElement; holder !== null; holder = holder.parentElement) {
    if (holder.scrollHeight > holder.clientHeight && /auto|scroll/u.test(getComputedStyle(holder).overflowY))
      return holder;
  }
  return undefined;
}
