import type { People } from '../people.ts';
import { words } from '../words.ts';
import type { Accounts } from './accounts.ts';
import { newPassword } from './new-password.ts';

export interface FirstAccount {
  readonly username: string;
  /** To be changed at the first sign-in; `undefined` when the keeper chose one, which is nobody else's to read. */
  readonly password: string | undefined;
}

/**
 * On the first start, when nobody has an account yet: the head's. A password that we made must be changed, however
 * late; one that the keeper of the machine chose is the head's own.
 *
 * @returns what to print, once; `undefined` on every later start
 * @throws Error in plain words when nobody in `people` may sign
 */
export async function makeHeadAccount(
  accounts: Accounts,
  people: People,
  chosenPassword: string | undefined,
): Promise<FirstAccount | undefined> {
  if (accounts.all().length > 0) return undefined;
  const head = await people.head();
  if (head === undefined) throw new Error(words.start.noHead);
  if (chosenPassword === undefined) {
    const password = newPassword();
    await accounts.setPassword(head, password, { oneTime: 'for good' });
    return { username: head.id, password };
  }
  await accounts.setPassword(head, chosenPassword, 'own');
  return { username: head.id, password: undefined };
}
