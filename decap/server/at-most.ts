/** Lets only so many works run at the same time; the others wait in the order in which they came. */
export class AtMost {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  /** @param places how many may run at once */
  constructor(places: number) {
    this.#free = places;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Whoever waits takes over this place; only nobody makes it free.
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
