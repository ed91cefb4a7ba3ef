import { join } from 'node:path';
import { z } from 'zod';
import type { ContentRepository } from '../git/content-repository.ts';
import { runChild } from '../releases/child-program.ts';
import { ContentFolder } from '../releases/content-folder.ts';
import { Turns } from './turns.ts';

const LIMIT_MS = 3 * 60_000;

/**
 * Runs programs of ours over the content of a commit or a tree, one at a time. Each in a process of its own: reading
 * all content takes memory which an idle desk should not keep, and a fault in it cannot take the desk along.
 */
export class ContentPrograms {
  readonly #cacheDir: string;
  readonly #folder: ContentFolder;
  readonly #turns = new Turns();
  readonly #stop = new AbortController();

  constructor(content: ContentRepository, dataDir: string) {
    this.#cacheDir = join(dataDir, 'cache');
    this.#folder = new ContentFolder(join(dataDir, 'work/check'), content);
  }

  /** Lets `work` have the folder to itself; what it runs shows the content of whatever it names. */
  inTurn<Result>(work: (run: RunProgram) => Promise<Result>): Promise<Result> {
    return this.#turns.take('content', () => work((program) => this.#run(program)));
  }

  close(): void {
    this.#stop.abort();
  }

  async #run<Shape extends z.ZodType>({ script, treeish, more = [], shape }: ContentProgram<Shape>) {
    await this.#folder.show(treeish);
    const { outcome, exitCode, output, stdout } = await runChild({
      script,
      args: [this.#folder.path, this.#cacheDir, ...more],
      cwd: import.meta.dirname,
      env: {},
      limitMs: LIMIT_MS,
      signal: this.#stop.signal,
    });
    if (exitCode !== 0) throw new Error(`${script} ${outcome} with ${exitCode ?? 'a signal'}:\n${output}`);
    return shape.parse(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''));
  }
}

/** A program whose arguments are a content folder and a cache folder, and whose last line of output is JSON. */
interface ContentProgram<Shape extends z.ZodType> {
  /** Path of the program. */
  readonly script: string;
  readonly treeish: string;
  /** Further arguments of the program. */
  readonly more?: readonly string[];
  /** Of what it prints. */
  readonly shape: Shape;
}

type RunProgram = <Shape extends z.ZodType>(program: ContentProgram<Shape>) => Promise<z.output<Shape>>;
