import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** As long as a browser waits for a finger, and a little. */
const GOOD_FOR_MS = 5 * 60_000;

const TIME_BYTES = 8;
const RANDOM_BYTES = 16;
const SIGNED_BYTES = TIME_BYTES + RANDOM_BYTES;

/**
 * What an authenticator has to sign (WebAuthn level 3, 13.4.3), each for one purpose and one use. They carry their own
 * proof, so that whoever asks for a million of them fills no memory; a restart makes them void.
 */
export class Challenges {
  readonly #secret = randomBytes(32);
  /** Used ones that are not too old yet, with their end. Only who holds a passkey gets one in here. */
  readonly #used = new Map<string, number>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  make(purpose: string): Uint8Array<ArrayBuffer> {
    const head = Buffer.alloc(SIGNED_BYTES);
    head.writeBigUInt64BE(BigInt(this.#now() + GOOD_FOR_MS));
    randomBytes(RANDOM_BYTES).copy(head, TIME_BYTES);
    return Uint8Array.from([...head, ...this.#proof(purpose, head)]);
  }

  /** @param challenge in base64url, as it comes back */
  isGood(purpose: string, challenge: string): boolean {
    const bytes = Buffer.from(challenge, 'base64url');
    const head = bytes.subarray(0, SIGNED_BYTES);
    const proof = this.#proof(purpose, head);
    if (bytes.length !== head.length + proof.length) return false;
    if (!timingSafeEqual(bytes.subarray(SIGNED_BYTES), proof)) return false;
    return Number(head.readBigUInt64BE()) > this.#now() && !this.#used.has(bytes.toString('base64url'));
  }

  /** It was answered well: once is enough. */
  use(challenge: string): void {
    for (const [old, end] of this.#used) if (end <= this.#now()) this.#used.delete(old);
    const bytes = Buffer.from(challenge, 'base64url');
    this.#used.set(bytes.toString('base64url'), Number(bytes.readBigUInt64BE()));
  }

  #proof(purpose: string, head: Uint8Array): Buffer {
    return createHmac('sha256', this.#secret).update(head).update(purpose).digest();
  }
}
