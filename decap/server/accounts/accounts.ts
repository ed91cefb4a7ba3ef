import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { APIError } from 'better-auth/api';
import { openAuth, type Auth } from './auth.ts';

/** `Set-Cookie` values that the answer must carry. */
export type Cookies = readonly string[];

/** User names, passwords and sessions, in `DATA_DIR/accounts.sqlite`. Who may do what is not here: see `people.ts`. */
export class Accounts {
  readonly #auth: Auth;
  readonly #database: DatabaseSync;

  constructor(auth: Auth, database: DatabaseSync) {
    this.#auth = auth;
    this.#database = database;
  }

  /** @returns the cookies of a new session, or `undefined` when name or password is wrong */
  async signIn(username: string, password: string): Promise<Cookies | undefined> {
    const answer = await refusedAsUndefined(
      this.#auth.api.signInUsername({ body: { username, password }, returnHeaders: true }),
    );
    return answer?.headers.getSetCookie();
  }

  /** Whose session the request carries; `cookies` renew one that is getting old. */
  async session(
    headers: Headers,
  ): Promise<{ readonly username: string; readonly cookies: Cookies } | undefined> {
    const { headers: answered, response } = await this.#auth.api.getSession({ headers, returnHeaders: true });
    const username = response?.user.username;
    return typeof username === 'string' ? { username, cookies: answered.getSetCookie() } : undefined;
  }

  async signOut(headers: Headers): Promise<Cookies> {
    const answer = await this.#auth.api.signOut({ headers, returnHeaders: true });
    return answer.headers.getSetCookie();
  }

  /** Ends the person's other sessions. @returns the cookies of this one, or `undefined` when `current` is wrong */
  async changePassword(headers: Headers, current: string, next: string): Promise<Cookies | undefined> {
    const answer = await refusedAsUndefined(
      this.#auth.api.changePassword({
        body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
        headers,
        returnHeaders: true,
      }),
    );
    return answer?.headers.getSetCookie();
  }

  /** Gives a person this password: makes the account if there is none, and ends every session it has. */
  async setPassword(person: { readonly id: string; readonly name: string }, password: string): Promise<void> {
    const { internalAdapter, password: hashing } = await this.#auth.$context;
    const hash = await hashing.hash(password);
    const userId = this.#userId(person.id);
    if (userId !== undefined) {
      await internalAdapter.updatePassword(userId, hash);
      await internalAdapter.deleteUserSessions(userId);
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

  usernames(): ReadonlySet<string> {
    const rows = this.#database.prepare('SELECT username FROM user').all();
    return new Set(rows.map(({ username }) => String(username)));
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  #userId(username: string): string | undefined {
    const row = this.#database.prepare('SELECT id FROM user WHERE username = ?').get(username);
    return row === undefined ? undefined : String(row.id);
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
  const database = new DatabaseSync(join(dataDir, 'accounts.sqlite'));
  // The command line may write while the desk runs: wait for each other instead of failing.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;');
  return new Accounts(
    await openAuth(database, await cookieSecret(join(dataDir, 'session-secret'))),
    database,
  );
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
