import { signatureOf, writeCommit } from '../git/commit.ts';
import { MAIN } from '../git/clone.ts';
import { GitError, type Git } from '../git/git.ts';
import { runNetworkCommand, type NetworkLimits } from '../git/network-command.ts';
import { moveRef, readRef } from '../git/refs.ts';

/** What the last fetch brought. */
const FETCHED = 'refs/remote/fetched';
/** The last commit that both sides had on `main`: the other repository must never fall behind it. */
const AGREED = 'refs/remote/agreed';
/** What somebody decided against stays within reach: nothing is ever lost to Git's tidying. */
const KEPT = 'refs/kept/';

/** The desk commits a merge of two repositories: no member wrote it. */
const DESK = signatureOf({ id: 'desk', name: 'Bảng Tin' });

export type MergedTree = { readonly tree: string } | { readonly conflicts: readonly string[] };

/** `main` of this repository beside `main` of another one. Neither is ever overwritten: no push is forced. */
export class RemoteRepository {
  readonly #git: Git;
  readonly #address: string;
  readonly #limits: NetworkLimits;

  /** @param address as `git fetch` takes it */
  constructor(git: Git, address: string, limits: NetworkLimits) {
    this.#git = git;
    this.#address = address;
    this.#limits = limits;
  }

  /**
   * @returns where `main` is there; `undefined` when there is none yet
   * @throws GitError, GitTimeoutError
   */
  async fetch(signal?: AbortSignal): Promise<string | undefined> {
    try {
      await runNetworkCommand(
        this.#git,
        [
          ...['-c', 'fetch.fsckObjects=true'],
          ...['fetch', '--progress', '--no-tags', '--no-write-fetch-head', '--end-of-options'],
          ...[this.#address, `+${MAIN}:${FETCHED}`],
        ],
        this.#limits,
        signal,
      );
    } catch (error) {
      if (error instanceof GitError && error.stderr.includes("couldn't find remote ref")) return undefined;
      throw error;
    }
    return readRef(this.#git, FETCHED);
  }

  /** Brings `commit` there as `main`, and no other ref. @throws GitError, GitTimeoutError */
  async push(commit: string, signal?: AbortSignal): Promise<void> {
    const refs = [this.#address, `${commit}:${MAIN}`];
    await runNetworkCommand(
      this.#git,
      ['push', '--progress', '--no-follow-tags', '--end-of-options', ...refs],
      this.#limits,
      signal,
    );
    await this.agreeOn(commit);
  }

  agreed(): Promise<string | undefined> {
    return readRef(this.#git, AGREED);
  }

  async agreeOn(commit: string): Promise<void> {
    await this.#git.run(['update-ref', AGREED, commit]);
  }

  /** Whether everything that `earlier` has is in `later` too. */
  async isIn(earlier: string, later: string): Promise<boolean> {
    const { exitCode } = await this.#git.run(['merge-base', '--is-ancestor', earlier, later], {
      answers: [0, 1],
    });
    return exitCode === 0;
  }

  /** Whether the two have any commit in common. */
  async areRelated(ours: string, theirs: string): Promise<boolean> {
    const { exitCode } = await this.#git.run(['merge-base', ours, theirs], { answers: [0, 1] });
    return exitCode === 0;
  }

  async merge(ours: string, theirs: string): Promise<MergedTree> {
    const { exitCode, stdout } = await this.#git.run(
      ['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', ours, theirs],
      { answers: [0, 1] },
    );
    const [tree = '', ...conflicts] = stdout.toString().split('\0').filter(Boolean);
    return exitCode === 0 ? { tree } : { conflicts };
  }

  /** A commit that joins both, with this tree. No ref moves. */
  joined(ours: string, theirs: string, treeish: string, subject: string): Promise<string> {
    return this.#git
      .text(['rev-parse', `${treeish}^{tree}`])
      .then((tree) =>
        writeCommit(this.#git, { tree, parents: [ours, theirs], author: DESK, subject, trailers: [] }),
      );
  }

  /** @throws MovedError when `main` is no longer at `from` */
  moveMain(from: string, to: string): Promise<void> {
    return moveRef(this.#git, MAIN, from, to);
  }

  /** Keeps `commit` from being tidied away. @returns the ref that it can be found under */
  async keep(commit: string, side: 'ours' | 'theirs'): Promise<string> {
    const day = new Date().toISOString().slice(0, 10);
    const ref = `${KEPT}${day}-${side}-${commit.slice(0, 10)}`;
    await this.#git.run(['update-ref', ref, commit]);
    return ref;
  }

  /** What below `content` is new or changed from `main` to `tree`, with the kind that Git gives it. */
  async changed(
    main: string,
    tree: string,
  ): Promise<readonly { readonly path: string; readonly mode: string }[]> {
    const fields = await this.#git.fields([
      ...['diff-tree', '-r', '-z', '--no-renames', '--diff-filter=d', main, tree, '--', 'content'],
    ]);
    return fields.flatMap((meta, index) => {
      const [, mode = ''] = meta.split(' ');
      return meta.startsWith(':') ? [{ path: fields[index + 1] ?? '', mode }] : [];
    });
  }
}
