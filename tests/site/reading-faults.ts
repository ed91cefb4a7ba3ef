/** What only a browser that lays a page out can tell; run in it by Playwright, so each names nothing from outside. */

/**
 * @returns a line for each block that is read before its neighbour and stands after it: below it, or to its right; and for
 *   each heading, link or control that stands above one that is read before it, in the same column wherever they are
 */
export function orderFaults(): string[] {
  const SLACK = 4;
  const told = (element: Element) => element.textContent.trim();
  const blocks = (parent: Element) =>
    [...parent.children].filter(
      (child) =>
        child.checkVisibility({ visibilityProperty: true }) &&
        !child.matches('.visually-hidden, dialog, svg, script') &&
        child.closest('table, .lightbox') === null &&
        told(child) !== '' &&
        !/absolute|fixed/u.test(getComputedStyle(child).position) &&
        getComputedStyle(child).display !== 'inline' &&
        child.getBoundingClientRect().height > 1,
    );
  const faults: string[] = [];
  for (const parent of document.querySelectorAll('body, body > header *, main, main *, body > footer *')) {
    if (parent.closest('table') !== null) continue;
    const children = blocks(parent);
    for (const [index, after] of children.entries()) {
      const before = children[index - 1];
      if (before === undefined) continue;
      const [first, second] = [before.getBoundingClientRect(), after.getBoundingClientRect()];
      // A text in columns goes on at the head of the next one.
      const above = second.bottom <= first.top + SLACK && second.left < first.right - SLACK;
      const beside = second.top < first.bottom - SLACK && first.top < second.bottom - SLACK;
      if (above || (beside && second.right <= first.left + SLACK))
        faults.push(
          `«${told(after).slice(0, 40)}» is read after «${told(before).slice(0, 40)}» and stands before it`,
        );
    }
  }
  const marks = [
    ...document.querySelectorAll(
      'body > header :is(a, button), :is(main, body > footer) :is(h1, h2, h3, h4, a[href], button, input, select, summary)',
    ),
  ]
    .filter(
      (mark) =>
        mark.checkVisibility({ visibilityProperty: true }) &&
        mark.closest('.visually-hidden') === null &&
        !/absolute|fixed/u.test(getComputedStyle(mark).position),
    )
    .map((mark) => ({ mark, box: mark.getBoundingClientRect() }));
  for (const [index, first] of marks.entries()) {
    for (const second of marks.slice(index + 1)) {
      const { box } = second;
      const inColumn = box.left < first.box.right - SLACK && box.right > first.box.left + SLACK;
      if (inColumn && box.height > 1 && box.bottom <= first.box.top + SLACK)
        faults.push(
          `«${told(second.mark).slice(0, 40)}» is read after «${told(first.mark).slice(0, 40)}» and stands above it`,
        );
    }
  }
  return faults;
}

/**
 * Where the focus is: an own name for the place, and what is wrong with it: that nothing shows it, or that something
 * lies over it (WCAG 2.2, 2.4.7 and 2.4.11).
 */
export function focusFaults(): { at?: string; fault?: string } {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return {};
  const all = [...document.body.querySelectorAll('*')];
  // A browser's own controls: many places for the focus, each shown by the browser.
  if (element.matches('video')) return { at: 'video' };
  const at = String(all.indexOf(element));
  const words = element.textContent.trim();
  const name = `${element.tagName.toLowerCase()} «${(words === '' ? (element.ariaLabel ?? '') : words).slice(0, 40)}»`;
  const shows = (where: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(where);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  };
  const parents = [element, element.parentElement, element.parentElement?.parentElement];
  if (
    !parents.some((where) => where && (where === element || where.matches(':focus-within')) && shows(where))
  )
    return { at, fault: `${name} does not show that it has the focus` };
  // A part of it is enough (2.4.11), and of a link that goes on over lines one line.
  const seen = [...element.getClientRects()].some((box) =>
    [box.left + 4, box.left + box.width / 2, box.right - 4].some((x) => {
      const hit = document.elementFromPoint(x, box.top + box.height / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    }),
  );
  return seen ? { at } : { at, fault: `${name} has the focus and is not to be seen` };
}
