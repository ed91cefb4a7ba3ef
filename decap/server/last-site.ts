import { DamageError } from './damage.ts';
import type { DeskApp } from './http/http-server.ts';
import { createSiteOnlyApp, type SiteOnly } from './http/site-only-app.ts';
import type { Log } from './log.ts';
import { ReleaseStore } from './releases/release-store.ts';
import { words } from './words.ts';

/** The release that was served last, and the words that stand in for the desk. */
export class LastSite {
  /** `undefined` before the first release. */
  readonly directory: string | undefined;
  readonly #builtAt: string | null;
  readonly #log: Log;

  private constructor(directory: string | undefined, builtAt: string | null, log: Log) {
    this.directory = directory;
    this.#builtAt = builtAt;
    this.#log = log;
  }

  static async open(dataDir: string, log: Log): Promise<LastSite> {
    const store = new ReleaseStore(dataDir);
    const release = await store.current();
    return new LastSite(release && store.path(release.name), release?.builtAt ?? null, log);
  }

  /** @param reason `starting`, or the error that keeps the desk away */
  app(reason: unknown): DeskApp {
    return createSiteOnlyApp({ log: this.#log, directory: () => this.directory, ...this.#explain(reason) });
  }

  #explain(reason: unknown): Pick<SiteOnly, 'health' | 'reason' | 'retryAfter'> {
    const release = { state: 'ready', builtAt: this.#builtAt } as const;
    if (reason === 'starting') {
      const status = this.directory === undefined ? 'starting' : 'ok';
      return { health: () => ({ status, release }), reason: words.trouble.starting, retryAfter: 60 };
    }
    const id = this.#log.error('only the site is served: the desk could not be opened', reason);
    const trouble = reason instanceof DamageError ? reason.part : 'desk';
    return {
      health: () => ({ status: 'trouble', trouble, release }),
      reason: reason instanceof DamageError ? words.trouble[reason.part] : words.trouble.unexpected(id),
    };
  }
}
