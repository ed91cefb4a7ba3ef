import type { ProxyRequest } from 'decap-cms-backend-proxy';
import { z } from 'zod';

/** A form of the editor, as Decap's store has it (`entryDraft`). */
export interface OpenForm {
  /** Decap's id of the form: another one whenever an entry is put into it. */
  readonly key: string;
  /** `content/articles/2022/khai-giang.mdx`; empty before the first save. */
  readonly path: string;
  /** The file as it was when the form was filled with it. */
  readonly raw: string;
}

const asked = z.object({ path: z.string() });
const draftText = z.object({ data: z.string(), id: z.string() });
const entryText = z.object({ data: z.string(), file: z.object({ id: z.string() }) });

/**
 * Which revision of its text each form began with: a save names it, so that the desk can tell whether somebody saved in
 * between. It is the form's and not the entry's: the board fetches newer texts while an older one is being edited.
 */
export class FormRevisions {
  /** Path → text → Git's id of it. */
  readonly #texts = new Map<string, Map<string, string>>();
  /** Of forms that were saved since, or whose text is older than what Decap put beside it. */
  readonly #bases = new Map<string, string>();
  readonly #deleted = new Set<string>();

  /** Takes note of the texts that come from the desk. */
  learn({ action, params }: ProxyRequest, answer: unknown): void {
    const text =
      action === 'unpublishedEntryDataFile'
        ? draftText.safeParse(answer).data
        : action === 'getEntry'
          ? entryText.transform(({ data, file }) => ({ data, id: file.id })).safeParse(answer).data
          : undefined;
    const path = asked.safeParse(params).data?.path;
    if (text === undefined || path === undefined) return;
    const known = this.#texts.get(path) ?? new Map<string, string>();
    this.#texts.set(path, known.set(text.data, text.id));
    this.#deleted.delete(path);
  }

  /** @returns null for an entry that is not there yet, or not any more */
  baseOf(form: OpenForm, path: string): string | null {
    if (form.path !== path || this.#deleted.has(path)) return null;
    return this.#bases.get(form.key) ?? this.#texts.get(path)?.get(form.raw) ?? null;
  }

  /** The form goes on from this revision. */
  set(form: Pick<OpenForm, 'key'>, revision: string): void {
    this.#bases.set(form.key, revision);
  }

  /** What this browser deleted is begun anew when it is saved again (Decap's «unpublish»). */
  deleted(paths: readonly string[]): void {
    for (const path of paths) this.#deleted.add(path);
  }
}
