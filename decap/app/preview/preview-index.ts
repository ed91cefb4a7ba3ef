import { z } from 'zod';
import { findDocuments } from '../../../src/mdx/document-lookup.ts';
import type { EntryReference, ShownEntry } from '../../../src/mdx/index.ts';

const shown = z.object({ url: z.string(), title: z.string(), detail: z.string() });

/** `/admin/tham-chieu.json`, as `src/queries/preview-index.ts` makes it. */
const previewIndex = z.object({
  areas: z.record(z.string(), z.string()),
  people: z.array(shown.extend({ id: z.string() })),
  documents: z
    .array(
      z.object({
        number: z.string(),
        issuer: z.string(),
        issuedOn: z.coerce.date().optional(),
        shown,
      }),
    )
    .transform((documents) =>
      documents.map(({ shown: entry, ...frontmatter }) => ({
        collection: 'documents',
        frontmatter,
        shown: entry,
      })),
    ),
});

/** What the preview knows of other entries. */
export type PreviewIndex = z.output<typeof previewIndex>;

/** @throws Error when the desk cannot be reached or has no site yet */
export async function loadPreviewIndex(): Promise<PreviewIndex> {
  const answer = await fetch('/admin/tham-chieu.json');
  if (!answer.ok) throw new Error(`/admin/tham-chieu.json: ${String(answer.status)}`);
  return previewIndex.parse(await answer.json());
}

/** What a body shows of another entry: the same that the site would, of the entries that are on it. */
export function shownEntry(index: PreviewIndex, reference: EntryReference): ShownEntry | undefined {
  if (reference.kind === 'person') return index.people.find(({ id }) => id === reference.target);
  const [document, ...others] = findDocuments(index.documents, reference);
  return others.length > 0 ? undefined : document?.shown;
}
