import type { Context } from 'hono';
import { z } from 'zod';
import { PASSWORD_LENGTH } from '../accounts/auth.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { clientAddress } from './proxy.ts';
import type { DeskEnv, HttpParts } from './request-context.ts';
import { setCookies } from './session.ts';

/** A password typed on a Mac may come decomposed. */
export const typedPassword = z
  .string()
  .max(1000)
  .overwrite((typed) => typed.normalize('NFC'));

export const passwordChange = z.strictObject({ current: typedPassword, next: typedPassword });

/** Changes the password of who is signed in; wrong guesses count as wrong sign-ins. @throws Refusal 422, 429 */
export async function changeOwnPassword(
  parts: HttpParts,
  context: Context<DeskEnv>,
  { current, next }: z.output<typeof passwordChange>,
): Promise<void> {
  const { min, max } = PASSWORD_LENGTH;
  const username = context.get('member').id;
  if (next.length < min || next.length > max) throw new Refusal(422, words.session.passwordLength(min, max));
  if (next === current) throw new Refusal(422, words.session.samePassword);
  if (next.toLowerCase() === username) throw new Refusal(422, words.session.passwordIsName);
  const cookies = await limited(parts, context, username, () =>
    parts.accounts.changePassword(context.req.raw.headers, current, next),
  );
  if (cookies === undefined) throw new Refusal(422, words.session.wrongCurrentPassword);
  setCookies(context, cookies);
}

/**
 * Looks at a password unless too many were wrong.
 *
 * @param look what finds out; `undefined` for a wrong one
 * @throws Refusal 429
 */
export async function limited<T>(
  { accounts, signInLimit }: HttpParts,
  context: Context<DeskEnv>,
  username: string,
  look: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const address = clientAddress(context);
  const wait = signInLimit.begin(username, address, accounts.account(username)?.passwordSetAt);
  if (wait > 0) throw new Refusal(429, words.session.tooManyTries(wait));
  const found = await look();
  if (found !== undefined) signInLimit.succeeded(username, address);
  return found;
}
