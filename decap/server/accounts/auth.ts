import type { DatabaseSync } from 'node:sqlite';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { username } from 'better-auth/plugins/username';

/** NIST SP 800-63B 5.1.1.2: at least 8 characters, long ones welcome, no rules on which. */
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const;

const DAY = 24 * 60 * 60;

/**
 * better-auth on SQLite. Only its functions are called: none of its HTTP routes is mounted, so there is no sign-up.
 * Passwords are hashed by its default, scrypt. An id of `people` is the user name.
 */
export async function openAuth(database: DatabaseSync, secret: string) {
  const auth = betterAuth({
    database,
    secret,
    // Never asked for: no route is mounted and no mail is sent. It only has to be an address.
    baseURL: 'http://desk.invalid',
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    session: { expiresIn: 7 * DAY, updateAge: DAY },
    plugins: [
      username({
        minUsernameLength: 1,
        maxUsernameLength: 120,
        usernameValidator: (name) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name),
        displayUsername: false,
      }),
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
