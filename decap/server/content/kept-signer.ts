import type { People } from '../people.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';

/**
 * Without anybody who may sign, now or after some day, nobody could publish again. What is so on `main` already is not
 * held against others.
 *
 * @param tree what is to become `main`
 * @throws Refusal 422
 */
export async function keepASigner(people: People, tree: string, main: string): Promise<void> {
  const then = await people.signerlessFrom(tree);
  if (then === undefined) return;
  const before = await people.signerlessFrom(main);
  if (before === undefined || then < before) throw new Refusal(422, words.draft.noSigner);
}
