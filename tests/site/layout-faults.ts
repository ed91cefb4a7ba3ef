/**
 * What an eye sees at once and no rule of axe asks for, measured in a page: run there by Playwright, so it names nothing
 * from outside. It holds on every machine, whatever its fonts, where a stored picture does not.
 */

/** @returns a line for each fault below `root`; none of it depends on the colours */
export function layoutFaults({ root, least }: { root: string; least: number }): string[] {
  /** Of a box, in CSS pixels: what rounding makes of a fraction. */
  const SLACK = 1.5;
  const faults: string[] = [];
  const states = [...document.querySelectorAll<HTMLElement>(root)];
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.classList.value.replaceAll(' ', '.')} «${(element.textContent || '').trim().slice(0, 30)}»`;
  const hidden = (element: Element) =>
    element.closest('.visually-hidden, [hidden], svg, [aria-hidden="true"]') !== null ||
    // The head of a table whose rows are cards on a phone: there for ears alone.
    (element.closest('thead')?.clientHeight ?? 2) <= 1 ||
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const style = (element: Element) => getComputedStyle(element);
  const scrolls = (element: Element) => /auto|scroll/u.test(style(element).overflowX);

  for (const state of states) {
    const name = state.dataset.guideState ?? root;
    const frame = state.getBoundingClientRect();
    const elements = [...state.querySelectorAll<HTMLElement>('*')].filter((element) => !hidden(element));
    const boxes: {
      element: Element;
      text: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }[] = [];
    for (const element of elements) {
      const box = element.getBoundingClientRect();
      const inScroller = element.parentElement?.closest('.table-scroll, pre');
      if (!inScroller && box.width > 0 && (box.left < frame.left - SLACK || box.right > frame.right + SLACK))
        faults.push(`${name}: ${named(element)} stands out of its frame`);
      const { overflowX, overflowY, webkitLineClamp } = style(element);
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const clamped = webkitLineClamp !== 'none';
      const wide = cuts(overflowX) && element.scrollWidth > element.clientWidth + SLACK;
      const tall = cuts(overflowY) && !clamped && element.scrollHeight > element.clientHeight + SLACK;
      if ((wide || tall) && element.textContent.trim() !== '' && element.clientWidth > 1)
        faults.push(`${name}: ${named(element)} is cut off`);
      if (clamped || scrolls(element) || inScroller) continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') continue;
        if (element.closest('[class*="excerpt"]')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
          // Letters fill about the middle half of their line's box.
          if (width > 1)
            boxes.push({
              element,
              text: node.textContent ?? '',
              left: left + 1,
              right: right - 1,
              top: top + height / 4,
              bottom: bottom - height / 4,
            });
        }
      }
    }
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (across > SLACK && down > SLACK)
          faults.push(
            `${name}: «${one.text.trim().slice(0, 30)}» lies over «${other.text.trim().slice(0, 30)}»`,
          );
      }
    }
    for (const target of elements.filter((element) =>
      element.matches('a[href], button, input:not([disabled]), select, summary'),
    ))
      faults.push(...smallTarget(target).map((fault) => `${name}: ${fault}`));
  }
  return [...new Set(faults)];

  /** A link among words is as high as its line (WCAG 2.2, 2.5.8: «inline»). */
  function amongWords(target: Element): boolean {
    if (style(target).display !== 'inline') return false;
    const block = target.closest('p, li, dd, dt, td, th, figcaption, caption, h1, h2, h3, h4, h5, h6, div');
    const own = (target.textContent || '').trim().length;
    return (block?.textContent ?? '').trim().length > own;
  }

  /** How much of the page above and below, left and right of its middle answers for the target. */
  function smallTarget(target: HTMLElement): string[] {
    if (amongWords(target)) return [];
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = target.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const answers = (across: number, down: number) => {
      const hit = document.elementFromPoint(x + across, y + down);
      return hit !== null && (target.contains(hit) || hit.closest('label')?.control === target);
    };
    const half = least / 2 - 1;
    const reach = (dx: number, dy: number) =>
      Math.max(width * Math.abs(dx), height * Math.abs(dy)) / 2 >= half || answers(dx * half, dy * half);
    const small = !(reach(1, 0) && reach(-1, 0) && reach(0, 1) && reach(0, -1));
    return small
      ? [
          `${named(target)} is a target of ${String(Math.round(width))} × ${String(Math.round(height))} px, less than ${String(least)}`,
        ]
      : [];
  }
}
