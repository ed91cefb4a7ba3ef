import { z } from 'zod';
import type { ContentRepository } from '../git/content-repository.ts';
import type { ContentPrograms } from './content-programs.ts';

const matter = z.object({
  /** Of its entry. */
  collection: z.string(),
  /** What is to be done. */
  task: z.string(),
  /** Its kind and title: `Phản hồi`, `Về bữa ăn`. */
  kind: z.string(),
  title: z.string(),
  /** Id and name of the person who has to. */
  owner: z.string(),
  ownerName: z.string(),
  /** Until when, for people to read. */
  dueText: z.string(),
  late: z.boolean(),
  /** On the site. */
  url: z.string(),
  /** Below `content/`; an entry that has still to be written has none. */
  path: z.string().optional(),
});
const shape = z.array(matter).nullable();

/** Something that somebody has to do by a day, as `src/queries/overdue.ts` finds it. */
export type OpenMatter = z.output<typeof matter>;

/** Whoever looks again within this time sees the same: reading all content costs a second or two. */
const FRESH_MS = 60_000;

/** What is late or soon due, as `main` says now. */
export class OpenMatters {
  readonly #programs: ContentPrograms;
  readonly #content: ContentRepository;
  readonly #script: string;
  #known: { readonly main: string; readonly at: number; readonly matters: Promise<Matters> } | undefined;

  constructor(programs: ContentPrograms, content: ContentRepository, script: string) {
    this.#programs = programs;
    this.#content = content;
    this.#script = script;
  }

  /** What is due first comes first. `null` when the content cannot be read as a whole. */
  async list(): Promise<Matters> {
    const main = await this.#content.main();
    const known = this.#known;
    if (known?.main === main && Date.now() - known.at < FRESH_MS) return known.matters;
    const matters = this.#programs.inTurn((run) => run({ script: this.#script, treeish: main, shape }));
    this.#known = { main, at: Date.now(), matters };
    // A failure is not kept: the next one who looks tries again.
    matters.catch(() => {
      if (this.#known?.matters === matters) this.#known = undefined;
    });
    return matters;
  }
}

type Matters = readonly OpenMatter[] | null;
