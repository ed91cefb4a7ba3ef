import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Without a request for so long, nobody waits for the fifth of a second that a collection takes. */
const IDLE_MS = 15_000;

/**
 * Gives memory back to the machine when the desk has nothing to do. V8 collects when a program allocates, and a desk
 * that nobody asks allocates nothing: what a list of 2,000 entries took would stay with it overnight.
 */
export class IdleMemory {
  readonly #collect: () => void;
  readonly #idleMs: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(collect = garbageCollector(), idleMs = IDLE_MS) {
    this.#collect = collect;
    this.#idleMs = idleMs;
  }

  /** To be called at each request. */
  busy(): void {
    if (this.#timer === undefined) this.#timer = setTimeout(() => this.#idle(), this.#idleMs).unref();
    else this.#timer.refresh();
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #idle(): void {
    this.#timer = undefined;
    this.#collect();
  }
}

/**
 * Node shows its collector only to who asks for it by a flag (`node --expose-gc`). Of V8's two flavours this is the one
 * that also gives back the pages it has emptied; the other keeps them for later: 80 MB after a day's work.
 */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext("() => gc({ type: 'major', flavor: 'last-resort' })") as () => void; // eslint-disable-line @typescript-eslint/consistent-type-assertions -- a function of ours, from another realm
}
