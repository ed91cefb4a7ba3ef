import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { APIError } from 'better-auth/api';
import { AccountTable, type Account, type PasswordOrigin } from './account-table.ts';
import { openAuth, type Auth } from './auth.ts';
import { Passkeys } from './passkeys.ts';
import { openDatabase, SECRET } from './database.ts';

/** `Set-Cookie` values that the answer must carry. */
export type Cookies = readonly string[];

/** What a name and a password open. The reasons against it are told only to who knows the password. */
export type PasswordCheck = 'right' | 'wrong' | 'disabled' | 'expired';

/** Whose session a request carries. */
export interface OpenSession {
  readonly username: string;
  readonly mustChangePassword: boolean;
  /** They renew a session that is getting old. */
  readonly cookies: Cookies;
}

const DAY_MS = 24 * 3_600_000;
/** Long enough to reach a colleague who is away for some days; a slip of paper that is found later opens nothing. */
export const ONE_TIME_DAYS = 7;

/** User names, passwords and sessions, in `DATA_DIR/accounts.sqlite`. Who may do what is not here: see `people.ts`. */
export class Accounts {
  readonly #auth: Auth;
  readonly #database: DatabaseSync;
  readonly #table: AccountTable;
  readonly passkeys: Passkeys;
  /** Of nobody: what a password is checked against when there is no account, so that it takes as long. */
  readonly #noHash = `${randomBytes(16).toString('hex')}:${randomBytes(64).toString('hex')}`;

  constructor(auth: Auth, database: DatabaseSync) {
    this.#auth = auth;
    this.#database = database;
    this.#table = new AccountTable(database);
    this.passkeys = new Passkeys(database);
  }

  async checkPassword(username: string, password: string): Promise<PasswordCheck> {
    const { password: hashing } = await this.#auth.$context;
    const hash = this.#table.find(username)?.hash;
    const isRight = await hashing.verify({ hash: hash ?? this.#noHash, password });
    // As the account is now: it may have been changed while the password was checked.
    const account = this.#table.find(username);
    if (!isRight || account === undefined || account.hash !== hash) return 'wrong';
    if (account.disabled) return 'disabled';
    return (account.passwordExpiresAt ?? Infinity) <= Date.now() ? 'expired' : 'right';
  }

  /** For somebody who has been recognised. @returns the cookies of a new session, or `undefined` when disabled */
  async openSession(username: string): Promise<Cookies | undefined> {
    const account = this.#table.find(username);
    if (account === undefined || account.disabled) return undefined;
    const body = { userId: account.userId };
    const { headers } = await this.#auth.api.openSession({ body, returnHeaders: true });
    this.#table.signedIn(username, Date.now());
    return headers.getSetCookie();
  }

  async session(headers: Headers): Promise<OpenSession | undefined> {
    const { headers: answered, response } = await this.#auth.api.getSession({ headers, returnHeaders: true });
    const username = response?.user.username;
    const account = typeof username === 'string' ? this.#table.find(username) : undefined;
    if (account === undefined || account.disabled) return undefined;
    const { mustChangePassword } = account;
    return { username: account.username, mustChangePassword, cookies: answered.getSetCookie() };
  }

  async signOut(headers: Headers): Promise<Cookies> {
    const answer = await this.#auth.api.signOut({ headers, returnHeaders: true });
    return answer.headers.getSetCookie();
  }

  /** Ends the person's other sessions. @returns the cookies of this one, or `undefined` when `current` is wrong */
  async changePassword(headers: Headers, current: string, next: string): Promise<Cookies | undefined> {
    const session = await this.session(headers);
    if (session === undefined) return undefined;
    const answer = await refusedAsUndefined(
      this.#auth.api.changePassword({
        body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
        headers,
        returnHeaders: true,
      }),
    );
    if (answer === undefined) return undefined;
    this.#table.passwordSet(session.username, 'own', Date.now());
    return answer.headers.getSetCookie();
  }

  /**
   * Gives a person this password: makes the account if there is none, and ends every session and passkey it has.
   *
   * @param origin by default a password for one use, within `ONE_TIME_DAYS`
   */
  async setPassword(
    person: { readonly id: string; readonly name: string },
    password: string,
    origin: PasswordOrigin = { oneTime: { expiresAt: Date.now() + ONE_TIME_DAYS * DAY_MS } },
  ): Promise<void> {
    const { internalAdapter, password: hashing } = await this.#auth.$context;
    const hash = await hashing.hash(password);
    const userId = this.#table.find(person.id)?.userId;
    this.#table.passwordSet(person.id, origin, Date.now());
    if (userId !== undefined) {
      await internalAdapter.updatePassword(userId, hash);
      await internalAdapter.deleteUserSessions(userId);
      this.#table.removePasskeys(person.id);
      return;
    }
    const email = `${person.id}@bang-tin.local`;
    const user = await internalAdapter.createUser(
      {
        email,
        emailVerified: true,
        name: person.name,
        username: person.id,
      },
      { method: 'email-password' },
    );
    await internalAdapter.linkAccount({
      userId: user.id,
      providerId: 'credential',
      accountId: user.id,
      password: hash,
    });
  }

  /** Ends every session at once. @returns `false` when none of `signers`, user names, could sign in any more */
  async disable(username: string, signers: readonly string[]): Promise<boolean> {
    const account = this.#table.find(username);
    if (account === undefined) return true;
    const left = signers.filter((id) => id !== username && this.#table.find(id)?.disabled === false);
    if (left.length === 0) return false;
    this.#table.setDisabled(username, true);
    const { internalAdapter } = await this.#auth.$context;
    await internalAdapter.deleteUserSessions(account.userId);
    return true;
  }

  enable(username: string): void {
    this.#table.setDisabled(username, false);
  }

  account(username: string): Account | undefined {
    return this.#table.find(username);
  }

  /** The account's name in the database, which means nothing. */
  userId(username: string): string | undefined {
    return this.#table.find(username)?.userId;
  }

  all(): readonly Account[] {
    return this.#table.all();
  }

  /** @throws Error when the accounts cannot be read */
  check(): void {
    this.#database.prepare('SELECT count(*) FROM user').get();
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }
}

/** The library throws an APIError for what the person got wrong; anything else is a fault of ours. */
async function refusedAsUndefined<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return undefined;
    throw error;
  }
}

/** Opens the accounts of a desk, making the database and the secret of its cookies on the first start. */
export async function openAccounts(dataDir: string): Promise<Accounts> {
  const database = await openDatabase(dataDir);
  try {
    return new Accounts(await openAuth(database, await cookieSecret(join(dataDir, SECRET))), database);
  } catch (error) {
    database.close();
    throw error;
  }
}

async function cookieSecret(path: string): Promise<string> {
  await writeFile(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' }).catch(
    (error: unknown) => {
      const existed = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!existed) throw error;
    },
  );
  return readFile(path, 'utf8');
}
