import { ProxyBackend, type EntryToSave, type MediaFile, type ProxyRequest } from 'decap-cms-backend-proxy';
import { z } from 'zod';
import { entryUrl, isCollectionName } from '../../../src/schema/index.ts';
import { mediaUrl, outbox } from '../photos/outbox.ts';
import { watchRelease } from '../release/watch.ts';
import { askDesk, DeskError, signOut } from './desk.ts';
import { KEPT_DAYS, keptDrafts } from '../drafts/kept-drafts.ts';
import { tellWhatStays } from '../drafts/offer.tsx';
import { DRAFT_WORDS } from '../drafts/words.ts';
import { rememberedUser } from './remembered-user.ts';
import { savedEntries } from './saved-entries.ts';
import { deskRefusals, type DeskFault } from '../checks/desk-refusals.ts';
import { showRefused } from '../checks/refused-dialog.tsx';
import { APPROVALS, SeenDrafts } from './seen-drafts.ts';
import { UnheardSaves } from './unheard-saves.ts';
import { SignInPage } from './sign-in-page.tsx';
import { askToSignInAgain } from './sign-in-again.tsx';

const listedFile = z.object({ id: z.string(), path: z.string() });

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

  /**
   * Every action of the protocol passes here.
   *
   * An expired session asks for the password and then goes on, so that nothing that was typed is lost.
   */
  override async request(payload: ProxyRequest): Promise<unknown> {
    const told = this.#unheard.tell(this.#seen.tell(payload));
    const answer = await this.#ask({ branch: this.branch, ...told }).catch((error: unknown) => {
      if (error instanceof DeskError && error.faults.length > 0) tellFaults(payload, error.faults);
      throw error;
    });
    if (APPROVALS.includes(payload.action)) deskRefusals.forget(draftKey(payload));
    this.#unheard.learn(payload, answer);
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
    const params = { branch: this.branch, mediaFolder };
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
    const params = { branch: this.branch, asset: { path, encoding: 'upload' }, options };
    return mediaFile(listedFile.parse(await this.request({ action: 'persistMedia', params })));
  }

  /** The text alone: it names its files, and the desk has them by then (`photos/outbox.ts`). */
  override async persistEntry(entry: EntryToSave, options: object): Promise<unknown> {
    for (const { raw } of entry.dataFiles) await outbox.deliver(raw);
    return super.persistEntry({ ...entry, assets: [] }, options);
  }

  override async publishUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
    const answer = await super.publishUnpublishedEntry(collection, slug);
    this.#libraries.clear();
    void watchRelease(pageOf(collection, slug));
    return answer;
  }

  /** Deletes published files; drafts have their own action. */
  override async deleteFiles(paths: readonly string[], commitMessage: string): Promise<unknown> {
    const answer = await super.deleteFiles(paths, commitMessage);
    this.#libraries.clear();
    void watchRelease('/');
    return answer;
  }

  async #ask(body: object): Promise<unknown> {
    try {
      return await askDesk('POST', '/api/v1', body);
    } catch (error) {
      if (!(error instanceof DeskError && error.status === 401)) throw error;
      await askToSignInAgain();
      return askDesk('POST', '/api/v1', body);
    }
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

function draftKey({ params }: ProxyRequest): string {
  return `${String(params.collection)}/${String(params.slug)}`;
}

/** In the draft's own form when it is open, else over what is on the screen. */
function tellFaults(payload: ProxyRequest, faults: readonly DeskFault[]): void {
  const draft = draftKey(payload);
  if (!deskRefusals.tell(draft, faults)) showRefused(draft, faults);
}

/** @param slug as Decap has it, with the year folder: `2022/khai-giang`. */
function pageOf(collection: string, slug: string): string {
  return isCollectionName(collection) ? entryUrl(collection, slug.split('/').at(-1) ?? '') : '/';
}
