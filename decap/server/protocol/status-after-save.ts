import { hasOwnFault } from '../content/own-faults.ts';
import type { Draft, DraftStatus } from '../git/draft.ts';
import { may, whoseEntry, type ProtocolContext } from './context.ts';

/**
 * A text that was marked ready has to be read again when somebody changed it who may not mark their own ready; so has
 * one with faults, which nobody may mark ready.
 *
 * @param draft as it was before
 * @param text as it is then
 * @param writes whether the person wrote it: then it is theirs from now on, whoever began it
 */
export async function statusAfterSave(
  context: ProtocolContext,
  draft: Draft | undefined,
  text: string,
  writes: boolean,
): Promise<DraftStatus> {
  if (draft?.status !== 'pending_publish') return draft?.status ?? 'draft';
  if (hasOwnFault(draft, text)) return 'pending_review';
  const whose = writes ? 'own' : await whoseEntry(context, draft);
  return (await may(context, 'approveDraft', whose)) ? 'pending_publish' : 'pending_review';
}
