/** What depends on the screen that a parent holds. */

/** Above a phone's keyboard there is room for few. */
export function mostCompletions(): number {
  return matchMedia('(min-width: 40rem)').matches ? 5 : 3;
}

/** A finger has typed on the screen: the keyboard goes, so that what was found can be seen. */
export function revealBelow(input: HTMLInputElement): void {
  if (matchMedia('(pointer: coarse)').matches) input.blur();
}
