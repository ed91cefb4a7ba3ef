import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A photo or document that was chosen and is not on the desk yet. */
export interface KeptFile {
  /** In the repository: `content/media/2022/anh-1f2e3d4c.webp`. */
  readonly path: string;
  readonly name: string;
  readonly blob: Blob;
}

/** Which writing: whose, of which entry, in which tab of the browser. */
export interface DraftKey {
  /** Id in `people`. Nobody else on this device is shown it. */
  readonly account: string;
  readonly collection: string;
  /** As Decap has it, `2022/khai-giang`; empty for an entry that was never saved. */
  readonly slug: string;
  readonly tab: string;
}

export interface KeptDraft extends DraftKey {
  readonly title: string;
  /** The form's values: front matter and `body`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The values that the writing began with; empty for a new entry. */
  readonly base: Readonly<Record<string, unknown>>;
  /** Git's id of the file that the writing began with; null for a new entry. Absent in what an older page kept. */
  readonly revision?: string | null;
  readonly files: readonly KeptFile[];
  readonly keptAt: Date;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: KeptDraft & { readonly key: string }; indexes: { account: string } };
}

/** After this nobody comes back for it. */
export const KEPT_DAYS = 60;
const DAY_MS = 86_400_000;

/** What is being written, kept on this device: a crash, a dead network or an expired session loses nothing. */
class KeptDrafts {
  readonly #database: Promise<IDBPDatabase<Schema>>;

  /** @param name of the database; every tab of the site shares it */
  constructor(name = 'bang-tin-drafts') {
    this.#database = openDB<Schema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('drafts', { keyPath: 'key' }).createIndex('account', 'account');
      },
    });
  }

  /** @throws DOMException when the device has no room, or keeps nothing in this mode */
  async keep(draft: KeptDraft): Promise<void> {
    await (await this.#database).put('drafts', { ...draft, key: keyOf(draft) });
  }

  async drop(draft: DraftKey): Promise<void> {
    await (await this.#database).delete('drafts', keyOf(draft));
  }

  /** A person's, the latest first. */
  async of(account: string): Promise<readonly KeptDraft[]> {
    const kept = await (await this.#database).getAllFromIndex('drafts', 'account', account);
    return kept.toSorted((a, b) => b.keptAt.getTime() - a.keptAt.getTime());
  }

  /** Anybody's that is older than `KEPT_DAYS`. */
  async dropExpired(now: Date): Promise<void> {
    const database = await this.#database;
    const limit = now.getTime() - KEPT_DAYS * DAY_MS;
    for (const { key, keptAt } of await database.getAll('drafts')) {
      if (keptAt.getTime() < limit) await database.delete('drafts', key);
    }
  }
}

/** One store for all of the page. */
export const keptDrafts = new KeptDrafts();

function keyOf({ account, collection, slug, tab }: DraftKey): string {
  return JSON.stringify([account, collection, slug, tab]);
}
