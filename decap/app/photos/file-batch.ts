import { outbox } from './outbox.ts';
import { FileFault, prepareFile, type PreparedFile } from './prepare-file.ts';

/** A file that somebody chose, and what has become of it. */
export interface BatchFile {
  readonly id: number;
  readonly name: string;
  readonly state:
    | { readonly step: 'waiting' | 'preparing' }
    | { readonly step: 'prepared'; readonly prepared: PreparedFile }
    | { readonly step: 'failed'; readonly message: string };
}

/**
 * Files chosen together: made ready one after another, which keeps a cheap phone alive, and each sent as soon as it is
 * ready. One that fails says so and the others go on.
 */
export class FileBatch {
  readonly #accepts: 'photos' | 'all';
  readonly #listeners = new Set<() => void>();
  readonly #waiting: { readonly id: number; readonly file: File }[] = [];
  #files: readonly BatchFile[] = [];
  #working = false;
  #lastId = 0;

  constructor(accepts: 'photos' | 'all') {
    this.#accepts = accepts;
  }

  /** The same array until something changes. */
  readonly files = (): readonly BatchFile[] => this.#files;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add(files: Iterable<File>): void {
    for (const file of files) {
      this.#lastId += 1;
      this.#waiting.push({ id: this.#lastId, file });
      this.#change([...this.#files, { id: this.#lastId, name: file.name, state: { step: 'waiting' } }]);
    }
    void this.#work();
  }

  remove(id: number): void {
    this.#change(this.#files.filter((file) => file.id !== id));
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      const { id, file } = next;
      if (!this.#files.some((known) => known.id === id)) continue;
      this.#set(id, { step: 'preparing' });
      this.#set(id, await this.#prepared(file));
    }
    this.#working = false;
  }

  async #prepared(file: File): Promise<BatchFile['state']> {
    try {
      const prepared = await prepareFile(file, this.#accepts);
      outbox.send(prepared);
      return { step: 'prepared', prepared };
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      return { step: 'failed', message: error.message };
    }
  }

  #set(id: number, state: BatchFile['state']): void {
    this.#change(this.#files.map((file) => (file.id === id ? { ...file, state } : file)));
  }

  #change(files: readonly BatchFile[]): void {
    this.#files = files;
    for (const listener of this.#listeners) listener();
  }
}
