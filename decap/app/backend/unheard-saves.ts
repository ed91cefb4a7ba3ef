import type { ProxyRequest } from 'decap-cms-backend-proxy';
import { EditorialWorkflowError } from 'decap-cms-lib-util';
import { z } from 'zod';

const begun = z.object({
  dataFiles: z.array(z.object({ slug: z.string() })),
  options: z.looseObject({ collectionName: z.string(), newEntry: z.literal(true) }),
});
const named = z.object({ collection: z.string(), slug: z.string() });
const answered = z.object({ saveId: z.string() });

/**
 * New entries that were sent and whose answer did not come: the desk may have them or not. Each making of an entry has
 * an id. Sent again it is the same entry; without it Decap would find the address taken, by itself, and make a second
 * entry beside the first.
 */
export class UnheardSaves {
  /** `<collection>/<slug>` → id. */
  readonly #ids = new Map<string, string>();

  /** The request, with its id when it begins an entry. */
  tell(payload: ProxyRequest): ProxyRequest {
    const making = this.#makingOf(payload);
    if (making === undefined) return payload;
    const saveId = this.#ids.get(making.key) ?? crypto.randomUUID();
    this.#ids.set(making.key, saveId);
    return { ...payload, params: { ...payload.params, options: { ...making.options, saveId } } };
  }

  /**
   * Takes note of an answer.
   *
   * @throws EditorialWorkflowError for an entry that is our own, unheard: to Decap it is not there yet
   */
  learn(payload: ProxyRequest, answer: unknown): void {
    const making = this.#makingOf(payload);
    if (making !== undefined) this.#ids.delete(making.key);
    if (payload.action !== 'unpublishedEntry') return;
    const asked = named.safeParse(payload.params).data;
    const found = answered.safeParse(answer).data;
    if (asked === undefined || found === undefined) return;
    if (this.#ids.get(`${asked.collection}/${asked.slug}`) === found.saveId) {
      throw new EditorialWorkflowError('not saved yet, as far as this browser knows', true);
    }
  }

  #makingOf({ action, params }: ProxyRequest) {
    if (action !== 'persistEntry') return undefined;
    const making = begun.safeParse(params).data;
    const slug = making?.dataFiles[0]?.slug;
    if (making === undefined || slug === undefined) return undefined;
    return { key: `${making.options.collectionName}/${slug}`, options: making.options };
  }
}
