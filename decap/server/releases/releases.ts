import { join } from 'node:path';
import { codeDigest } from '../../../src/loader/index.ts';
import type { ContentRepository } from '../git/content-repository.ts';
import { isDiskFull } from '../disk-full.ts';
import type { Log } from '../log.ts';
import { words } from '../words.ts';
import { Backoff } from './backoff.ts';
import { buildMoment, untilDue } from './build-moments.ts';
import { ContentFolder } from './content-folder.ts';
import { releaseFaults } from './release-check.ts';
import type { Pin, Release } from './release-store.ts';
import { Schedule } from './schedule.ts';
import { ServedRelease, type ListedRelease, type WentBack } from './served-release.ts';
import { buildSite, type BuildLimits } from './site-builder.ts';
import { areSameSites, readSite } from './site-files.ts';

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
  readonly #served: ServedRelease;
  readonly #folder: ContentFolder;
  readonly #stop = new AbortController();
  readonly #backoff = new Backoff();
  readonly #schedule: Schedule;
  #working: Promise<void> | undefined;
  #asked: Cause | undefined;
  #building = '';
  #failure: Failure | undefined;

  constructor(options: ReleasesOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => new Date());
    this.#served = new ServedRelease(options.dataDir);
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
    const { content, codePaths } = this.#options;
    const [commit, code] = [await content.main(), codeDigest(codePaths)];
    await this.#served.open(commit);
    const { current, pin } = this.#served;
    if (pin === undefined && (current?.commit !== commit || current.code !== code)) {
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
    return this.#served.directory();
  }

  /** Folder of the last release that was built, also when an earlier one is served. */
  newestDirectory(): string | undefined {
    return this.#served.newestDirectory();
  }

  /** The kept releases, newest first. */
  list(): Promise<readonly ListedRelease[]> {
    return this.#served.list();
  }

  /**
   * Serves an earlier release: until something is published, whatever the clock says.
   *
   * @param by name of who wants it
   */
  async goBack(name: string, by: string): Promise<WentBack> {
    const main = await this.#options.content.main();
    const end = await this.#served.goBack(name, { by, main, at: this.#clock() });
    // What failed before is no publication after it.
    if (end.outcome === 'done' && this.#served.pin !== undefined) this.#succeed();
    return end;
  }

  /** Serves the newest release again, and builds what it has not. */
  async goForward(): Promise<void> {
    await this.#served.goForward();
    if (this.#served.current?.commit !== (await this.#options.content.main())) this.#ask('moment');
    this.#schedule.look();
  }

  state(): ReleaseState {
    const { current, pin } = this.#served;
    const { builtAt = null, nextMoment } = current ?? {};
    const more = {
      builtAt,
      ...(nextMoment === undefined || pin !== undefined ? {} : { nextMoment }),
      ...(pin === undefined ? {} : { pinned: { by: pin.by, at: pin.at } }),
      ...(this.#failure === undefined ? {} : { message: this.#failure.message }),
    };
    if (this.#working !== undefined) return { state: 'building', commit: this.#building, ...more };
    if (this.#failure === undefined) return { state: 'ready', commit: current?.commit ?? '', ...more };
    const retryAt = new Date(this.#clock().getTime() + this.#backoff.wait()).toISOString();
    return { state: 'failed', commit: this.#failure.commit, ...more, retryAt };
  }

  /** Ends a build that is under way. */
  async close(): Promise<void> {
    this.#schedule.close();
    this.#stop.abort();
    await this.settled();
  }

  #untilDue(): number | undefined {
    if (this.#working !== undefined) return undefined;
    const { current, pin } = this.#served;
    if (pin !== undefined && this.#failure?.cause !== 'publication') return undefined;
    if (this.#failure !== undefined) return this.#backoff.wait();
    return current && untilDue(this.#clock(), current);
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
    const { store, pin, current = {} } = this.#served;
    const commit = await content.main();
    this.#building = commit;
    const code = codeDigest(codePaths);
    const name = await store.nextName(commit);
    const moment = buildMoment(this.#clock(), current);
    await this.#folder.show(commit);
    const end = await buildSite(buildScript, {
      contentDir: this.#folder.path,
      outDir: store.path(name),
      formerDir: this.directory(),
      cacheDir: join(dataDir, 'cache'),
      moment,
      limits: buildLimits,
      signal: this.#stop.signal,
    });
    if (end.outcome === 'stopped') return store.discard(name);
    if (end.outcome === 'failed') {
      await store.discard(name);
      log.error(`the build of ${commit} failed:\n${end.output.trim()}`, '');
      this.#fail({ commit, message: end.reason, cause });
      return;
    }
    const next = end.nextMoment === undefined ? {} : { nextMoment: end.nextMoment };
    const known = { code, shownAt: moment.toISOString(), ...next };
    await this.#offer({ name, commit, builtAt: this.#clock().toISOString(), ...known }, cause, pin);
  }

  /** @param pinBefore as it was when the build began */
  async #offer(release: Release, cause: Cause, pinBefore: Pin | undefined): Promise<void> {
    const { store, current } = this.#served;
    const { name, commit, code, shownAt, nextMoment } = release;
    const site = await readSite(store.path(name));
    const former = current && (await readSite(store.path(current.name)));
    const faults = await releaseFaults(site, former);
    if (faults.length > 0) {
      await store.discard(name);
      this.#options.log.error(`the release of ${commit} is not sound:\n${faults.join('\n')}`, '');
      this.#fail({ commit, message: words.release.unsound(faults), cause });
      return;
    }
    // Nothing to go back from: nights without a change would push out what was published.
    const isSame = current?.commit === commit && former !== undefined && (await areSameSites(site, former));
    if (isSame && this.#served.pin === undefined) {
      await this.#served.refresh({ code, shownAt, nextMoment });
      await store.discard(name);
    } else {
      const since = current === undefined ? {} : { since: current.commit };
      await this.#served.takeOver({ ...release, ...since }, pinBefore);
    }
    this.#succeed();
  }

  #succeed(): void {
    this.#failure = undefined;
    this.#backoff.reset();
  }

  #fail(failure: Failure): void {
    this.#failure = failure;
    this.#backoff.failed();
  }
}
