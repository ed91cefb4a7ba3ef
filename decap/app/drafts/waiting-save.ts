/** Pauses between tries, in milliseconds; the last one goes on. */
const PAUSES_MS = [2000, 4000, 8000, 16_000, 30_000] as const;

const ASK_MS = 8000;

/** Whether the desk answers, whatever it answers. */
export async function isDeskReachable(): Promise<boolean> {
  try {
    await fetch('/api/session', { cache: 'no-store', signal: AbortSignal.timeout(ASK_MS) });
    return true;
  } catch {
    return false;
  }
}

/** A save that waits for the network: tried again after growing pauses, and at once when the device is online again. */
export class WaitingSave {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;
  #save: (() => Promise<unknown>) | undefined;
  readonly #isReachable: () => Promise<boolean>;

  constructor(isReachable: () => Promise<boolean> = isDeskReachable) {
    this.#isReachable = isReachable;
    globalThis.addEventListener('online', this.#tryNow);
  }

  get isWaiting(): boolean {
    return this.#save !== undefined;
  }

  /** Takes the place of a save that waits already: one is enough, it saves what is on the screen then. */
  start(save: () => Promise<unknown>): void {
    const waits = this.isWaiting;
    this.#save = save;
    if (waits) return;
    this.#tries = 0;
    this.#later();
  }

  /** Nothing is saved any more. */
  stop(): void {
    this.#save = undefined;
    clearTimeout(this.#timer);
  }

  close(): void {
    this.stop();
    globalThis.removeEventListener('online', this.#tryNow);
  }

  #later(): void {
    const pause = PAUSES_MS[Math.min(this.#tries, PAUSES_MS.length - 1)];
    this.#tries += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#tryNow, pause);
  }

  readonly #tryNow = (): void => {
    if (this.#save === undefined) return;
    clearTimeout(this.#timer);
    void this.#try();
  };

  async #try(): Promise<void> {
    const reachable = await this.#isReachable();
    const save = this.#save;
    if (save === undefined) return;
    if (!reachable) {
      this.#later();
      return;
    }
    this.#save = undefined;
    // A failure is told where the save is made, and waits again if it was the network.
    await save().catch(() => undefined);
  }
}
