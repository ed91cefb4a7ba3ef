/** Name of the highlight that `language.css` draws. */
const NAME = 'bang-tin-slips';

/**
 * Underlines ranges of the page without touching it (CSS Custom Highlight API). A browser that cannot shows the list
 * of slips alone.
 */
export class Underlines {
  #mine: readonly Range[] = [];

  set(ranges: readonly Range[]): void {
    const highlight = shared();
    if (highlight === undefined) return;
    for (const range of this.#mine) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    this.#mine = ranges;
  }
}

function shared(): Highlight | undefined {
  if (!('highlights' in CSS)) return undefined;
  const known = CSS.highlights.get(NAME);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(NAME, made);
  return made;
}
