import { z } from 'zod';
import type { ContentPrograms } from './content-programs.ts';

const shape = z.array(z.string());

/** The full check of the build, run over a tree before it becomes `main`. */
export class ContentCheck {
  readonly #programs: ContentPrograms;
  readonly #script: string;

  constructor(programs: ContentPrograms, script: string) {
    this.#programs = programs;
    this.#script = script;
  }

  /**
   * Errors that `tree` has and `main` has not: a fault that is published already must not keep others from publishing,
   * nor from mending it.
   *
   * @returns a line a fault, `path:line:column  message`
   */
  newFaults(tree: string, main: string): Promise<readonly string[]> {
    return this.#programs.inTurn(async (run) => {
      const faults = await run({ script: this.#script, treeish: tree, shape });
      if (faults.length === 0) return faults;
      const present = await run({ script: this.#script, treeish: main, shape });
      const known = new Set(present.map(withoutPlace));
      return faults.filter((fault) => !known.has(withoutPlace(fault)));
    });
  }
}

/** A fault stays the same when lines above it come or go. */
function withoutPlace(fault: string): string {
  return fault.replace(/:\d+:\d+ {2}/u, '  ');
}
