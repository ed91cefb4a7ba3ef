import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';

/** A passkey (WebAuthn credential) of somebody. Moments are milliseconds since 1970. */
export interface Passkey {
  /** Of the credential, in base64url. */
  readonly id: string;
  readonly username: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** How often it was used, where the authenticator counts. */
  readonly counter: number;
  readonly transports: readonly string[];
  /** The name of the site that it is for (`rpId`): it works at no other. */
  readonly host: string;
  /** What its owner calls it. */
  readonly name: string;
  readonly createdAt: number;
  readonly lastUsedAt: number | undefined;
}

/** The passkeys in `accounts.sqlite`; the table is made with the others (`account-table.ts`). */
export class PasskeyTable {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  of(username: string): readonly Passkey[] {
    return this.#database
      .prepare('SELECT * FROM deskPasskey WHERE username = ? ORDER BY createdAt')
      .all(username)
      .map(passkeyOf);
  }

  find(id: string): Passkey | undefined {
    const row = this.#database.prepare('SELECT * FROM deskPasskey WHERE id = ?').get(id);
    return row === undefined ? undefined : passkeyOf(row);
  }

  add({ id, username, publicKey, counter, transports, host, name, createdAt }: Passkey): void {
    this.#database
      .prepare(
        `INSERT INTO deskPasskey (id, username, publicKey, counter, transports, host, name, createdAt)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(id, username, publicKey, counter, JSON.stringify(transports), host, name, createdAt);
  }

  used(id: string, counter: number, now: number): void {
    this.#database
      .prepare('UPDATE deskPasskey SET counter = ?, lastUsedAt = ? WHERE id = ?')
      .run(counter, now, id);
  }

  /** @param username whose it must be */
  remove(username: string, id: string): void {
    this.#database.prepare('DELETE FROM deskPasskey WHERE username = ? AND id = ?').run(username, id);
  }
}

function passkeyOf(row: Record<string, SQLOutputValue>): Passkey {
  const transports: unknown = JSON.parse(String(row.transports));
  return {
    id: String(row.id),
    username: String(row.username),
    publicKey: row.publicKey instanceof Uint8Array ? Uint8Array.from(row.publicKey) : new Uint8Array(),
    counter: Number(row.counter),
    transports: Array.isArray(transports) ? transports.map(String) : [],
    host: String(row.host),
    name: String(row.name),
    createdAt: Number(row.createdAt),
    lastUsedAt: row.lastUsedAt === null ? undefined : Number(row.lastUsedAt),
  };
}
