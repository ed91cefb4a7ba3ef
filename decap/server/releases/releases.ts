import { join } from 'node:path';
import { codeDigest } from '../../../src/loader/index.ts';
import type { ContentRepository } from '../git/content-repository.ts';
import type { Log } from '../log.ts';
import { words } from '../words.ts';
import { ContentFolder } from './content-folder.ts';
import { ReleaseStore, type Release } from './release-store.ts';
import { buildSite } from './site-builder.ts';

/** What `GET /api/release` answers. */
export interface ReleaseState {
  readonly state: 'building' | 'ready' | 'failed';
  /** The content that the state speaks of: being built, served, or failed to build. */
  readonly commit: string;
  /** When the release that is served was built, ISO; `null` before the first. */
  readonly builtAt: string | null;
  /** Why the last build failed, with its faults. */
  readonly message?: string;
}

export interface ReleasesOptions {
  readonly content: ContentRepository;
  readonly dataDir: string;
  readonly buildScript: string;
  readonly codePaths: readonly string[];
  readonly log: Log;
}

/** Builds `main` into releases, one at a time: what is asked for meanwhile becomes one more build of the newest. */
export class Releases {
  readonly #options: ReleasesOptions;
  readonly #store: ReleaseStore;
  readonly #folder: ContentFolder;
  readonly #stop = new AbortController();
  #current: Release | undefined;
  #working: Promise<void> | undefined;
  #asked = false;
  #building = '';
  #failure: { readonly commit: string; readonly message: string } | undefined;

  constructor(options: ReleasesOptions) {
    this.#options = options;
    this.#store = new ReleaseStore(options.dataDir);
    this.#folder = new ContentFolder(join(options.dataDir, 'work/content'), options.content);
  }

  /** Serves the last release if it is of this content and this code; builds otherwise. A failed build keeps the old. */
  async prepare(): Promise<void> {
    await this.#store.prune();
    this.#current = await this.#store.current();
    const { content, codePaths } = this.#options;
    const [commit, code] = [await content.main(), codeDigest(codePaths)];
    if (this.#current?.commit === commit && this.#current.code === code) return;
    this.request(commit);
    await this.settled();
  }

  /** `main` moved to `commit`: a build follows, of that or of what is newer by then. */
  request(commit: string): void {
    this.#asked = true;
    if (this.#working === undefined) this.#building = commit;
    this.#working ??= this.#work().finally(() => (this.#working = undefined));
  }

  /** When nothing is being built or waiting to be. */
  async settled(): Promise<void> {
    while (this.#working !== undefined) await this.#working;
  }

  /** Folder of the site that is served; `undefined` before the first release. */
  directory(): string | undefined {
    return this.#current === undefined ? undefined : this.#store.path(this.#current.name);
  }

  state(): ReleaseState {
    const builtAt = this.#current?.builtAt ?? null;
    if (this.#working !== undefined) {
      return { state: 'building', commit: this.#building, builtAt, ...this.#failureMessage() };
    }
    if (this.#failure)
      return { state: 'failed', commit: this.#failure.commit, builtAt, ...this.#failureMessage() };
    return { state: 'ready', commit: this.#current?.commit ?? '', builtAt };
  }

  /** Ends a build that is under way. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.settled();
  }

  #failureMessage(): { readonly message?: string } {
    return this.#failure === undefined ? {} : { message: this.#failure.message };
  }

  async #work(): Promise<void> {
    while (this.#asked && !this.#stop.signal.aborted) {
      this.#asked = false;
      try {
        await this.#buildMain();
      } catch (error) {
        const id = this.#options.log.error('the release could not be made', error);
        this.#failure = { commit: this.#building, message: words.release.unexpected(id) };
      }
    }
  }

  async #buildMain(): Promise<void> {
    const { content, dataDir, buildScript, codePaths, log } = this.#options;
    const commit = await content.main();
    this.#building = commit;
    const code = codeDigest(codePaths);
    const name = await this.#store.nextName(commit);
    await this.#folder.show(commit);
    const end = await buildSite(buildScript, {
      contentDir: this.#folder.path,
      outDir: this.#store.path(name),
      formerDir: this.directory(),
      cacheDir: join(dataDir, 'cache'),
      signal: this.#stop.signal,
    });
    if (end.outcome === 'built') {
      const release = { name, commit, code, builtAt: new Date().toISOString() };
      await this.#store.switchTo(release);
      this.#current = release;
      this.#failure = undefined;
      await this.#store.prune();
      return;
    }
    await this.#store.discard(name);
    if (end.outcome === 'stopped') return;
    log.error(`the build of ${commit} failed:\n${end.output.trim()}`, '');
    this.#failure = { commit, message: end.reason };
  }
}
