import type { ProxyRequest } from 'decap-cms-backend-proxy';
import { z } from 'zod';

const draftNamed = z.object({ collection: z.string(), slug: z.string() });
const draftText = z.object({ id: z.string() });
const saved = z.object({
  dataFiles: z.array(z.object({ slug: z.string() })),
  options: z.object({ collectionName: z.string() }),
});
const savedAnswer = z.object({ revision: z.string() });

/** Actions by which somebody stands for a text. */
export const APPROVALS: readonly string[] = ['updateUnpublishedEntryStatus', 'publishUnpublishedEntry'];
const TELLING: readonly string[] = [...APPROVALS, 'deleteUnpublishedEntry'];

/**
 * Which version of each draft this browser has shown. It goes along with an approval and with a deletion, so that the
 * desk can refuse to publish in a person's name, or to delete, what was saved after they read it: Decap's protocol names
 * only the draft. What a save began with is another matter (`form-revisions.ts`).
 */
export class SeenDrafts {
  /** `<collection>/<slug>` → id of the text. */
  readonly #ids = new Map<string, string>();

  /** The request, with what was seen of its draft when that matters. */
  tell(payload: ProxyRequest): ProxyRequest {
    if (!TELLING.includes(payload.action)) return payload;
    const seen = this.#ids.get(keyOf(draftNamed.parse(payload.params)));
    return seen === undefined ? payload : { ...payload, params: { ...payload.params, seen } };
  }

  /** Takes note of a text that came, and of one that this browser has itself put there. */
  learn({ action, params }: ProxyRequest, answer: unknown): void {
    if (action === 'unpublishedEntryDataFile') {
      this.#ids.set(keyOf(draftNamed.parse(params)), draftText.parse(answer).id);
    }
    if (action !== 'persistEntry') return;
    const { dataFiles, options } = saved.parse(params);
    const { revision } = savedAnswer.parse(answer);
    for (const { slug } of dataFiles)
      this.#ids.set(keyOf({ collection: options.collectionName, slug }), revision);
  }
}

function keyOf({ collection, slug }: z.output<typeof draftNamed>): string {
  return `${collection}/${slug}`;
}
