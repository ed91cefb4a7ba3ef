/** What a screen of the CMS must be, whoever built it: nothing to scroll sideways, nothing too small for a thumb. */
import type { Page } from 'playwright-core';

/** CSS pixels: WCAG 2.5.5. */
const TARGET = 44;

/** What may be smaller, with the reason. */
const SMALL: readonly { readonly selector: string; readonly reason: string }[] = [
  {
    selector: 'p a',
    reason: 'a link in the middle of a sentence is as high as its line (WCAG 2.5.5, inline)',
  },
  { selector: '[contenteditable=true] a', reason: 'as above: a link in the text that is being written' },
  { selector: 'iframe', reason: 'the preview shows the page of the site; its own tests look after it' },
];

/** Everything wrong with what the page shows now; none when it is as it should be. */
export async function screenFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ({ target, small }) => {
      const controls =
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable=true], ' +
        '[role=button], [role=menuitem], [role=tab], [role=switch], [role=option], [role=checkbox]';
      const faults: string[] = [];
      const name = (element: Element) =>
        `${element.tagName.toLowerCase()} «${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}»`;
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth)
        faults.push(`the page is ${scrollWidth} px wide, of which ${clientWidth} show`);

      /** What a thumb hits: a label stands for its box, a choice's frame for the thin field inside. */
      const hit = (element: Element) =>
        element.closest('label') ??
        (element.matches('[role=combobox]') ? element.closest('[class*="-control"]') : null) ??
        element;
      const scrollsSideways = (element: Element) => {
        for (let holder: Element | null = element; holder; holder = holder.parentElement) {
          if (
            /auto|scroll/u.test(getComputedStyle(holder).overflowX) &&
            holder.scrollWidth > holder.clientWidth
          )
            return true;
        }
        return false;
      };
      for (const element of document.querySelectorAll(controls)) {
        if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        if (small.some((selector) => element.matches(selector))) continue;
        const { width, height, left, right } = hit(element).getBoundingClientRect();
        // A file's own input lies unseen behind its button.
        if (width < 2 || height < 2) continue;
        if (width < target - 0.5 || height < target - 0.5)
          faults.push(`${name(element)} is ${Math.round(width)}×${Math.round(height)}`);
        if ((left < -0.5 || right > clientWidth + 0.5) && !scrollsSideways(element))
          faults.push(`${name(element)} lies from ${Math.round(left)} to ${Math.round(right)}`);
      }
      return faults;
    },
    { target: TARGET, small: SMALL.map(({ selector }) => selector) },
  );
}

/** Whether an element lies wholly inside what is visible, and nothing lies over its middle. */
export async function inSight(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (element === null || window.visualViewport === null) return false;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const { height, width } = window.visualViewport;
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const uncovered = above !== null && (element.contains(above) || above.contains(element));
    return top >= 0 && left >= 0 && bottom <= height && right <= width && uncovered;
  }, selector);
}

/** Where the caret of the text that is being written stands, in pixels from the top of what is visible. */
export async function caret(page: Page): Promise<{ readonly top: number; readonly bottom: number }> {
  return page.evaluate(() => {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0) throw new Error('there is no caret');
    const range = selection.getRangeAt(0).getBoundingClientRect();
    const { focusNode } = selection;
    const holder = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
    const { top, bottom } = range.height > 0 || !holder ? range : holder.getBoundingClientRect();
    return { top, bottom };
  });
}
