import { z } from 'zod';
import { OddTreeError } from '../git/tree-change.ts';
import { MovedError } from '../git/refs.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { branch, defineAction, draftParams, type ProtocolAction } from './action.ts';
import type { ProtocolContext } from './context.ts';
import * as drafts from './drafts.ts';
import * as entries from './entries.ts';
import * as media from './media.ts';
import * as notes from './notes.ts';
import { previewDraft } from './preview.ts';
import * as publish from './publish.ts';
import { renameEntry } from './rename.ts';
import { persistEntry } from './save.ts';
import { addSchoolWord, readSchoolLanguage } from './school-language.ts';

const info = defineAction(z.unknown(), () =>
  Promise.resolve({ repo: 'content', publish_modes: ['editorial_workflow'], type: 'bang_tin' }),
);

/** Drafts have no page of their own yet. `null` is Decap's "none". */
const getDeployPreview = defineAction(z.strictObject(draftParams), () => Promise.resolve(null));

/** The actions of Decap's proxy protocol (decap-cms-backend-proxy 3.x; decap-server's `middlewares/joi`), and our own. */
const ACTIONS: ReadonlyMap<string, ProtocolAction> = new Map(
  Object.entries({
    info,
    entriesByFolder: entries.entriesByFolder,
    entriesByFiles: entries.entriesByFiles,
    getEntry: entries.getEntry,
    unpublishedEntries: drafts.unpublishedEntries,
    unpublishedEntry: drafts.unpublishedEntry,
    unpublishedEntryDataFile: drafts.unpublishedEntryDataFile,
    unpublishedEntryMediaFile: drafts.unpublishedEntryMediaFile,
    deleteUnpublishedEntry: drafts.deleteUnpublishedEntry,
    persistEntry,
    updateUnpublishedEntryStatus: drafts.updateUnpublishedEntryStatus,
    publishUnpublishedEntry: publish.publishUnpublishedEntry,
    getNotes: notes.getNotes,
    addNote: notes.addNote,
    updateNote: notes.updateNote,
    deleteNote: notes.deleteNote,
    getMedia: media.getMedia,
    getMediaFile: media.getMediaFile,
    persistMedia: media.persistMedia,
    deleteFile: publish.deleteFile,
    deleteFiles: publish.deleteFiles,
    getDeployPreview,
    previewDraft,
    renameEntry,
    readSchoolLanguage,
    addSchoolWord,
  }),
);

const envelope = z.strictObject({ action: z.string(), branch: branch.optional(), params: z.unknown() });

/**
 * Does what one request of the CMS asks.
 *
 * @param body the request's JSON
 * @throws Refusal
 */
export async function runProtocol(body: unknown, context: ProtocolContext): Promise<unknown> {
  const request = envelope.safeParse(body);
  if (!request.success) {
    const places = request.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`).join(', ');
    throw new Refusal(422, words.request.badParams(places));
  }
  const action = ACTIONS.get(request.data.action);
  if (action === undefined) throw new Refusal(422, words.request.unknownAction(request.data.action));
  try {
    return await action.run(request.data.params, context);
  } catch (error) {
    if (error instanceof MovedError) throw new Refusal(409, words.draft.busy, { cause: error });
    if (error instanceof OddTreeError) throw new Refusal(422, words.path.odd, { cause: error });
    throw error;
  }
}
