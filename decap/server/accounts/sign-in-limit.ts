import { isIPv6 } from 'node:net';

const WINDOW_MS = 15 * 60_000;
const TRIES_PER_ACCOUNT = 10;
const TRIES_PER_ADDRESS = 50;

/**
 * Counts wrong passwords by account and by address in the last 15 minutes. A try counts from its beginning: of thirty
 * that come at the same moment no more are looked at than of thirty one after another. In memory: a restart forgets.
 */
export class SignInLimit {
  readonly #tries = new Map<string, number[]>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /**
   * Begins a try, which counts as a wrong one until `succeeded`.
   *
   * @param account its name as it was typed, whether there is one or not
   * @param since when the account's password was made: what was tried before is forgotten
   * @returns whole minutes to wait; 0 when it may go on
   */
  begin(account: string, address: string, since = 0): number {
    this.#forgetOld();
    const keys = [accountKey(account), addressKey(address)] as const;
    this.#keep(keys[0], (time) => time >= since);
    const wait = Math.max(this.#waitMs(keys[0], TRIES_PER_ACCOUNT), this.#waitMs(keys[1], TRIES_PER_ADDRESS));
    if (wait > 0) return Math.ceil(wait / 60_000);
    for (const key of keys) this.#tries.set(key, [...this.#triesOf(key), this.#now()]);
    return 0;
  }

  /** The same where no account is named: a passkey says itself whose it is. */
  beginWithoutName(address: string): number {
    this.#forgetOld();
    const key = addressKey(address);
    const wait = this.#waitMs(key, TRIES_PER_ADDRESS);
    if (wait === 0) this.#tries.set(key, [...this.#triesOf(key), this.#now()]);
    return Math.ceil(wait / 60_000);
  }

  /** The try that began last was none to count, and neither were the account's before it. */
  succeeded(account: string, address: string): void {
    this.#tries.delete(accountKey(account));
    this.succeededWithoutName(address);
  }

  succeededWithoutName(address: string): void {
    this.#tries.set(addressKey(address), this.#triesOf(addressKey(address)).slice(0, -1));
  }

  /** Lets an account be tried again. */
  lift(account: string): void {
    this.#tries.delete(accountKey(account));
  }

  #triesOf(key: string): readonly number[] {
    return this.#tries.get(key) ?? [];
  }

  #waitMs(key: string, tries: number): number {
    const oldestThatCounts = this.#triesOf(key).at(-tries);
    return oldestThatCounts === undefined ? 0 : oldestThatCounts + WINDOW_MS - this.#now();
  }

  #forgetOld(): void {
    const now = this.#now();
    for (const [key, tries] of this.#tries) {
      // A clock that was set back an hour must not make the wait an hour longer.
      this.#tries.set(
        key,
        tries.map((time) => Math.min(time, now)),
      );
      this.#keep(key, (time) => time > now - WINDOW_MS);
    }
  }

  #keep(key: string, isKept: (time: number) => boolean): void {
    const kept = this.#triesOf(key).filter(isKept);
    if (kept.length === 0) this.#tries.delete(key);
    else this.#tries.set(key, kept);
  }
}

const accountKey = (account: string) => `account ${account.toLowerCase()}`;
const addressKey = (address: string) => `address ${networkOf(address)}`;

/** Who has one address of IPv6 has the other 2^64 of its network as well. */
function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/u, '');
  if (!isIPv6(plain)) return plain;
  const [, head = '', tail] = /^(.*?)(?:::(.*))?$/u.exec(plain.replace(/%.*$/u, '')) ?? [];
  const groups = (text: string) => text.split(':').filter((group) => group !== '');
  const before = groups(head);
  const after = groups(tail ?? '');
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/u, ''))
    .join(':');
}
