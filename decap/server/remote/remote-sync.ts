import type { Turns } from '../content/turns.ts';
import { GitError } from '../git/git.ts';
import { retryWhenMoved } from '../git/refs.ts';
import type { Log } from '../log.ts';
import { MAIN_TURN } from '../protocol/context.ts';
import { words } from '../words.ts';
import { reasonsAgainst, type IncomingParts } from './incoming.ts';
import type { RemoteRepository } from './remote-repository.ts';
import {
  shownAddress,
  type RemoteState,
  type RemoteTimes,
  type RemoteTimesFile,
  type RemoteTrouble,
  type TroubleKind,
} from './remote-state.ts';
import { retryDelay } from './retry-delay.ts';

export interface RemoteSyncOptions extends IncomingParts {
  readonly repository: RemoteRepository;
  readonly address: string;
  /** Between two looks at the other repository. */
  readonly fetchMs: number;
  readonly times: RemoteTimesFile;
  readonly turns: Turns;
  readonly log: Log;
  /** `main` is at a commit that no member's publication made. */
  readonly onTaken: (commit: string) => void;
}

/** So often at once when the other repository moves while we push to it. */
const MOST_ROUNDS = 5;
/** Faults may come and go with the day: what was refused is looked at again after this. */
const RECHECK_MS = 3_600_000;

/**
 * Keeps `main` here and in another repository the same, beside the work: whatever is wrong there is told and blocks
 * nothing. One round fetches, takes what may be published, and pushes; it comes on a timer, and at once after each
 * publication.
 */
export class RemoteSync {
  readonly #options: RemoteSyncOptions;
  readonly #stop = new AbortController();
  #times: RemoteTimes = { lastFetch: null, lastPush: null };
  #trouble: RemoteTrouble | undefined;
  #refused: { readonly what: string; readonly until: number; readonly trouble: NewTrouble } | undefined;
  /** Where `main` was when others were last told of it. */
  #knownMain: string | undefined;
  #isBehind = false;
  #failures = 0;
  #asked = false;
  #working: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #nextTry: number | undefined;

  constructor(options: RemoteSyncOptions) {
    this.#options = options;
  }

  /** The first round, at once: a restart may have missed one. @param main where `main` is, as others know it */
  async start(main: string): Promise<void> {
    this.#knownMain = main;
    this.#times = await this.#options.times.read();
    this.#run();
  }

  /** `main` was moved to `commit` by a publication. */
  request(commit: string): void {
    this.#knownMain = commit;
    this.#isBehind = true;
    this.#asked = true;
    this.#run();
  }

  state(): RemoteState {
    return {
      address: shownAddress(this.#options.address),
      ...this.#times,
      isBehind: this.#isBehind,
      ...(this.#trouble === undefined ? {} : { trouble: this.#trouble }),
      ...(this.#nextTry === undefined ? {} : { nextTry: new Date(this.#nextTry).toISOString() }),
    };
  }

  async close(): Promise<void> {
    this.#stop.abort(new Error('the desk stops'));
    clearTimeout(this.#timer);
    await this.#working;
  }

  #run(): void {
    if (this.#stop.signal.aborted) return;
    clearTimeout(this.#timer);
    this.#working ??= this.#rounds().finally(() => {
      this.#working = undefined;
      this.#wait();
    });
  }

  #wait(): void {
    if (this.#stop.signal.aborted) return;
    const delay = this.#failures === 0 ? this.#options.fetchMs : retryDelay(this.#failures);
    this.#nextTry = Date.now() + delay;
    this.#timer = setTimeout(() => this.#run(), delay).unref();
  }

  async #rounds(): Promise<void> {
    for (let left = MOST_ROUNDS; left > 0 && !this.#stop.signal.aborted; left -= 1) {
      this.#asked = false;
      await this.#round();
      if (!this.#isAsked()) return;
    }
  }

  #isAsked(): boolean {
    return this.#asked;
  }

  async #round(): Promise<void> {
    try {
      await this.#tellOfMain();
      const theirs = await this.#options.repository.fetch(this.#stop.signal);
      await this.#note({ lastFetch: new Date().toISOString() });
      const trouble = theirs === undefined ? undefined : await this.#take(theirs);
      if (trouble === undefined) await this.#push(theirs);
      this.#failures = 0;
      this.#say(trouble);
    } catch (error) {
      if (this.#stop.signal.aborted) return;
      if (isOvertaken(error)) {
        this.#asked = true;
        return;
      }
      this.#failures += 1;
      this.#say(networkTrouble(error), error);
    }
  }

  /** The command line moves `main` too. */
  async #tellOfMain(): Promise<void> {
    const main = await this.#options.content.main();
    if (main === this.#knownMain) return;
    this.#knownMain = main;
    this.#options.onTaken(main);
  }

  /** Makes `main` hold what `theirs` holds, if it may. */
  #take(theirs: string): Promise<NewTrouble | undefined> {
    const { content, repository, turns } = this.#options;
    return turns.take(MAIN_TURN, () =>
      retryWhenMoved(async () => {
        const main = await content.main();
        const agreed = await repository.agreed();
        if (agreed !== undefined && !(await repository.isIn(agreed, theirs))) return newTrouble('forced');
        if (await repository.isIn(theirs, main)) {
          await repository.agreeOn(theirs);
          return undefined;
        }
        if (!(await repository.areRelated(main, theirs))) return newTrouble('unrelated');
        const what = `${main} ${theirs}`;
        if (this.#refused?.what === what && Date.now() < this.#refused.until) return this.#refused.trouble;
        const trouble = await this.#advance(main, theirs);
        this.#refused = trouble && { what, until: Date.now() + RECHECK_MS, trouble };
        return trouble;
      }),
    );
  }

  async #advance(main: string, theirs: string): Promise<NewTrouble | undefined> {
    const { repository, onTaken } = this.#options;
    const isFurther = await repository.isIn(main, theirs);
    const merge = isFurther ? { tree: theirs } : await repository.merge(main, theirs);
    if ('conflicts' in merge) return newTrouble('conflict', merge.conflicts);
    const reasons = await reasonsAgainst(this.#options, repository, main, merge.tree);
    if (reasons.length > 0) return newTrouble('faults', reasons);
    const commit = isFurther
      ? theirs
      : await repository.joined(main, theirs, merge.tree, words.remote.merged);
    await repository.moveMain(main, commit);
    await repository.agreeOn(theirs);
    this.#knownMain = commit;
    onTaken(commit);
    return undefined;
  }

  async #push(theirs: string | undefined): Promise<void> {
    const main = await this.#options.content.main();
    this.#isBehind = main !== theirs;
    if (!this.#isBehind) return;
    await this.#options.repository.push(main, this.#stop.signal);
    this.#isBehind = false;
    await this.#note({ lastPush: new Date().toISOString() });
  }

  async #note(times: Partial<RemoteTimes>): Promise<void> {
    this.#times = { ...this.#times, ...times };
    await this.#options.times.write(this.#times);
  }

  /** Told once, however often it is tried again. */
  #say(trouble: NewTrouble | undefined, cause: unknown = ''): void {
    const before = this.#trouble;
    if (trouble === undefined) {
      this.#trouble = undefined;
      if (before !== undefined)
        this.#options.log.info('CONTENT_REMOTE: main is the same on both sides again');
      return;
    }
    const isSame = before?.kind === trouble.kind && before.details.join('\n') === trouble.details.join('\n');
    this.#trouble = { ...trouble, since: isSame ? before.since : new Date().toISOString() };
    if (before?.kind === trouble.kind) return;
    this.#options.log.error(`CONTENT_REMOTE: ${trouble.kind}\n${trouble.details.join('\n')}`.trim(), cause);
  }
}

type NewTrouble = Omit<RemoteTrouble, 'since'>;

function newTrouble(kind: TroubleKind, details: readonly string[] = []): NewTrouble {
  return { kind, message: words.remote[kind], details };
}

/** Somebody pushed there between our fetch and our push. */
function isOvertaken(error: unknown): boolean {
  return error instanceof GitError && error.stderr.includes('[rejected]');
}

/** Git's own words, without the address that may hold a password. */
function networkTrouble(error: unknown): NewTrouble {
  const said = error instanceof GitError ? error.stderr : error instanceof Error ? error.message : '';
  const details = said.split('\n').flatMap((line) => (line.trim() === '' ? [] : [shownAddress(line.trim())]));
  const isRefused = error instanceof GitError && error.stderr.includes('[remote rejected]');
  return newTrouble(isRefused ? 'refused' : 'unreachable', details.slice(-6));
}
