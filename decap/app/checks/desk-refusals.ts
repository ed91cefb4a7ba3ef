import { z } from 'zod';
import { parseEntryPath } from '../../../src/schema/index.ts';
import { SETTINGS } from '../config/index.ts';
import type { EntryFault } from './entry-faults.ts';

/** A fault as the desk tells it (`decap/server/content/placed-fault.ts`). */
export const deskFault = z.object({
  path: z.string(),
  message: z.string(),
  field: z.array(z.union([z.string(), z.number()])).optional(),
  bodyLine: z.int().optional(),
});

export type DeskFault = z.output<typeof deskFault>;

/** A draft as the workflow names it: `articles/2022/khai-giang`. */
export type DraftKey = string;

/** Which draft or entry a file below `content/` belongs to. */
export function draftKeyOf(path: string): DraftKey | undefined {
  if (`content/${path}` === SETTINGS.path) return `${SETTINGS.collection}/${SETTINGS.file}`;
  return 'message' in parseEntryPath(path) ? undefined : path.replace(/\.mdx$/u, '');
}

export function asEntryFault({ field = [], message, bodyLine }: DeskFault): EntryFault {
  return { path: field, message, ...(bodyLine === undefined ? {} : { line: bodyLine }) };
}

/** What the desk last had against each draft that somebody wanted to mark ready or publish. */
class DeskRefusals {
  readonly #faults = new Map<DraftKey, readonly DeskFault[]>();
  readonly #panels = new Map<DraftKey, () => void>();

  of(draft: DraftKey): readonly DeskFault[] {
    return this.#faults.get(draft) ?? NONE;
  }

  /** @returns whether the editor of that draft is on the screen and shows them. */
  tell(draft: DraftKey, faults: readonly DeskFault[]): boolean {
    this.#faults.set(draft, faults);
    const panel = this.#panels.get(draft);
    panel?.();
    return panel !== undefined;
  }

  forget(draft: DraftKey): void {
    if (this.#faults.delete(draft)) this.#panels.get(draft)?.();
  }

  /** @returns what ends it. */
  watch(draft: DraftKey, panel: () => void): () => void {
    this.#panels.set(draft, panel);
    return () => {
      if (this.#panels.get(draft) === panel) this.#panels.delete(draft);
    };
  }
}

const NONE: readonly DeskFault[] = [];

export const deskRefusals = new DeskRefusals();
