import type { ProxyRequest } from 'decap-cms-backend-proxy';
import { z } from 'zod';

const draftNamed = z.object({ collection: z.string(), slug: z.string() });
const draftText = z.object({ id: z.string() });
const saved = z.object({
  dataFiles: z.array(z.object({ slug: z.string() })),
  options: z.looseObject({ collectionName: z.string(), newEntry: z.boolean().optional() }),
});
const savedAnswer = z.object({ revision: z.string() });
const read = z.object({ path: z.string() });
const deleted = z.object({ paths: z.array(z.string()) });
const readAnswer = z.object({ file: z.object({ id: z.string() }) });

/** Actions by which somebody stands for a text. */
export const APPROVALS: readonly string[] = ['updateUnpublishedEntryStatus', 'publishUnpublishedEntry'];

/**
 * Which version of each draft this browser has shown. It goes along with an approval, so that the desk can refuse to
 * publish in a person's name what was saved after they read it, and with a save, so that none goes over another one
 * unseen: Decap's protocol names only the draft.
 */
export class SeenDrafts {
  /** `<collection>/<slug>` → id of the text. */
  readonly #ids = new Map<string, string>();
  /** The same, of what is published. */
  readonly #published = new Map<string, string>();

  /** The request, with what was seen of its draft when that matters. */
  tell(payload: ProxyRequest): ProxyRequest {
    if (payload.action === 'persistEntry') return this.#withBase(payload);
    if (!APPROVALS.includes(payload.action)) return payload;
    const seen = this.#ids.get(keyOf(draftNamed.parse(payload.params)));
    return seen === undefined ? payload : { ...payload, params: { ...payload.params, seen } };
  }

  /** Takes note of a text that came, and of one that this browser has itself put there. */
  learn({ action, params }: ProxyRequest, answer: unknown): void {
    if (action === 'unpublishedEntryDataFile') {
      this.#ids.set(keyOf(draftNamed.parse(params)), draftText.parse(answer).id);
    }
    if (action === 'getEntry') {
      const key = keyOfFile(read.parse(params).path);
      this.#published.set(key, readAnswer.parse(answer).file.id);
      this.#ids.delete(key);
    }
    if (action === 'deleteFiles') {
      for (const path of deleted.parse(params).paths) this.#published.delete(keyOfFile(path));
    }
    if (action === 'persistEntry') {
      for (const key of keysOf(saved.parse(params))) this.#ids.set(key, savedAnswer.parse(answer).revision);
    }
  }

  #withBase(payload: ProxyRequest): ProxyRequest {
    const save = saved.parse(payload.params);
    const [key = ''] = keysOf(save);
    const base =
      save.options.newEntry === true ? null : (this.#ids.get(key) ?? this.#published.get(key) ?? null);
    return { ...payload, params: { ...payload.params, options: { ...save.options, base } } };
  }
}

function keyOf({ collection, slug }: z.output<typeof draftNamed>): string {
  return `${collection}/${slug}`;
}

/** @param path `content/articles/2022/bai.mdx` */
function keyOfFile(path: string): string {
  const key = path.replace(/^content\/|\.mdx$/gu, '');
  return key === 'school.yaml' ? 'settings/school' : key;
}

function keysOf({ dataFiles, options }: z.output<typeof saved>): string[] {
  return dataFiles.map(({ slug }) => keyOf({ collection: options.collectionName, slug }));
}
