const WINDOW_MS = 15 * 60_000;
const TRIES_PER_ACCOUNT = 10;
const TRIES_PER_ADDRESS = 50;

/** Counts wrong passwords by account and by address in the last 15 minutes. In memory: a restart forgets. */
export class SignInLimit {
  readonly #failures = new Map<string, number[]>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Whole minutes that this account or address has to wait; 0 when it may try. */
  waitMinutes(account: string, address: string): number {
    const wait = Math.max(
      this.#waitMs(accountKey(account), TRIES_PER_ACCOUNT),
      this.#waitMs(addressKey(address), TRIES_PER_ADDRESS),
    );
    return Math.ceil(wait / 60_000);
  }

  failed(account: string, address: string): void {
    for (const key of [accountKey(account), addressKey(address)]) {
      this.#failures.set(key, [...this.#recent(key), this.#now()]);
    }
    for (const key of this.#failures.keys()) if (this.#recent(key).length === 0) this.#failures.delete(key);
  }

  succeeded(account: string): void {
    this.#failures.delete(accountKey(account));
  }

  #recent(key: string): number[] {
    return (this.#failures.get(key) ?? []).filter((time) => time > this.#now() - WINDOW_MS);
  }

  #waitMs(key: string, tries: number): number {
    const recent = this.#recent(key);
    const oldestThatCounts = recent.at(-tries);
    return oldestThatCounts === undefined ? 0 : oldestThatCounts + WINDOW_MS - this.#now();
  }
}

const accountKey = (account: string) => `account ${account.toLowerCase()}`;
const addressKey = (address: string) => `address ${address}`;
