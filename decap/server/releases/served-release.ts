import { droppedDisclosures } from '../../../src/loader/index.ts';
import { Turns } from '../content/turns.ts';
import { ReleaseStore, type Pin, type Release } from './release-store.ts';

/** A kept release, as a list shows it. */
export interface ListedRelease extends Release {
  readonly isServed: boolean;
}

export type WentBack =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'gone' }
  /** It does not have these entries, which must stay public: paths below `content/`. */
  | { readonly outcome: 'must-keep'; readonly paths: readonly string[] };

/** Which of the kept releases the site is: the last one that was built, unless somebody went back. */
export class ServedRelease {
  readonly store: ReleaseStore;
  /** A switch is a few steps; the next one waits for them. */
  readonly #turns = new Turns();
  #current: Release | undefined;
  #newest: Release | undefined;
  #pin: Pin | undefined;

  constructor(dataDir: string) {
    this.store = new ReleaseStore(dataDir);
  }

  get current(): Release | undefined {
    return this.#current;
  }

  get pin(): Pin | undefined {
    return this.#pin;
  }

  /** Folder of the last release that was built, also when an earlier one is served. */
  newestDirectory(): string | undefined {
    return this.#newest === undefined ? undefined : this.store.path(this.#newest.name);
  }

  /** Folder of the site; `undefined` before the first release. */
  directory(): string | undefined {
    return this.#current === undefined ? undefined : this.store.path(this.#current.name);
  }

  /**
   * As an earlier desk left it, also between two steps of a switch.
   *
   * @param main where `main` is: whoever went back saw what was published until then, and nothing later
   */
  async open(main: string): Promise<void> {
    await this.store.prune();
    this.#current = await this.store.current();
    [this.#newest] = await this.store.list();
    const pin = await this.store.pin();
    const release = pin && (await this.store.find(pin.release));
    if (pin?.main === main && release !== undefined) {
      await this.#serve(release);
      this.#pin = pin;
    } else await this.store.setPin(undefined);
  }

  /**
   * Serves a release that was just built, and ends that somebody went back; unless they did so while it was being
   * built: then it is kept as the newest.
   *
   * @param pinBefore as it was when the build began
   */
  takeOver(release: Release, pinBefore: Pin | undefined): Promise<void> {
    return this.#inTurn(async () => {
      await this.store.finish(release);
      this.#newest = release;
      if (this.#pin === pinBefore) {
        await this.#unpin();
        await this.#serve(release);
      }
      await this.store.prune();
    });
  }

  /** A build of the same content that brought the same site: only its moments are new. */
  refresh(moments: Pick<Release, 'code' | 'shownAt' | 'nextMoment'>): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#current === undefined) return;
      const { name, commit, builtAt, since } = this.#current;
      this.#current = { name, commit, builtAt, ...(since === undefined ? {} : { since }), ...moments };
      this.#newest = this.#current;
      await this.store.finish(this.#current);
    });
  }

  /**
   * Serves an earlier release until something is published, or until `goForward`.
   *
   * @param by name of who wants it
   * @param main where `main` is
   */
  goBack(
    name: string,
    { by, main, at }: Omit<Pin, 'release' | 'at'> & { readonly at: Date },
  ): Promise<WentBack> {
    return this.#inTurn(async (): Promise<WentBack> => {
      const kept = await this.store.list();
      const [newest] = kept;
      const release = kept.find((each) => each.name === name);
      if (release === undefined || newest === undefined) return { outcome: 'gone' };
      const [from, to] = [this.store.path(newest.name), this.store.path(name)];
      const dropped = droppedDisclosures(from, to, at.toISOString());
      if (dropped.length > 0) return { outcome: 'must-keep', paths: dropped.map(({ path }) => path) };
      // The newest one is no way back.
      const pin = name === newest.name ? undefined : { release: name, by, at: at.toISOString(), main };
      await this.store.setPin(pin);
      this.#pin = pin;
      await this.#serve(release);
      return { outcome: 'done' };
    });
  }

  /** Serves the newest release again. */
  goForward(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#unpin();
      const [newest] = await this.store.list();
      if (newest !== undefined) await this.#serve(newest);
    });
  }

  /** The kept releases, newest first. */
  async list(): Promise<readonly ListedRelease[]> {
    const kept = await this.store.list();
    return kept.map((release) => ({ ...release, isServed: release.name === this.#current?.name }));
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#turns.take('switch', work);
  }

  async #unpin(): Promise<void> {
    await this.store.setPin(undefined);
    this.#pin = undefined;
  }

  async #serve(release: Release): Promise<void> {
    await this.store.serve(release);
    this.#current = release;
  }
}
