import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';

/** What the desk knows of an account besides its password. Moments are milliseconds since 1970. */
export interface Account {
  /** An id of `people`. */
  readonly username: string;
  readonly disabled: boolean;
  /** The password was made by somebody else: it opens nothing but the page where it is changed. */
  readonly mustChangePassword: boolean;
  /** Until when such a password can be used; `undefined`: for good. */
  readonly passwordExpiresAt: number | undefined;
  readonly passwordSetAt: number;
  readonly lastSignInAt: number | undefined;
  readonly passkeys: number;
}

/** What a password is checked against. */
interface Credential extends Account {
  /** Of better-auth's `user`. */
  readonly userId: string;
  readonly hash: string;
}

/** How a password came to be: `own`: its user chose it. */
export type PasswordOrigin = 'own' | { readonly oneTime: 'for good' | { readonly expiresAt: number } };

/** Beside better-auth's own tables, which its migrations look after. An account without a row is from before this one. */
const TABLES = `
  CREATE TABLE IF NOT EXISTS deskAccount (
    username TEXT PRIMARY KEY,
    disabled INTEGER NOT NULL DEFAULT 0,
    mustChangePassword INTEGER NOT NULL DEFAULT 0,
    passwordExpiresAt INTEGER,
    passwordSetAt INTEGER NOT NULL DEFAULT 0,
    lastSignInAt INTEGER
  ) STRICT;
  CREATE TABLE IF NOT EXISTS deskPasskey (
    id TEXT PRIMARY KEY,
    username TEXT NOT NULL,
    publicKey BLOB NOT NULL,
    counter INTEGER NOT NULL,
    transports TEXT NOT NULL,
    host TEXT NOT NULL,
    name TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    lastUsedAt INTEGER
  ) STRICT;
`;

const ACCOUNTS = `
  SELECT user.username, user.id AS userId, account.password AS hash,
    desk.disabled, desk.mustChangePassword, desk.passwordExpiresAt, desk.passwordSetAt, desk.lastSignInAt,
    (SELECT count(*) FROM deskPasskey WHERE deskPasskey.username = user.username) AS passkeys
  FROM user
  JOIN account ON account.userId = user.id AND account.providerId = 'credential'
  LEFT JOIN deskAccount AS desk ON desk.username = user.username`;

/** The desk's own part of `accounts.sqlite`. Every call is done when it returns: nothing comes in between. */
export class AccountTable {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    database.exec(TABLES);
  }

  all(): readonly Account[] {
    return this.#database.prepare(ACCOUNTS).all().map(credentialOf);
  }

  find(username: string): Credential | undefined {
    const row = this.#database.prepare(`${ACCOUNTS} WHERE user.username = ?`).get(username);
    return row === undefined ? undefined : credentialOf(row);
  }

  passwordSet(username: string, origin: PasswordOrigin, now: number): void {
    const oneTime = origin !== 'own';
    const expiresAt = oneTime && origin.oneTime !== 'for good' ? origin.oneTime.expiresAt : null;
    this.#database
      .prepare(
        `INSERT INTO deskAccount (username, mustChangePassword, passwordExpiresAt, passwordSetAt) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (username) DO UPDATE SET mustChangePassword = ?2, passwordExpiresAt = ?3, passwordSetAt = ?4`,
      )
      .run(username, Number(oneTime), expiresAt, now);
  }

  setDisabled(username: string, disabled: boolean): void {
    this.#database
      .prepare(
        `INSERT INTO deskAccount (username, disabled) VALUES (?1, ?2)
         ON CONFLICT (username) DO UPDATE SET disabled = ?2`,
      )
      .run(username, Number(disabled));
  }

  signedIn(username: string, now: number): void {
    this.#database
      .prepare(
        `INSERT INTO deskAccount (username, lastSignInAt) VALUES (?1, ?2)
         ON CONFLICT (username) DO UPDATE SET lastSignInAt = ?2`,
      )
      .run(username, now);
  }

  removePasskeys(username: string): void {
    this.#database.prepare('DELETE FROM deskPasskey WHERE username = ?').run(username);
  }
}

function credentialOf(row: Record<string, SQLOutputValue>): Credential {
  return {
    username: String(row.username),
    userId: String(row.userId),
    hash: String(row.hash),
    disabled: row.disabled === 1,
    mustChangePassword: row.mustChangePassword === 1,
    passwordExpiresAt: momentOf(row.passwordExpiresAt),
    passwordSetAt: momentOf(row.passwordSetAt) ?? 0,
    lastSignInAt: momentOf(row.lastSignInAt),
    passkeys: Number(row.passkeys),
  };
}

function momentOf(value: SQLOutputValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
