import { frozenFigures, type FrozenFigures, type ReportPeriod } from '../../../src/schema/index.ts';
import type { ContentPrograms } from './content-programs.ts';

const shape = frozenFigures.nullable();

/** Counts the figures of reports out of what is published. */
export class FigureCount {
  readonly #programs: ContentPrograms;
  readonly #script: string;

  constructor(programs: ContentPrograms, script: string) {
    this.#programs = programs;
    this.#script = script;
  }

  /**
   * The figures of a period as `main` gives them now.
   *
   * @param year of the plan, which is its file's name: `2022-2023`
   * @returns `null` when `main` has no such plan
   */
  count(main: string, year: string, period: ReportPeriod): Promise<FrozenFigures | null> {
    return this.#programs.inTurn((run) =>
      run({ script: this.#script, treeish: main, more: [year, period], shape }),
    );
  }
}
