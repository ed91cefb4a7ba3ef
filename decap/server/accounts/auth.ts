import type { DatabaseSync } from 'node:sqlite';
import { betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { getMigrations } from 'better-auth/db/migration';
import { username } from 'better-auth/plugins/username';
import { z } from 'zod';
import { AtMost } from '../at-most.ts';

/** NIST SP 800-63B 5.1.1.2: at least 8 characters, long ones welcome, no rules on which. */
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const;

const DAY = 24 * 60 * 60;

/** Each scrypt of the library (N = 16,384, r = 16) takes 32 MB while it runs. */
const HASHES_AT_ONCE = 2;

/** Opens a session for somebody whom the desk has recognised, whether by password or by passkey. */
const openSession = createAuthEndpoint(
  '/desk/open-session',
  { method: 'POST', body: z.object({ userId: z.string() }), metadata: { SERVER_ONLY: true } },
  async (context) => {
    const { internalAdapter } = context.context;
    const user = await internalAdapter.findUserById(context.body.userId);
    if (user === null) throw new Error(`no user ${context.body.userId}`);
    const session = await internalAdapter.createSession(user.id);
    await setSessionCookie(context, { session, user });
    return context.json({});
  },
);

/**
 * better-auth on SQLite. Only its functions are called: none of its HTTP routes is mounted, so there is no sign-up.
 * Passwords are hashed by its default, scrypt, a few at a time. An id of `people` is the user name.
 */
export async function openAuth(database: DatabaseSync, secret: string) {
  const hashes = new AtMost(HASHES_AT_ONCE);
  const auth = betterAuth({
    database,
    secret,
    // Never asked for: no route is mounted and no mail is sent. It only has to be an address.
    baseURL: 'http://desk.invalid',
    telemetry: { enabled: false },
    // What goes wrong is thrown, and the desk's own log has it.
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      password: {
        hash: (password) => hashes.run(() => hashPassword(password)),
        verify: (given) => hashes.run(() => verifyPassword(given)),
      },
    },
    session: { expiresIn: 7 * DAY, updateAge: DAY },
    plugins: [
      username({
        minUsernameLength: 1,
        maxUsernameLength: 120,
        usernameValidator: (name) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name),
        displayUsername: false,
      }),
      { id: 'desk', endpoints: { openSession } },
    ],
    advanced: {
      cookiePrefix: 'bang-tin',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/' },
    },
  });
  const migrations = await getMigrations(auth.options);
  await migrations.runMigrations();
  return auth;
}

export type Auth = Awaited<ReturnType<typeof openAuth>>;
