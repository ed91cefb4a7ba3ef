/** Long enough that a reader is not interrupted at every key. */
const CALM_MS = 1000;

/** Says in a live region what is the case once it has stayed so for a while. */
export class Announcer {
  readonly #region: HTMLElement;
  #calm: ReturnType<typeof setTimeout> | undefined;

  /** @param region polite: `role="status"` */
  constructor(region: HTMLElement) {
    this.#region = region;
  }

  say(text: string): void {
    clearTimeout(this.#calm);
    this.#calm = setTimeout(() => {
      this.#region.textContent = text;
    }, CALM_MS);
  }
}
