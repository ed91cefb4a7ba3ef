import { join } from 'node:path';
import { z } from 'zod';
import type { ContentRepository } from '../git/content-repository.ts';
import { runChild } from '../releases/child-program.ts';
import { ContentFolder } from '../releases/content-folder.ts';
import { Turns } from './turns.ts';

const LIMIT_MS = 3 * 60_000;

export interface ContentCheckOptions {
  readonly content: ContentRepository;
  readonly dataDir: string;
  readonly script: string;
}

/** The full check of the build, run over a tree before it becomes `main`. */
export class ContentCheck {
  readonly #options: ContentCheckOptions;
  readonly #folder: ContentFolder;
  readonly #turns = new Turns();
  readonly #stop = new AbortController();

  constructor(options: ContentCheckOptions) {
    this.#options = options;
    this.#folder = new ContentFolder(join(options.dataDir, 'work/check'), options.content);
  }

  /**
   * Errors that `tree` has and `main` has not: a fault that is published already must not keep others from publishing,
   * nor from mending it.
   *
   * @returns a line a fault, `path:line:column  message`
   */
  newFaults(tree: string, main: string): Promise<readonly string[]> {
    return this.#turns.take('check', async () => {
      const faults = await this.#faults(tree);
      if (faults.length === 0) return faults;
      const known = new Set((await this.#faults(main)).map(withoutPlace));
      return faults.filter((fault) => !known.has(withoutPlace(fault)));
    });
  }

  close(): void {
    this.#stop.abort();
  }

  async #faults(treeish: string): Promise<readonly string[]> {
    const { script, dataDir } = this.#options;
    await this.#folder.show(treeish);
    const { outcome, exitCode, output, stdout } = await runChild({
      script,
      args: [this.#folder.path, join(dataDir, 'cache')],
      cwd: import.meta.dirname,
      env: {},
      limitMs: LIMIT_MS,
      signal: this.#stop.signal,
    });
    if (exitCode !== 0) throw new Error(`the content check ${outcome} with ${exitCode ?? 'a signal'}:\n${output}`);
    return z.array(z.string()).parse(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''));
  }
}

/** A fault stays the same when lines above it come or go. */
function withoutPlace(fault: string): string {
  return fault.replace(/:\d+:\d+ {2}/u, '  ');
}
