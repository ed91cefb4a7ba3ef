import type { People } from '../people.ts';
import { words } from '../words.ts';
import type { Accounts } from './accounts.ts';
import { newPassword } from './new-password.ts';

export interface FirstAccount {
  readonly username: string;
  readonly password: string;
}

/**
 * On the first start, when nobody has an account yet: the head's.
 *
 * @returns what to print, once; `undefined` on every later start
 * @throws Error in plain words when nobody in `people` may sign
 */
export async function makeHeadAccount(
  accounts: Accounts,
  people: People,
  chosenPassword: string | undefined,
): Promise<FirstAccount | undefined> {
  if (accounts.usernames().size > 0) return undefined;
  const head = await people.head();
  if (head === undefined) throw new Error(words.start.noHead);
  const password = chosenPassword ?? newPassword();
  await accounts.setPassword(head, password);
  return { username: head.id, password };
}
