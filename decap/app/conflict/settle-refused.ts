import { DeskError } from '../backend/desk.ts';
import { WORDS } from '../words.ts';
import { resolvingSave, type Conflict, type Resolution, type Resolving } from './conflict.ts';
import type { Sent } from './settle-conflict.tsx';

/** Sends a text to the desk. @throws DeskError */
export type SendText = (raw: string, options: Resolving) => Promise<unknown>;

/**
 * What follows when the desk refused a save or an approval: two versions are settled by hand (a part of the bundle that
 * comes when it is needed), anything else stays what it is.
 *
 * @param putOff what is said when the person settles nothing now
 * @throws the error itself when it is about no conflict; DeskError 409 when it was put off
 */
export async function settleRefused(
  collection: string,
  error: unknown,
  putOff: string,
  send: SendText,
): Promise<{ readonly answer: unknown }> {
  if (!(error instanceof DeskError) || error.conflict === undefined) throw error;
  const { settleConflict } = await import('./settle-conflict.tsx').catch((cause: unknown) => {
    throw new DeskError(WORDS.desk.unreachable, 0, { cause });
  });
  const settled = await settleConflict(collection, error.conflict, carriedOut(send));
  if (settled === undefined) throw new DeskError(putOff, error.status, { cause: error });
  return settled;
}

function carriedOut(send: SendText) {
  return async (conflict: Conflict, decision: Resolution): Promise<Sent<unknown>> => {
    const { raw, options } = resolvingSave(conflict, decision);
    try {
      return { kind: 'saved', answer: await send(raw, options) };
    } catch (error) {
      if (error instanceof DeskError && error.conflict !== undefined)
        return { kind: 'conflict', conflict: error.conflict };
      return { kind: 'failed', message: error instanceof Error ? error.message : WORDS.desk.unreadable };
    }
  };
}
