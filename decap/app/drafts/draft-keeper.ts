import type { Map as ImmutableMap } from 'immutable';
import { addAssets } from 'decap-cms-core/dist/esm/actions/media.js';
import { loadLocalBackup, loadNotes, localBackupRetrieved } from 'decap-cms-core/dist/esm/actions/entries.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { createAssetProxy } from 'decap-cms-core/dist/esm/valueObjects/AssetProxy.js';
import { formRevisions, openForm } from '../backend/open-form.ts';
import { savedEntries } from '../backend/saved-entries.ts';
import { rememberedUser } from '../backend/remembered-user.ts';
import { plain } from '../checks/plain.ts';
import { schemaOf } from '../checks/rules.ts';
import { isRecord } from '../format/filled.ts';
import { draftStates, momentOf } from './draft-state.tsx';
import { differences } from './differences.ts';
import { keptDrafts, type DraftKey, type KeptDraft } from './kept-drafts.ts';
import { draftFiles, titleOf } from './entry-values.ts';
import { askAboutKept } from './offer.tsx';
import { OpenEntry, thisTab } from './other-tabs.ts';
import { isDeskReachable, WaitingSave } from './waiting-save.ts';

/** What Decap's `Editor` has, as far as it matters here. */
interface EditorProps {
  readonly collection: ImmutableMap<string, unknown>;
  readonly slug?: string;
  readonly newEntry: boolean;
  readonly entryDraft: ImmutableMap<string, unknown>;
  readonly hasChanged?: boolean;
}

type Data = Readonly<Record<string, unknown>>;

/**
 * Keeps what is typed into one open entry on this device, offers it back, and lets a save wait for the network. Decap's
 * own backup restores nothing: edits in `patches/edits.ts` put this in its place.
 */
export class DraftKeeper {
  readonly #props: () => EditorProps;
  readonly #key: DraftKey;
  readonly #open: OpenEntry;
  readonly #waiting = new WaitingSave();
  /** A new entry that is saved has an address of its own now: what this form still says of it belongs there. */
  #isFinished = false;
  #turn: Promise<void> = Promise.resolve();
  /** The form's values when the entry was opened; `undefined` until Decap has loaded it. */
  #base: Data | undefined;
  /** Decap's key of the form that `#base` is of. */
  #form = '';

  /** @param props of the editor, as they are now */
  constructor(props: () => EditorProps) {
    this.#props = props;
    const { collection, slug = '', newEntry } = props();
    const tab = thisTab();
    const account = rememberedUser()?.id ?? '';
    const name = String(collection.get('name'));
    this.#key = { account, collection: name, slug: newEntry ? '' : slug, tab };
    this.#open = new OpenEntry(JSON.stringify([account, name, this.#key.slug]), tab);
    savedEntries.addEventListener('saved', this.#saved);
    draftStates.set({ kind: 'typing' });
    draftStates.setElsewhere(false);
  }

  /** After each change of the editor: once it has the entry, what was kept of it is offered. */
  update(): void {
    if (!this.#isLoaded()) return;
    const { key } = openForm();
    if (this.#base !== undefined) {
      // Filled anew after a save, with what the desk has now.
      if (key !== this.#form && this.#props().hasChanged !== true) this.#base = this.#values();
      this.#form = key;
      return;
    }
    this.#form = key;
    this.#base = this.#values();
    this.#offer().catch((error: unknown) => {
      console.warn(error);
    });
  }

  /** Keeps the form as it is now. Never throws: the person is told when the device keeps nothing. */
  keep(): Promise<void> {
    return this.#inTurn(() => this.#keep());
  }

  async #keep(): Promise<void> {
    const { entryDraft, hasChanged } = this.#props();
    const form = openForm();
    if (hasChanged !== true || this.#base === undefined || this.#isFinished) return;
    const keptAt = new Date();
    const data = this.#values();
    if (!this.#differs(data)) return;
    try {
      await keptDrafts.keep({
        ...this.#key,
        title: titleOf(this.#key.collection, data),
        data,
        base: this.#base,
        revision: formRevisions.baseOf(form, form.path),
        files: await draftFiles(entryDraft.get('entry')),
        keptAt,
      });
      if (!this.#waiting.isWaiting) draftStates.set({ kind: 'kept', at: keptAt });
    } catch (error) {
      console.warn(error);
      draftStates.set({ kind: 'unkept' });
    }
  }

  /** After a save, or when the entry is deleted: the desk has it, or nobody wants it. */
  drop(): void {
    this.#waiting.stop();
    this.#base = this.#values();
    this.#isFinished = this.#key.slug === '';
    void this.#inTurn(() => keptDrafts.drop(this.#key));
  }

  /**
   * Whether a save can be tried now. If not, it is tried by itself when the desk can be reached again.
   *
   * @param save what makes the save, called at most once
   */
  async mayPersist(save: () => Promise<unknown>): Promise<boolean> {
    if (await isDeskReachable()) {
      this.#waiting.stop();
      return true;
    }
    await this.keep();
    this.#wait(save);
    return false;
  }

  /** After a save that failed: when it was the network, it waits like any other. */
  async failed(save: () => Promise<unknown>): Promise<void> {
    if (await isDeskReachable()) return;
    await this.keep();
    this.#wait(save);
  }

  close(): void {
    savedEntries.removeEventListener('saved', this.#saved);
    this.#waiting.close();
    this.#open.close();
    draftStates.setElsewhere(false);
  }

  readonly #saved = (): void => {
    this.drop();
  };

  /** One after the other: what is dropped is not kept again by a slower write that began before. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch((error: unknown) => {
      console.warn(error);
    });
    return this.#turn;
  }

  #wait(save: () => Promise<unknown>): void {
    draftStates.set({ kind: 'waiting' });
    this.#waiting.start(save);
  }

  #isLoaded(): boolean {
    const { entryDraft, newEntry, slug } = this.#props();
    const entry = entryDraft.get('entry');
    const values = plain(entry);
    if (!isRecord(values) || !isRecord(values.data)) return false;
    return newEntry ? values.newRecord === true : values.slug === slug;
  }

  #values(): Data {
    const values = plain(this.#props().entryDraft.getIn(['entry', 'data']));
    return isRecord(values) ? values : {};
  }

  async #offer(): Promise<void> {
    const others = await this.#open.others();
    const { account, collection, slug } = this.#key;
    draftStates.setElsewhere(slug !== '' && others.size > 0);
    const kept = (await keptDrafts.of(account)).filter(
      (draft) => draft.collection === collection && draft.slug === slug && !others.has(draft.tab),
    );
    for (const draft of kept) {
      if (await this.#settle(draft)) return;
    }
  }

  /** @returns whether the writing is in the form now, or was put off: nothing else is offered then */
  async #settle(draft: KeptDraft): Promise<boolean> {
    const base = this.#base ?? {};
    const changes = differences(schemaOf(draft.collection), settled(base, draft.data), draft.data);
    if (changes.length === 0) {
      await keptDrafts.drop(draft);
      return false;
    }
    const isNew = draft.slug === '';
    const changed = !isNew && differences(schemaOf(draft.collection), draft.base, base).length > 0;
    const answer = await askAboutKept({
      time: momentOf(draft.keptAt, new Date()),
      differences: changes,
      isNew,
      ...(changed ? { changed: this.#lastSave() } : {}),
    });
    if (answer === 'restore') this.#restore(draft);
    // What is typed from now on must not take its place.
    if (answer === 'later') await keptDrafts.keep({ ...draft, tab: crypto.randomUUID() });
    if (answer !== 'restore' || draft.tab !== this.#key.tab) await keptDrafts.drop(draft);
    return answer !== 'discard';
  }

  #differs(data: Data): boolean {
    const base = settled(this.#base ?? {}, data);
    return differences(schemaOf(this.#key.collection), base, data).length > 0;
  }

  #lastSave(): { readonly by?: string; readonly at?: string } {
    const entry = plain(this.#props().entryDraft.get('entry'));
    const { author, updatedOn } = isRecord(entry) ? entry : {};
    return {
      ...(typeof author === 'string' && author !== '' ? { by: author } : {}),
      ...(typeof updatedOn === 'string' && updatedOn !== ''
        ? { at: momentOf(new Date(updatedOn), new Date()) }
        : {}),
    };
  }

  /** Into Decap's form, photos included; the form is made anew with it. */
  #restore({ data, files, revision }: KeptDraft): void {
    const entry = plain(this.#props().entryDraft.get('entry'));
    const assets = files.map(({ path, name, blob }) =>
      createAssetProxy({ path, file: new File([blob], name, { type: blob.type }) }),
    );
    const mediaFiles = assets.map((asset) => ({
      id: asset.path,
      path: asset.path,
      name: asset.fileObj?.name,
      url: String(asset),
      displayURL: String(asset),
      file: asset.fileObj,
      draft: true,
    }));
    store.dispatch(addAssets(assets));
    store.dispatch(localBackupRetrieved({ ...(isRecord(entry) ? entry : {}), data, mediaFiles }));
    store.dispatch(loadLocalBackup());
    // It goes on from the text that it began with: what was saved since then is told when it is saved.
    if (typeof revision === 'string') formRevisions.set(openForm(), revision);
    const { collection, slug, newEntry } = this.#props();
    if (slug !== undefined && !newEntry) void store.dispatch(loadNotes(collection, slug));
  }
}

/** What Decap has in a date field before its widget puts the moment there. */
const NOW = '{{now}}';

/** The values that an entry began with: a moment that the form filled in by itself is nobody's writing. */
function settled(base: Data, data: Data): Data {
  return Object.fromEntries(
    Object.entries(base).map(([key, value]) => [key, value === NOW ? data[key] : value]),
  );
}
