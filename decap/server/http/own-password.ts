import type { Context } from 'hono';
import { z } from 'zod';
import { PASSWORD_LENGTH } from '../accounts/auth.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import type { DeskEnv, HttpParts } from './request-context.ts';
import { clientAddress, setCookies } from './session.ts';

/** A password typed on a Mac may come decomposed. */
export const typedPassword = z
  .string()
  .max(1000)
  .overwrite((typed) => typed.normalize('NFC'));

export const passwordChange = z.strictObject({ current: typedPassword, next: typedPassword });

/** Changes the password of who is signed in; wrong guesses count as wrong sign-ins. @throws Refusal 422, 429 */
export async function changeOwnPassword(
  { accounts, signInLimit }: HttpParts,
  context: Context<DeskEnv>,
  { current, next }: z.output<typeof passwordChange>,
): Promise<void> {
  const { min, max } = PASSWORD_LENGTH;
  if (next.length < min || next.length > max) throw new Refusal(422, words.session.passwordLength(min, max));
  const username = context.get('member').id;
  const address = clientAddress(context);
  const wait = signInLimit.waitMinutes(username, address);
  if (wait > 0) throw new Refusal(429, words.session.tooManyTries(wait));
  const cookies = await accounts.changePassword(context.req.raw.headers, current, next);
  if (cookies === undefined) {
    signInLimit.failed(username, address);
    throw new Refusal(422, words.session.wrongCurrentPassword);
  }
  setCookies(context, cookies);
}
