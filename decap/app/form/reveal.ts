/**
 * Unfolds everything that a field stands in: the «Thêm» of the form (a `details`), and the groups and list items whose
 * button says so (`data-fold`, put there by `patches/form.ts`).
 *
 * @param field any element of the form, for instance a field's input by its id.
 */
export function reveal(field: Element): void {
  for (let holder = field.parentElement; holder !== null; holder = holder.parentElement) {
    if (holder instanceof HTMLDetailsElement) holder.open = true;
    const folded = foldButton(holder);
    if (folded?.getAttribute('aria-expanded') === 'false') folded.click();
  }
}

/** The button that folds this very element, not one of the elements inside it. */
function foldButton(holder: Element): HTMLButtonElement | null {
  return holder.querySelector(':scope > div > [data-fold], :scope > div > div > [data-fold]');
}
