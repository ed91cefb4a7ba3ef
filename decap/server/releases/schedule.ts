/**
 * The clock is looked at this often, whatever it said before: a timer counts no time while the machine sleeps, does not
 * hear of a clock that is set, and cannot wait for longer than 24.8 days.
 */
const LOOK_EVERY_MS = 20_000;

export interface ScheduleOptions {
  /** Milliseconds until something is due; 0 or less when it is, `undefined` while nothing will be. */
  readonly untilDue: () => number | undefined;
  readonly fire: () => void;
}

/** Fires when the time has come, also when it has long passed. What is due then is asked each time anew. */
export class Schedule {
  readonly #options: ScheduleOptions;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: ScheduleOptions) {
    this.#options = options;
  }

  /** Something changed that decides when; also the beginning. */
  look(): void {
    if (this.#closed) return;
    clearTimeout(this.#timer);
    const { untilDue, fire } = this.#options;
    const wait = untilDue() ?? LOOK_EVERY_MS;
    if (wait <= 0) fire();
    // Once it has fired, whoever works on it looks again at the end.
    this.#timer = setTimeout(() => this.look(), wait <= 0 ? LOOK_EVERY_MS : Math.min(wait, LOOK_EVERY_MS));
    // The open server keeps the desk alive.
    this.#timer.unref();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }
}
