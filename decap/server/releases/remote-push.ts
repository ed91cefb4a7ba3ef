import type { ContentRepository } from '../git/content-repository.ts';
import type { Log } from '../log.ts';

/** Brings `main` to `CONTENT_REMOTE` after each publication, beside the work: a failure is logged and blocks nothing. */
export class RemotePush {
  readonly #content: ContentRepository;
  readonly #remote: string | undefined;
  readonly #log: Log;
  readonly #stop = new AbortController();
  #working: Promise<void> | undefined;
  #asked = false;

  constructor(content: ContentRepository, remote: string | undefined, log: Log) {
    this.#content = content;
    this.#remote = remote;
    this.#log = log;
  }

  request(): void {
    if (this.#remote === undefined) return;
    this.#asked = true;
    this.#working ??= this.#work(this.#remote).finally(() => (this.#working = undefined));
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#working;
  }

  async #work(remote: string): Promise<void> {
    while (this.#asked && !this.#stop.signal.aborted) {
      this.#asked = false;
      try {
        await this.#content.push(remote, this.#stop.signal);
      } catch (error) {
        this.#log.error('main could not be pushed to CONTENT_REMOTE', error);
      }
    }
  }
}
