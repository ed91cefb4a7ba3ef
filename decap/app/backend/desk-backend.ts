import { ProxyBackend, type EntryToSave, type MediaFile, type ProxyRequest } from 'decap-cms-backend-proxy';
import type { SaveOptions } from 'decap-cms-backend-proxy';
import { EditorialWorkflowError } from 'decap-cms-lib-util';
import { z } from 'zod';
import { entryUrl, isCollectionName } from '../../../src/schema/index.ts';
import { deskRefusals } from '../checks/desk-refusals.ts';
import type { Resolving } from '../conflict/conflict.ts';
import { settleRefused } from '../conflict/settle-refused.ts';
import { CONFLICT_WORDS } from '../conflict/words.ts';
import { entryPath } from '../config/index.ts';
import { KEPT_DAYS, keptDrafts } from '../drafts/kept-drafts.ts';
import { tellWhatStays } from '../drafts/offer.tsx';
import { DRAFT_WORDS } from '../drafts/words.ts';
import { mediaUrl, outbox } from '../photos/outbox.ts';
import { watchRelease } from '../release/watch.ts';
import { askForComment } from '../review/ask-comment.ts';
import { askWhyDeleted, deletionReason } from '../review/ask-reason.ts';
import { asShown, note, notes, type Note, type NotesListener, type NoteUpdates } from '../review/notes.ts';
import { Polling } from '../review/polling.ts';
import { DeskError, signOut } from './desk.ts';
import { formRevisions, knownDraft, noteSavedOtherwise, openForm, reloadDraft } from './open-form.ts';
import { askProtocol, draftKey } from './protocol.ts';
import { PutOff } from './put-off.ts';
import { rememberedUser } from './remembered-user.ts';
import { savedEntries } from './saved-entries.ts';
import { APPROVALS, SeenDrafts } from './seen-drafts.ts';
import { SignInPage } from './sign-in-page.tsx';
import { UnheardSaves } from './unheard-saves.ts';

const listedFile = z.object({ id: z.string(), path: z.string() });

const listedDraft = z.looseObject({
  collection: z.string(),
  slug: z.string(),
  diffs: z.array(z.looseObject({ path: z.string() })),
});

/** Git's id of the text as it was written. */
const written = z.object({ revision: z.string() });

/** A file of the library as Decap shows it: by its address, so that only what is on the screen is fetched. */
function mediaFile({ id, path }: z.output<typeof listedFile>): MediaFile {
  const url = mediaUrl(path.slice('content'.length));
  return { id, path, name: path.split('/').at(-1) ?? path, url, displayURL: url };
}

/** Decap's proxy protocol, spoken to the desk that served this page, with a person signed in. */
export class DeskBackend extends ProxyBackend {
  readonly #libraries = new Map<string, Promise<readonly MediaFile[]>>();
  readonly #seen = new SeenDrafts();
  readonly #unheard = new UnheardSaves();
  readonly #polling = new Polling();

  constructor(config: { readonly backend: object }, options: object) {
    super({ ...config, backend: { ...config.backend, proxy_url: '/api/v1' } }, options);
  }

  override authComponent() {
    return SignInPage;
  }

  /** @param user what `main.ts` left for Decap, after the desk confirmed it. */
  override restoreUser(user: unknown): Promise<unknown> {
    return Promise.resolve(user);
  }

  override async logout(): Promise<void> {
    await tellKeptDrafts();
    await signOut();
  }

  /** Every action of the protocol passes here. */
  override async request(payload: ProxyRequest): Promise<unknown> {
    const told = this.#unheard.tell(this.#seen.tell(payload));
    const answer = await askProtocol(told).catch((error: unknown) => {
      this.#unheard.failed(told, error instanceof DeskError ? error.status : 0);
      throw error;
    });
    if (APPROVALS.includes(payload.action)) deskRefusals.forget(draftKey(payload));
    this.#unheard.learn(told);
    // Decap is choosing an address for it: to Decap it is not there yet.
    if (this.#unheard.isOwn(told, answer)) throw new EditorialWorkflowError('not saved yet, it seems', true);
    formRevisions.learn(payload, answer);
    if (payload.action === 'persistEntry') savedEntries.dispatchEvent(new Event('saved'));
    this.#seen.learn(payload, answer);
    return answer;
  }

  /** Decap asks for the whole library each time an entry opens: asked once until it changes. */
  override getMedia(mediaFolder = 'content/media'): Promise<readonly MediaFile[]> {
    const known = this.#libraries.get(mediaFolder);
    if (known) return known;
    const asked = this.#listed(mediaFolder).catch((error: unknown) => {
      this.#libraries.delete(mediaFolder);
      throw error;
    });
    this.#libraries.set(mediaFolder, asked);
    return asked;
  }

  async #listed(mediaFolder: string): Promise<readonly MediaFile[]> {
    const params = { mediaFolder };
    const files = z.array(listedFile).parse(await this.request({ action: 'getMedia', params }));
    return files.map(mediaFile);
  }

  override getMediaFile(path: string): Promise<MediaFile> {
    return Promise.resolve(mediaFile({ id: path, path }));
  }

  override unpublishedEntryMediaFile(_collection: string, _slug: string, path: string, id: string) {
    return Promise.resolve(mediaFile({ id, path }));
  }

  /** Straight into the library, when no entry is open. The file was sent when it was chosen. */
  override async persistMedia(
    { path }: { readonly path: string },
    options: { readonly commitMessage: string },
  ) {
    this.#libraries.clear();
    await outbox.deliver(path);
    const params = { asset: { path, encoding: 'upload' }, options };
    return mediaFile(listedFile.parse(await this.request({ action: 'persistMedia', params })));
  }

  /**
   * Where a draft has no change, Decap takes what is published for its text. That may be newer than the draft, and a
   * save goes on from the draft.
   */
  override async unpublishedEntry(asked: object): Promise<unknown> {
    const draft = listedDraft.parse(await super.unpublishedEntry(asked));
    const path = entryPath(draft.collection, draft.slug);
    if (draft.diffs.some((changed) => changed.path === path)) return draft;
    return { ...draft, diffs: [...draft.diffs, { id: '', path, newFile: false }] };
  }

  /** The text alone: it names its files, and the desk has them by then (`photos/outbox.ts`). */
  override async persistEntry(entry: EntryToSave, options: SaveOptions): Promise<unknown> {
    const [file] = entry.dataFiles;
    const form = openForm();
    const base = options.newEntry === true ? null : formRevisions.baseOf(form, file.path);
    const save = async (raw: string, more: Resolving): Promise<unknown> => {
      await outbox.deliver(raw);
      const saved = await super.persistEntry(
        { dataFiles: [{ ...file, raw }], assets: [] },
        { ...options, ...more },
      );
      formRevisions.set(form, written.parse(saved).revision);
      return saved;
    };
    return save(file.raw, { base }).catch(async (error: unknown) => {
      const { answer } = await settleRefused(options.collectionName, error, CONFLICT_WORDS.putOff, save);
      noteSavedOtherwise(options.collectionName, file.slug);
      return answer;
    });
  }

  /** A draft that goes back to who wrote it takes the reason along; one that is marked ready may take a word. */
  override async updateUnpublishedEntryStatus(collection: string, slug: string, newStatus: string) {
    const comment = await askForComment(knownDraft(collection, slug), newStatus);
    const params = { collection, slug, newStatus, ...(comment === '' ? {} : { comment }) };
    return this.#approve(collection, slug, () =>
      this.request({ action: 'updateUnpublishedEntryStatus', params }),
    );
  }

  override async publishUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
    const answer = await this.#approve(collection, slug, () =>
      super.publishUnpublishedEntry(collection, slug),
    );
    this.#libraries.clear();
    void watchRelease(pageOf(collection, slug));
    return answer;
  }

  /**
   * Where `main` has changed the same place meanwhile, the two are settled by hand. What comes of it is read once more
   * before anybody stands for it.
   */
  async #approve(collection: string, slug: string, approve: () => Promise<unknown>): Promise<unknown> {
    const save = (raw: string, more: Resolving) => {
      const path = entryPath(collection, slug);
      const options = { collectionName: collection, useWorkflow: true, newEntry: false, ...more };
      const params = { dataFiles: [{ slug, path, raw }], assets: [], options };
      return this.request({ action: 'persistEntry', params });
    };
    return approve().catch(async (error: unknown) => {
      await settleRefused(collection, error, CONFLICT_WORDS.putOffPublish, save);
      await reloadDraft(collection, slug);
      throw new DeskError(CONFLICT_WORDS.readAgain, 409, { cause: error });
    });
  }

  /** Deletes published files; drafts have their own action. */
  override async deleteFiles(paths: readonly string[], commitMessage: string): Promise<unknown> {
    const reason = deletionReason.take() ?? (await askWhyDeleted('file'));
    if (reason === undefined) throw new PutOff();
    const params = { paths, options: { commitMessage, reason } };
    const answer = await this.request({ action: 'deleteFiles', params });
    formRevisions.deleted(paths);
    this.#libraries.clear();
    void watchRelease('/');
    return answer;
  }

  override async getNotes(collection: string, slug: string): Promise<readonly Note[]> {
    const params = { collection, slug };
    return notes.parse(await this.request({ action: 'getNotes', params })).map(asShown);
  }

  override async addNote(collection: string, slug: string, { content }: { readonly content: string }) {
    const params = { collection, slug, content };
    return asShown(note.parse(await this.request({ action: 'addNote', params })));
  }

  override async updateNote(collection: string, slug: string, id: string, updates: NoteUpdates) {
    const { content, resolved } = updates;
    const params = { collection, slug, id, content, resolved };
    return asShown(note.parse(await this.request({ action: 'updateNote', params })));
  }

  override async deleteNote(collection: string, slug: string, id: string): Promise<void> {
    const params = { collection, slug, id };
    await this.request({ action: 'deleteNote', params });
  }

  startNotesPolling(collection: string, slug: string, { onUpdate }: NotesListener): Promise<void> {
    this.#polling.start(async () => onUpdate(await this.getNotes(collection, slug), []));
    return Promise.resolve();
  }

  stopNotesPolling(): Promise<void> {
    this.#polling.stop();
    return Promise.resolve();
  }
}

/** What stays on this device when its writer leaves. */
async function tellKeptDrafts(): Promise<void> {
  const account = rememberedUser()?.id;
  const kept = account === undefined ? [] : await keptDrafts.of(account).catch(() => []);
  if (kept.length === 0) return;
  const titles = kept.map(({ title }) => (title === '' ? DRAFT_WORDS.list.untitled : title));
  await tellWhatStays(titles, KEPT_DAYS);
}

/** @param slug as Decap has it, with the year folder: `2022/khai-giang`. */
function pageOf(collection: string, slug: string): string {
  return isCollectionName(collection) ? entryUrl(collection, slug.split('/').at(-1) ?? '') : '/';
}
