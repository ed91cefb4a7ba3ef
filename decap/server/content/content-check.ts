import { z } from 'zod';
import type { Fault } from '../../../src/schema/index.ts';
import type { ContentPrograms } from './content-programs.ts';

const shape = z.array(
  z.object({
    path: z.string(),
    line: z.int(),
    column: z.int(),
    message: z.string(),
    severity: z.literal('error'),
  }),
);

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
   */
  newFaults(tree: string, main: string): Promise<readonly Fault[]> {
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
function withoutPlace({ path, message }: Fault): string {
  return `${path}  ${message}`;
}
