import { join } from 'node:path';
import { codeDigest } from '../../../src/loader/index.ts';
import type { ContentRepository } from '../git/content-repository.ts';
import { isDiskFull } from '../disk-full.ts';
import type { Log } from '../log.ts';
import { words } from '../words.ts';
import { Backoff } from './backoff.ts';
import { buildMoment, untilDue } from './build-moments.ts';
import { ContentFolder } from './content-folder.ts';
import { ReleaseStore, type Pin, type Release } from './release-store.ts';
import { Schedule } from './schedule.ts';
import { buildSite, type BuildLimits } from './site-builder.ts';

/** What `GET /api/release` answers. */
export interface ReleaseState {
  readonly state: 'building' | 'ready' | 'failed';
  /** The content that the state speaks of: being built, served, or failed to build. */
  readonly commit: string;
  /** When the release that is served was built, ISO; `null` before the first. */
  readonly builtAt: string | null;
  /** When the site next looks different by itself, ISO: a build follows then. */
  readonly nextMoment?: string;
  /** Why the last build failed, with its faults. */
  readonly message?: string;
  /** When it is tried again, ISO. */
  readonly retryAt?: string;
  /** Somebody went back to the release that is served: who, and when (ISO). */
  readonly pinned?: { readonly by: string; readonly at: string };
}

export interface ReleasesOptions {
  readonly content: ContentRepository;
  readonly dataDir: string;
  readonly buildScript: string;
  readonly codePaths: readonly string[];
  readonly buildLimits: BuildLimits;
  readonly log: Log;
  readonly clock?: () => Date;
}

/** Why a build is made. A publication ends that somebody went back to an earlier release; the clock does not. */
type Cause = 'publication' | 'moment';

interface Failure {
  readonly commit: string;
  readonly message: string;
  readonly cause: Cause;
}

/**
 * Builds `main` into releases, one at a time: what is asked for meanwhile becomes one more build of the newest. Builds
 * also when the moment comes at which the site looks different by itself, and again after a build that failed.
 */
export class Releases {
  readonly #options: ReleasesOptions;
  readonly #clock: () => Date;
  readonly #store: ReleaseStore;
  readonly #folder: ContentFolder;
  readonly #stop = new AbortController();
  readonly #backoff = new Backoff();
  readonly #schedule: Schedule;
  #current: Release | undefined;
  #pin: Pin | undefined;
  #working: Promise<void> | undefined;
  #asked: Cause | undefined;
  #building = '';
  #failure: Failure | undefined;

  constructor(options: ReleasesOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => new Date());
    this.#store = new ReleaseStore(options.dataDir);
    this.#folder = new ContentFolder(join(options.dataDir, 'work/content'), options.content);
    this.#schedule = new Schedule({
      untilDue: () => this.#untilDue(),
      fire: () => this.#ask(this.#failure?.cause ?? 'moment'),
    });
  }

  /**
   * Serves the last release if it is of this content and this code; builds otherwise. A failed build keeps the old. From
   * then on what is due by the clock is built too, without keeping anybody waiting.
   */
  async prepare(): Promise<void> {
    await this.#store.prune();
    this.#current = await this.#store.current();
    const { content, codePaths } = this.#options;
    const [commit, code] = [await content.main(), codeDigest(codePaths)];
    const isPinned = await this.#restorePin(commit);
    if (!isPinned && (this.#current?.commit !== commit || this.#current.code !== code)) {
      this.request(commit);
      await this.settled();
    }
    this.#schedule.look();
  }

  /** `main` moved to `commit`: a build follows, of that or of what is newer by then. */
  request(commit: string): void {
    if (this.#working === undefined) this.#building = commit;
    this.#ask('publication');
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
    const { builtAt = null, nextMoment } = this.#current ?? {};
    const more = {
      builtAt,
      ...(nextMoment === undefined || this.#pin !== undefined ? {} : { nextMoment }),
      ...(this.#pin === undefined ? {} : { pinned: { by: this.#pin.by, at: this.#pin.at } }),
      ...(this.#failure === undefined ? {} : { message: this.#failure.message }),
    };
    if (this.#working !== undefined) return { state: 'building', commit: this.#building, ...more };
    if (this.#failure === undefined) return { state: 'ready', commit: this.#current?.commit ?? '', ...more };
    const retryAt = new Date(this.#clock().getTime() + this.#backoff.wait()).toISOString();
    return { state: 'failed', commit: this.#failure.commit, ...more, retryAt };
  }

  /** Ends a build that is under way. */
  async close(): Promise<void> {
    this.#schedule.close();
    this.#stop.abort();
    await this.settled();
  }

  /** @returns whether somebody went back to a release that is still there, and nothing has been published since */
  async #restorePin(main: string): Promise<boolean> {
    const pin = await this.#store.pin();
    const release = pin && (await this.#store.find(pin.release));
    if (pin?.main !== main || release === undefined) {
      await this.#store.setPin(undefined);
      return false;
    }
    await this.#serve(release);
    this.#pin = pin;
    return true;
  }

  #untilDue(): number | undefined {
    if (this.#working !== undefined) return undefined;
    if (this.#failure !== undefined) return this.#backoff.wait();
    if (this.#pin !== undefined || this.#current === undefined) return undefined;
    return untilDue(this.#clock(), this.#current);
  }

  #ask(cause: Cause): void {
    if (this.#asked !== 'publication') this.#asked = cause;
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
      this.#schedule.look();
    });
  }

  async #work(): Promise<void> {
    while (this.#asked !== undefined && !this.#stop.signal.aborted) {
      const cause = this.#asked;
      this.#asked = undefined;
      try {
        await this.#buildMain(cause);
      } catch (error) {
        const id = this.#options.log.error('the release could not be made', error);
        const message = isDiskFull(error) ? words.disk.buildFull : words.release.unexpected(id);
        this.#fail({ commit: this.#building, message, cause });
      }
    }
  }

  async #buildMain(cause: Cause): Promise<void> {
    const { content, dataDir, buildScript, codePaths, buildLimits, log } = this.#options;
    const commit = await content.main();
    this.#building = commit;
    const code = codeDigest(codePaths);
    const pin = this.#pin;
    const name = await this.#store.nextName(commit);
    const moment = buildMoment(this.#clock(), this.#current ?? {});
    await this.#folder.show(commit);
    const end = await buildSite(buildScript, {
      contentDir: this.#folder.path,
      outDir: this.#store.path(name),
      formerDir: this.directory(),
      cacheDir: join(dataDir, 'cache'),
      moment,
      limits: buildLimits,
      signal: this.#stop.signal,
    });
    if (end.outcome === 'built') {
      const since = this.#current === undefined ? {} : { since: this.#current.commit };
      const next = end.nextMoment === undefined ? {} : { nextMoment: end.nextMoment };
      const shownAt = moment.toISOString();
      const release = {
        name,
        commit,
        code,
        builtAt: this.#clock().toISOString(),
        shownAt,
        ...next,
        ...since,
      };
      await this.#store.finish(release);
      await this.#takeOver(release, pin);
      return;
    }
    await this.#store.discard(name);
    if (end.outcome === 'stopped') return;
    log.error(`the build of ${commit} failed:\n${end.output.trim()}`, '');
    this.#fail({ commit, message: end.reason, cause });
  }

  /** @param pinBefore as it was when the build began: who went back since then saw what is being published */
  async #takeOver(release: Release, pinBefore: Pin | undefined): Promise<void> {
    this.#failure = undefined;
    this.#backoff.reset();
    if (this.#pin === pinBefore) {
      await this.#store.setPin(undefined);
      this.#pin = undefined;
      await this.#serve(release);
    }
    await this.#store.prune();
  }

  async #serve(release: Release): Promise<void> {
    await this.#store.serve(release);
    this.#current = release;
  }

  #fail(failure: Failure): void {
    this.#failure = failure;
    this.#backoff.failed();
  }
}
