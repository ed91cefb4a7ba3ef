import type { ProxyRequest } from 'decap-cms-backend-proxy';
import { z } from 'zod';

const save = z.object({
  dataFiles: z.array(z.object({ slug: z.string() })),
  options: z.looseObject({ collectionName: z.string(), saveId: z.string().optional() }),
});
const named = z.object({ collection: z.string(), slug: z.string() });
const answered = z.object({ saveId: z.string() });

/**
 * Saves that were sent and whose answer did not come: the desk may have them or not. Each has an id; the next save of
 * the same entry names them, and the desk then knows that what it has in between is this person's own.
 */
export class UnheardSaves {
  /** `<collection>/<slug>` → ids. */
  readonly #ids = new Map<string, readonly string[]>();

  /** The request, with its id when it saves an entry. */
  tell(payload: ProxyRequest): ProxyRequest {
    const own = saveOf(payload);
    if (own === undefined) return payload;
    const unheard = this.#ids.get(own.key) ?? [];
    const options = { ...own.options, saveId: crypto.randomUUID(), unheard };
    return { ...payload, params: { ...payload.params, options } };
  }

  /** @param payload as it was told @param status HTTP; 0 when no answer came */
  failed(payload: ProxyRequest, status: number): void {
    const own = saveOf(payload);
    // What was refused was not saved; after anything else nobody knows.
    if (own?.options.saveId === undefined || (status >= 400 && status < 500)) return;
    this.#ids.set(own.key, [...(this.#ids.get(own.key) ?? []), own.options.saveId]);
  }

  /** Takes note of an answer. */
  learn(payload: ProxyRequest): void {
    const own = saveOf(payload);
    if (own !== undefined) this.#ids.delete(own.key);
  }

  /** Whether an answer is about a new entry of our own, unheard. */
  isOwn({ action, params }: ProxyRequest, answer: unknown): boolean {
    if (action !== 'unpublishedEntry') return false;
    const asked = named.safeParse(params).data;
    const found = answered.safeParse(answer).data;
    if (asked === undefined || found === undefined) return false;
    return this.#ids.get(`new ${asked.collection}/${asked.slug}`)?.includes(found.saveId) === true;
  }
}

function saveOf({ action, params }: ProxyRequest) {
  if (action !== 'persistEntry') return undefined;
  const parsed = save.safeParse(params).data;
  const slug = parsed?.dataFiles[0]?.slug;
  if (parsed === undefined || slug === undefined) return undefined;
  const { options } = parsed;
  // A draft that is opened again is not the one that is being made.
  const making = options.newEntry === true ? 'new ' : '';
  return { key: `${making}${options.collectionName}/${slug}`, options };
}
