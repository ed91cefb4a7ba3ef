import { rememberedUser } from '../backend/remembered-user.ts';
import { askInDialog } from '../dialog/ask-in-dialog.ts';
import type { Conflict, Resolution } from './conflict.ts';
import { ConflictDialog, type Outcome } from './conflict-dialog.tsx';
import { namesOf } from './names.ts';
import { versionsOf } from './versions.ts';

/** What a decision led to: the desk's answer, a newer conflict, or words for the person. */
export type Sent<Answer> =
  { readonly kind: 'saved'; readonly answer: Answer } | Exclude<Outcome, { readonly kind: 'saved' }>;

/**
 * Shows two versions of an entry until one way out is saved or the person puts it off. Nothing is lost meanwhile: the
 * form stays as it is below, and the desk has the other version.
 *
 * @param send carries a decision out; never throws
 * @returns the desk's answer; `undefined` when it was put off
 * @throws Error when one of the texts is no file of the collection
 */
export async function settleConflict<Answer>(
  collection: string,
  first: Conflict,
  send: (conflict: Conflict, decision: Resolution) => Promise<Sent<Answer>>,
): Promise<{ readonly answer: Answer } | undefined> {
  // A file that cannot be read is told like any other failure, not by a dialog that cannot be drawn.
  versionsOf(collection, first);
  let sending: Promise<Sent<Answer>> | undefined;
  const onDecide = (conflict: Conflict, decision: Resolution) => (sending = send(conflict, decision));
  await askInDialog<undefined>(
    {
      title: namesOf(first, new Date(), rememberedUser()?.name).title,
      givenUp: undefined,
      className: 'conflict-dialog',
    },
    (end) => (
      <ConflictDialog
        collection={collection}
        first={first}
        onDecide={onDecide}
        onEnd={() => {
          end(undefined);
        }}
      />
    ),
  );
  // Escape does not call back a save that is on its way.
  const sent = await sending;
  return sent?.kind === 'saved' ? { answer: sent.answer } : undefined;
}
