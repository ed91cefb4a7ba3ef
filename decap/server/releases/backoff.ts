const FIRST_MS = 60_000;
const LONGEST_MS = 60 * 60_000;

/** How long to wait before something that failed is tried again: a minute, then twice as long each time, up to an hour. */
export class Backoff {
  readonly #now: () => number;
  #failures = 0;
  #next = 0;

  /** @param now milliseconds of a clock that nobody sets */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  failed(): void {
    this.#next = this.#now() + Math.min(FIRST_MS * 2 ** this.#failures, LONGEST_MS);
    this.#failures += 1;
  }

  reset(): void {
    this.#failures = 0;
    this.#next = 0;
  }

  /** Milliseconds until the next try; 0 or less when its time has come. */
  wait(): number {
    return this.#next - this.#now();
  }
}
