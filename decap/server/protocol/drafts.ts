import { z } from 'zod';
import { parseContentPath } from '../content/content-path.ts';
import { signatureOf } from '../git/commit.ts';
import { DRAFT_STATUSES, entryFile, parseDraftKey, type Draft, type DraftStatus } from '../git/draft.ts';
import { decisionTrailers } from '../git/notes.ts';
import type { TreeFile } from '../git/tree.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { branch, cmsLabelPrefix, defineAction, draftName, draftParams, path, seen } from './action.ts';
import {
  allow,
  changeDraft,
  existingDraft,
  refuseUnread,
  whoseDraft,
  whoseEntry,
  type ProtocolContext,
} from './context.ts';
import { loadMedia } from './media.ts';
import { stepComment } from './notes.ts';
import { checkedMerge } from './publish.ts';

export const unpublishedEntries = defineAction(z.strictObject({ branch }), async (_, context) => {
  await allow(context, 'read', 'other');
  return (await context.content.drafts()).map(({ collection, slug }) => `${collection}/${slug}`);
});

export const unpublishedEntry = defineAction(
  z.strictObject({
    branch,
    id: z.string().optional(),
    collection: z.string().optional(),
    slug: z.string().optional(),
    cmsLabelPrefix,
  }),
  async ({ id, collection = '', slug = '' }, context) => {
    await allow(context, 'read', 'other');
    const name = parseDraftKey(id ?? `${collection}/${slug}`);
    // Decap asks for names that it is only about to make: there is no such draft, and that is an answer.
    if (name === undefined) throw new Refusal(404, words.draft.none);
    const draft = await existingDraft(context, name);
    const changes = await context.content.draftChanges(draft);
    const author = await context.people.member(draft.author);
    return {
      collection: draft.collection,
      slug: draft.slug,
      status: draft.status,
      diffs: changes.map(({ path: changed, oid, isNew }) => ({ id: oid, path: changed, newFile: isNew })),
      pullRequestAuthor: author?.name ?? draft.author,
      ...(draft.saveId === undefined ? {} : { saveId: draft.saveId }),
      updatedAt: draft.updatedAt.toISOString(),
    };
  },
);

const draftFileParams = z.strictObject({ ...draftParams, path, id: z.string().optional() });

export const unpublishedEntryDataFile = defineAction(draftFileParams, async (params, context) => {
  const file = await draftFile(params, context);
  return { data: (await context.content.read(file)).toString(), id: file.oid };
});

export const unpublishedEntryMediaFile = defineAction(draftFileParams, async (params, context) =>
  loadMedia(context, await draftFile(params, context)),
);

/** The file as the draft has it now, whatever `id` was known before. @throws Refusal 404, 422 */
async function draftFile(
  params: z.output<typeof draftFileParams>,
  context: ProtocolContext,
): Promise<TreeFile> {
  await allow(context, 'read', 'other');
  parseContentPath(params.path);
  const draft = await existingDraft(context, draftName(params));
  const file = await context.content.file(draft.tip, params.path);
  if (file === undefined) throw new Refusal(404, words.path.noFile(params.path));
  return file;
}

export const updateUnpublishedEntryStatus = defineAction(
  z.strictObject({
    ...draftParams,
    newStatus: z.enum(DRAFT_STATUSES),
    seen,
    /** What is said about it; kept with the draft. */
    comment: z.string().optional(),
    cmsLabelPrefix,
  }),
  async ({ newStatus, seen: read, comment: typed, ...params }, context) => {
    const name = draftName(params);
    const comment = stepComment(typed);
    await changeDraft(context, name, async () => {
      const draft = await existingDraft(context, name);
      if (newStatus === 'pending_publish') {
        await allow(context, 'approveDraft', await whoseEntry(context, draft));
        await refuseUnread(context, draft, read);
        await checkedMerge(context, draft);
      } else await allowMove(context, draft, newStatus, comment);
      if (draft.status === newStatus && comment === undefined) return;
      await context.content.addStep(draft, {
        by: signatureOf(context.member),
        subject: `${words.commit.status[newStatus]}: ${entryFile(name)}`,
        status: newStatus,
        trailers: decisionTrailers(newStatus),
        ...(comment !== undefined && { body: comment }),
      });
    });
    return { message: words.answer.moved };
  },
);

/** @throws Refusal 403; 422 when another person's draft is sent back without a word */
async function allowMove(
  context: ProtocolContext,
  draft: Draft,
  newStatus: DraftStatus,
  comment: string | undefined,
): Promise<void> {
  const whose = await whoseDraft(context, draft);
  await allow(context, 'moveDraft', whose);
  const isSentBack = newStatus === 'draft' && draft.status !== 'draft' && whose !== 'own';
  if (isSentBack && comment === undefined) throw new Refusal(422, words.notes.needsComment);
}

export const deleteUnpublishedEntry = defineAction(
  z.strictObject({ ...draftParams, seen }),
  async ({ seen: read, ...params }, context) => {
    const name = draftName(params);
    await changeDraft(context, name, async () => {
      const draft = await existingDraft(context, name);
      await allow(context, 'deleteDraft', await whoseDraft(context, draft));
      // What a colleague saved in it meanwhile goes with it only when whoever deletes it has seen that.
      await refuseUnread(context, draft, read);
      await context.content.deleteDraft(draft);
    });
    return { message: words.answer.deleted };
  },
);
