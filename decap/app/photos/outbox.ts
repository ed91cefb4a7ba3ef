import { DeskError } from '../backend/desk.ts';
import type { PreparedFile } from './prepare-file.ts';
import { uploadFile } from './upload.ts';

/** How a file on its way to the desk is getting on. */
export type Sending =
  | { readonly state: 'queued' | 'done' }
  | { readonly state: 'sending' | 'offline'; readonly sent: number }
  | { readonly state: 'refused'; readonly message: string };

interface Item {
  readonly prepared: PreparedFile;
  /** Where the browser has it: `blob:…`. */
  readonly url: string;
  sending: Sending;
}

/** Pauses before the next try while there is no answer; a network that comes back, or a tap, ends them early. */
const PAUSES_MS = [2000, 4000, 8000, 15_000, 30_000];

/**
 * The files that were chosen in this page, from their choice to their arrival at the desk: one after another, each
 * until it has arrived or was refused. Nothing here is lost while the page stays open.
 */
class Outbox {
  readonly #items = new Map<string, Item>();
  readonly #listeners = new Set<() => void>();
  #wake: () => void = () => undefined;
  #working = false;

  /** Begins to send a file, unless it is on its way already. */
  send(prepared: PreparedFile): void {
    const known = this.#items.get(prepared.address);
    if (known === undefined) {
      const url = URL.createObjectURL(prepared.file);
      this.#items.set(prepared.address, { prepared, url, sending: { state: 'queued' } });
    } else if (known.sending.state === 'refused') this.#tell(known, { state: 'queued' });
    void this.#work();
  }

  sending(address: string): Sending | undefined {
    return this.#items.get(address)?.sending;
  }

  /** `blob:…` of a file that was chosen in this page. */
  urlOf(address: string): string | undefined {
    return this.#items.get(address)?.url;
  }

  /** Tries at once instead of after the pause. */
  retry(): void {
    this.#wake();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Sees to it that the desk has every file that a text names.
   *
   * @throws DeskError when one cannot be sent now
   */
  async deliver(text: string): Promise<void> {
    for (const item of this.#items.values()) {
      if (item.sending.state === 'done' || !text.includes(item.prepared.address)) continue;
      await uploadFile(item.prepared, () => undefined);
      this.#tell(item, { state: 'done' });
    }
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    for (let item = this.#next(); item !== undefined; item = this.#next()) await this.#sendOne(item);
    this.#working = false;
  }

  #next(): Item | undefined {
    return [...this.#items.values()].find(({ sending }) => sending.state === 'queued');
  }

  async #sendOne(item: Item): Promise<void> {
    let sent = 0;
    for (let tries = 0; item.sending.state !== 'done'; tries += 1) {
      try {
        this.#tell(item, { state: 'sending', sent });
        await uploadFile(item.prepared, (bytes) => {
          // A piece that arrives shows that the line is good again.
          if (bytes > sent) tries = 0;
          sent = bytes;
          this.#tell(item, { state: 'sending', sent });
        });
        this.#tell(item, { state: 'done' });
      } catch (error) {
        const status = error instanceof DeskError ? error.status : 0;
        if (status !== 0 && status < 500) {
          this.#tell(item, { state: 'refused', message: String(error) });
          return;
        }
        this.#tell(item, { state: 'offline', sent });
        await this.#pause(PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)] ?? 0);
      }
    }
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        removeEventListener('online', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      addEventListener('online', end);
      this.#wake = end;
    });
  }

  #tell(item: Item, sending: Sending): void {
    // A save may have delivered it meanwhile.
    if (item.sending.state === 'done') return;
    item.sending = sending;
    for (const listener of this.#listeners) listener();
  }
}

/** This page's. */
export const outbox = new Outbox();

/** Where the browser has a file of the library: what was chosen in this page itself, else the desk. */
export function mediaUrl(address: string): string {
  return outbox.urlOf(address) ?? `/api/v1${address}`;
}
