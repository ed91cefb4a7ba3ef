import { z } from 'zod';
import { canonicalEntry } from '../content/canonical-entry.ts';
import { hasOwnFault } from '../content/own-faults.ts';
import { mediaAddress, parseContentPath } from '../content/content-path.ts';
import { signatureOf } from '../git/commit.ts';
import {
  DRAFT_STATUSES,
  SETTINGS,
  entryFile,
  draftRef,
  parseDraftKey,
  type DraftName,
  type Draft,
  type DraftStatus,
} from '../git/draft.ts';
import { retryWhenMoved } from '../git/refs.ts';
import type { TreeChange } from '../git/tree-change.ts';
import type { TreeFile } from '../git/tree.ts';
import { Refusal } from '../refusal.ts';
import { namedMedia } from '../uploads/named-media.ts';
import { words } from '../words.ts';
import { branch, cmsLabelPrefix, defineAction, draftName, draftParams, path, seen } from './action.ts';
import {
  allow,
  existingDraft,
  may,
  refuseUnread,
  whoseDraft,
  whoseEntry,
  type ProtocolContext,
} from './context.ts';
import { asset, assetChange, loadMedia, refuseReplacing } from './media.ts';
import { checkedMerge } from './publish.ts';
import { frozenText } from './report-freeze.ts';

/** Decides and writes in one turn; again if another process moved the draft meanwhile. */
function changeDraft(context: ProtocolContext, name: DraftName, change: () => Promise<void>): Promise<void> {
  return context.turns.take(draftRef(name), () => retryWhenMoved(change));
}

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

const persistEntryParams = z.strictObject({
  branch,
  // One entry is one file here: no collection is translated.
  dataFiles: z.tuple([z.strictObject({ slug: z.string(), path, raw: z.string() })]),
  assets: z.array(asset),
  options: z.strictObject({
    collectionName: z.string(),
    useWorkflow: z.boolean(),
    newEntry: z.boolean().optional(),
    /** Taken from the desk's own words instead: a client's text could forge a trailer. */
    commitMessage: z.string().optional(),
    hasSubfolders: z.boolean().optional(),
    unpublished: z.boolean().optional(),
    status: z.enum(DRAFT_STATUSES).optional(),
    /** Names the making of a new entry, so that one whose answer got lost can be sent again. */
    saveId: z.uuid().optional(),
  }),
  cmsLabelPrefix,
});

export const persistEntry = defineAction(
  persistEntryParams,
  async ({ dataFiles, assets, options }, context) => {
    const [dataFile] = dataFiles;
    const name = draftName({ collection: options.collectionName, slug: dataFile.slug });
    if (parseContentPath(dataFile.path).kind !== 'entry' || dataFile.path !== entryFile(name)) {
      throw new Refusal(422, words.path.notTheDrafts(dataFile.path));
    }
    if (!options.useWorkflow) throw new Refusal(403, words.draft.needsWorkflow);
    const written =
      dataFile.path === SETTINGS.path ? dataFile.raw.normalize('NFC') : canonicalEntry(dataFile.raw);
    const media = await Promise.all(assets.map(assetChange));
    await changeDraft(context, name, async () => {
      const draft = await context.content.draft(name);
      if (name.collection === SETTINGS.collection) await allow(context, 'changeSettings', 'other');
      const isAgain = options.saveId !== undefined && draft?.saveId === options.saveId;
      const begins = options.newEntry === true && !isAgain;
      await allowSave(context, draft, begins ? dataFile.path : undefined);
      const text = await frozenText(context, name, draft, written);
      const named = await namedMedia(text, draft, context);
      for (const change of media) await refuseReplacing(context, change);
      const dropped = draft === undefined ? [] : await droppedMedia(context, draft, media, text);
      await context.content.saveDraft({
        name,
        expected: draft,
        changes: [{ path: dataFile.path, content: Buffer.from(text) }, ...media, ...named, ...dropped],
        by: signatureOf(context.member),
        subject: words.commit.save(dataFile.path),
        status: await statusAfterSave(context, draft, text),
        author: draft?.author ?? context.member.id,
        ...(options.saveId === undefined ? {} : { saveId: options.saveId }),
      });
    });
    return { message: words.answer.saved };
  },
);

/** @param newPath where an entry is to begin; `undefined` when the browser knows that there is one */
async function allowSave(context: ProtocolContext, draft: Draft | undefined, newPath: string | undefined) {
  const { content } = context;
  if (draft === undefined) await allow(context, 'createDraft', 'own');
  else await allow(context, 'saveDraft', whoseDraft(context, draft));
  if (newPath === undefined) return;
  if (draft !== undefined || (await content.file(await content.main(), newPath)) !== undefined) {
    throw new Refusal(409, words.draft.exists);
  }
}

/** Photos that the draft brought along and that neither come again nor are shown by the text any more. */
async function droppedMedia(
  { content }: ProtocolContext,
  draft: Draft,
  media: readonly TreeChange[],
  text: string,
): Promise<TreeChange[]> {
  const kept = new Set(media.map(({ path: name }) => name));
  const brought = (await content.draftChanges(draft)).filter(
    ({ isNew, path: name }) => isNew && name !== entryFile(draft),
  );
  return brought
    .filter(({ path: name }) => !kept.has(name) && !text.includes(mediaAddress(name)))
    .map(({ path: name }) => ({ path: name, content: undefined }));
}

/**
 * A text that was marked ready and is then changed by someone who may not do so has to be read again; so has one with
 * faults, which nobody may mark ready.
 */
async function statusAfterSave(
  context: ProtocolContext,
  draft: Draft | undefined,
  text: string,
): Promise<DraftStatus> {
  if (draft?.status !== 'pending_publish') return draft?.status ?? 'draft';
  if (hasOwnFault(draft, text)) return 'pending_review';
  return (await may(context, 'approveDraft', await whoseEntry(context, draft)))
    ? 'pending_publish'
    : 'pending_review';
}

export const updateUnpublishedEntryStatus = defineAction(
  z.strictObject({ ...draftParams, newStatus: z.enum(DRAFT_STATUSES), seen, cmsLabelPrefix }),
  async ({ newStatus, seen: read, ...params }, context) => {
    const name = draftName(params);
    await changeDraft(context, name, async () => {
      const draft = await existingDraft(context, name);
      if (newStatus === 'pending_publish') {
        await allow(context, 'approveDraft', await whoseEntry(context, draft));
        await refuseUnread(context, draft, read);
        await checkedMerge(context, draft);
      } else await allow(context, 'moveDraft', whoseDraft(context, draft));
      if (draft.status === newStatus) return;
      const subject = `${words.commit.status[newStatus]}: ${entryFile(name)}`;
      await context.content.setStatus(draft, newStatus, signatureOf(context.member), subject);
    });
    return { message: words.answer.moved };
  },
);

export const deleteUnpublishedEntry = defineAction(z.strictObject(draftParams), async (params, context) => {
  const name = draftName(params);
  await changeDraft(context, name, async () => {
    const draft = await existingDraft(context, name);
    await allow(context, 'deleteDraft', whoseDraft(context, draft));
    await context.content.deleteDraft(draft);
  });
  return { message: words.answer.deleted };
});
