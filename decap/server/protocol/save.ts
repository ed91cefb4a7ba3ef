import { z } from 'zod';
import { canonicalEntry } from '../content/canonical-entry.ts';
import { mediaAddress, parseContentPath } from '../content/content-path.ts';
import { signatureOf } from '../git/commit.ts';
import { MergeError } from '../git/content-repository.ts';
import { DRAFT_STATUSES, SETTINGS, entryFile, type Draft, type DraftName } from '../git/draft.ts';
import { RESTORED_FROM } from '../git/history.ts';
import type { TreeChange } from '../git/tree-change.ts';
import type { TreeFile } from '../git/tree.ts';
import { Refusal } from '../refusal.ts';
import { namedMedia } from '../uploads/named-media.ts';
import { words } from '../words.ts';
import { branch, cmsLabelPrefix, defineAction, draftName, path } from './action.ts';
import { staleSave, standingText, type Meeting } from './conflict.ts';
import { allow, changeDraft, whoseDraft, type ProtocolContext } from './context.ts';
import { asset, assetChange, refuseReplacing } from './media.ts';
import { frozenText } from './report-freeze.ts';
import { statusAfterSave } from './status-after-save.ts';

/** Name of a blob or a commit. */
const oid = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u);

/** In UTF-16 units, some 150 pages. The desk serves nobody while it takes a text apart. */
const LONGEST_TEXT = 500_000;

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
    /** The revision that the form started from; null for an entry that is new. */
    base: oid.nullable().optional(),
    /** Names the save, so that one whose answer got lost is known again. */
    saveId: z.uuid().optional(),
    /** Earlier saves of the same form whose answers never came. */
    unheard: z.array(z.uuid()).max(100).optional(),
    /** What is sent gives way to what is there: both are kept, the latter is the draft's text. */
    setAside: z.boolean().optional(),
    /** A commit of `main` whose changes the sent text takes into account. */
    main: oid.optional(),
  }),
  cmsLabelPrefix,
});

/** What a save says beside its text. */
export interface SaveOptions {
  readonly base: string | null;
  readonly newEntry?: boolean | undefined;
  readonly saveId?: string | undefined;
  readonly unheard?: readonly string[] | undefined;
  readonly setAside?: boolean | undefined;
  readonly main?: string | undefined;
  /** The commit whose text it brings back. */
  readonly restoredFrom?: string;
}

export const persistEntry = defineAction(
  persistEntryParams,
  async ({ dataFiles, assets, options: { base, ...options } }, context) => {
    const [dataFile] = dataFiles;
    const name = draftName({ collection: options.collectionName, slug: dataFile.slug });
    if (parseContentPath(dataFile.path).kind !== 'entry' || dataFile.path !== entryFile(name)) {
      throw new Refusal(422, words.path.notTheDrafts(dataFile.path));
    }
    if (!options.useWorkflow) throw new Refusal(403, words.draft.needsWorkflow);
    if (base === undefined) throw new Refusal(409, words.revision.reload);
    if (dataFile.raw.length > LONGEST_TEXT) throw new Refusal(413, words.revision.tooLong(LONGEST_TEXT));
    const text = canonicalText(name, dataFile.raw);
    const draft = await context.content.draft(name);
    const media = await Promise.all(assets.map((one) => assetChange(context, one, draft)));
    const revision = await saveEntry(context, name, text, { ...options, base }, media);
    return { message: words.answer.saved, revision };
  },
);

/**
 * Makes an old text of an entry its draft's.
 *
 * @throws Refusal as a save does; 409 without the texts when another one is there than the person looked at
 */
export async function restoreText(
  context: ProtocolContext,
  name: DraftName,
  old: string,
  options: Pick<SaveOptions, 'base'> & { readonly restoredFrom: string },
): Promise<void> {
  const text = canonicalText(name, old);
  await saveEntry(context, name, text, options, []).catch((error: unknown) => {
    const isStale = error instanceof Refusal && error.conflict !== undefined;
    throw isStale ? new Refusal(409, words.history.changedMeanwhile, { cause: error }) : error;
  });
}

/** As the repository keeps it. */
function canonicalText({ collection }: DraftName, raw: string): string {
  return collection === SETTINGS.collection ? raw.normalize('NFC') : canonicalEntry(raw);
}

/** @returns name of the blob that is the draft's text now @throws Refusal as `saveText` */
async function saveEntry(
  context: ProtocolContext,
  name: DraftName,
  text: string,
  options: SaveOptions,
  media: readonly TreeChange[],
): Promise<string> {
  const { content } = context;
  let revision = '';
  await changeDraft(context, name, async () => {
    const [draft, main] = await Promise.all([content.draft(name), content.main()]);
    const current = await content.file(draft?.tip ?? main, entryFile(name));
    revision = await saveText(context, { name, draft, main, current }, text, options, media);
  });
  return revision;
}

/**
 * Writes a text as the entry's draft, when it started from the text that is there.
 *
 * @param text canonical
 * @param media files that come with it
 * @returns name of the blob that is the draft's text now
 * @throws Refusal 403; 409 with both texts when it started from another one; 422
 */
async function saveText(
  context: ProtocolContext,
  meeting: Meeting,
  text: string,
  options: SaveOptions,
  media: readonly TreeChange[],
): Promise<string> {
  const { content, member } = context;
  const { name, draft, main, current } = meeting;
  const filePath = entryFile(name);
  if (name.collection === SETTINGS.collection) await allow(context, 'changeSettings', 'other');
  const isOurs = isOneOf(draft?.saveId, options);
  await allowSave(context, meeting, options.newEntry === true && !isOurs);
  if (!isOurs) await refuseStale(context, meeting, text, options.base);
  if (options.main !== undefined && !(await content.isOnMain(options.main))) {
    throw new Refusal(409, words.revision.notOnMain);
  }
  const sent = [
    { path: filePath, content: Buffer.from(await frozenText(context, name, draft, text)) },
    ...media,
    ...(await namedMedia(text, draft, context)),
  ];
  for (const change of media) await refuseReplacing(context, change, draft);
  const isKept = options.setAside === true;
  const kept = isKept ? await standingText(context, meeting, options.main) : sent;
  const before = await textOf(context, current);
  const shown = kept[0]?.content?.toString() ?? before;
  const dropped = draft === undefined || isKept ? [] : await droppedMedia(context, draft, media, shown);
  const tip = await content
    .saveDraft({
      name,
      expected: draft,
      start: main,
      changes: [...kept, ...dropped],
      by: signatureOf(member),
      subject: subjectOf(filePath, options),
      status: await statusAfterSave(context, draft, shown, !isKept && shown !== before),
      author: draft?.author ?? member.id,
      ...(isKept && { setAside: { changes: sent, subject: words.revision.setAside(filePath) } }),
      ...(options.saveId !== undefined && { saveId: options.saveId }),
      ...(options.main !== undefined && { main: options.main }),
      ...(options.restoredFrom !== undefined && { trailers: [[RESTORED_FROM, options.restoredFrom]] }),
    })
    .catch((error: unknown) => {
      if (error instanceof MergeError) throw new Refusal(409, words.draft.conflict(error.conflicts));
      throw error;
    });
  return (await content.file(tip, filePath))?.oid ?? '';
}

function subjectOf(filePath: string, { setAside, restoredFrom }: SaveOptions): string {
  if (restoredFrom !== undefined) return words.history.commit(filePath);
  return setAside === true ? words.revision.putBack(filePath) : words.commit.save(filePath);
}

/** Whether the draft's last save is this one, or one of the same form whose answer never came. */
function isOneOf(last: string | undefined, { saveId, unheard = [] }: SaveOptions): boolean {
  return last !== undefined && (last === saveId || unheard.includes(last));
}

/** @throws Refusal 409 with both texts, unless they are the same */
async function refuseStale(context: ProtocolContext, meeting: Meeting, text: string, base: string | null) {
  const { current } = meeting;
  if ((current?.oid ?? null) === base) return;
  if (current !== undefined && (await textOf(context, current)) === text) return;
  throw await staleSave(context, meeting, text, base);
}

async function textOf({ content }: ProtocolContext, file: TreeFile | undefined): Promise<string> {
  return file === undefined ? '' : (await content.read(file)).toString();
}

/** @param begins whether the browser knows of no entry here yet */
async function allowSave(context: ProtocolContext, { draft, current }: Meeting, begins: boolean) {
  if (draft === undefined) await allow(context, 'createDraft', 'own');
  else await allow(context, 'saveDraft', await whoseDraft(context, draft));
  if (begins && current !== undefined) throw new Refusal(409, words.draft.exists);
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
