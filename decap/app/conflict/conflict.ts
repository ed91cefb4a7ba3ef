import { z } from 'zod';

/** Two texts of one entry that both want to be the next one (`decap/server`: the desk's answer 409). */
export const conflict = z.object({
  /** `save`: somebody saved since the form was opened. `publish`: `main` has changed the same place meanwhile. */
  kind: z.enum(['save', 'publish']),
  /** The file as both began with it; null when they had no common start. */
  base: z.string().nullable(),
  /** The file as it was sent (`save`), or as the draft has it (`publish`). */
  mine: z.string(),
  /** The file as it stands there now; null when it was deleted meanwhile. */
  theirs: z
    .object({
      text: z.string(),
      /** Git's id of the text: what a save on top of it has to name. */
      revision: z.string(),
      /** Name of who saved it. */
      by: z.string(),
      /** ISO 8601. */
      at: z.string(),
      published: z.boolean(),
    })
    .nullable(),
  /** `publish` only: the commit of `main` that a resolving save must name. */
  main: z.string().optional(),
  /** `publish` only: Git's id of `mine`, on which that save stands. */
  revision: z.string().optional(),
});

export type Conflict = z.output<typeof conflict>;

/** How a person settles it. `theirs` keeps mine in the history. */
export type Resolution =
  | { readonly way: 'mine' | 'theirs' }
  /** @property text the whole file */
  | { readonly way: 'merged'; readonly text: string };

/** What a save says beside its text, in `options` of `persistEntry`. */
export interface Resolving {
  readonly base: string | null;
  readonly setAside?: true;
  readonly main?: string;
}

export interface ResolvingSave {
  readonly raw: string;
  readonly options: Resolving;
}

/** The save that carries out a decision. */
export function resolvingSave(
  { kind, mine, theirs, main, revision }: Conflict,
  decision: Resolution,
): ResolvingSave {
  const raw = decision.way === 'merged' ? decision.text : mine;
  if (kind === 'save') {
    const base = theirs?.revision ?? null;
    return { raw, options: decision.way === 'theirs' ? { base, setAside: true } : { base } };
  }
  // The draft's own text is in its commits already: nothing has to be set aside.
  const text = decision.way === 'theirs' ? (theirs?.text ?? raw) : raw;
  return { raw: text, options: { base: revision ?? null, ...(main === undefined ? {} : { main }) } };
}
