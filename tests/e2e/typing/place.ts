import type { Locator } from 'playwright-core';

/** Where in a paragraph, list item, cell or other piece of text the caret is to stand. */
export type Spot = 'end' | { readonly before: string };

/** Puts the caret into the text of `element`, as a tap of the thumb would, without the luck of where it lands. */
export async function placeCaret(element: Locator, spot: Spot = 'end'): Promise<void> {
  await element.click();
  await element.evaluate(async (found, wanted) => {
    found.closest<HTMLElement>('[contenteditable=true]')?.focus();
    const selection = getSelection();
    const texts = document.createTreeWalker(found, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      const at = wanted === 'end' ? text.length : text.indexOf(wanted.before);
      if (at >= 0) selection?.collapse(node, at);
    }
    // The editor hears of a new selection by an event.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }, spot);
}
