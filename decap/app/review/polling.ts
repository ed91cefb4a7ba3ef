/** A note is no chat: this often somebody looks whether there is a new one. */
const EVERY_MS = 20_000;

/** Does something now and then while the page is in sight; whoever comes back to it sees the latest at once. */
export class Polling {
  #ask: (() => Promise<void>) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Takes the place of what was asked before. @param ask may fail: it is asked again */
  start(ask: () => Promise<void>): void {
    this.stop();
    this.#ask = ask;
    document.addEventListener('visibilitychange', this.#onVisible);
    this.#later();
  }

  stop(): void {
    this.#ask = undefined;
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#onVisible);
  }

  #later(): void {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'visible') this.#timer = setTimeout(() => void this.#now(), EVERY_MS);
  }

  readonly #onVisible = (): void => {
    if (document.visibilityState === 'visible') void this.#now();
    else clearTimeout(this.#timer);
  };

  async #now(): Promise<void> {
    const ask = this.#ask;
    // A line that is gone is told where something is saved.
    await ask?.().catch(() => undefined);
    if (ask !== undefined && ask === this.#ask) this.#later();
  }
}
