import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log.ts';
import type { Git } from './git.ts';

/**
 * Joins the thousands of files that saves leave into packs, and writes the graph that makes a history quick to read.
 * Made by Git to run beside other work (git-maintenance): a file goes only when a pack has had it since the time before.
 * Nothing is thrown away, not even what no branch leads to any more.
 */
const TASKS = ['loose-objects', 'pack-refs', 'commit-graph'];

/** Joins the small packs; Git fails on it where there is none yet. */
const JOIN_PACKS = ['incremental-repack'];

const HOUR_MS = 3_600_000;

export interface UpkeepTimes {
  /** After the start, which has enough to do. */
  readonly firstMs: number;
  readonly everyMs: number;
}

const TIMES: UpkeepTimes = { firstMs: HOUR_MS / 4, everyMs: 24 * HOUR_MS };

/** Keeps a repository that nobody looks after quick for years: without it each save would be five more small files. */
export class Upkeep {
  readonly #git: Git;
  readonly #log: Log;
  readonly #stop = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> | undefined;

  constructor(git: Git, log: Log) {
    this.#git = git;
    this.#log = log;
  }

  start({ firstMs, everyMs }: UpkeepTimes = TIMES): void {
    this.#timer = setTimeout(() => {
      this.#working = this.run().finally(() => this.start({ firstMs: everyMs, everyMs }));
    }, firstMs);
    this.#timer.unref();
  }

  /** One time of it. A failure is logged: the next time is tomorrow. */
  async run(): Promise<void> {
    try {
      await this.#maintain(TASKS);
      const packs = await readdir(join(this.#git.gitDir, 'objects/pack'));
      if (packs.some((name) => name.endsWith('.pack'))) await this.#maintain(JOIN_PACKS);
    } catch (error) {
      if (!this.#stop.signal.aborted) this.#log.error('the repository could not be tidied', error);
    }
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#working;
    clearTimeout(this.#timer);
  }

  async #maintain(tasks: readonly string[]): Promise<void> {
    const named = tasks.map((task) => `--task=${task}`);
    await this.#git.run(['maintenance', 'run', '--quiet', ...named], { signal: this.#stop.signal });
  }
}
