/** Lets work on the same thing run one after another, in the order in which it came; on different things at once. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** @param thing name of what the work is on */
  take<T>(thing: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#last.get(thing) ?? Promise.resolve()).then(work, work);
    const ended = turn.then(
      () => undefined,
      () => undefined,
    );
    this.#last.set(thing, ended);
    void ended.then(() => {
      if (this.#last.get(thing) === ended) this.#last.delete(thing);
    });
    return turn;
  }
}
