import { askText } from './ask-text.tsx';
import { REVIEW_WORDS } from './words.ts';

/** In characters; as the desk. */
const MAX_REASON = 500;

/** Asks why something that is published is to go, and says what follows. `undefined`: it stays. */
export function askWhyDeleted(what: 'entry' | 'unpublish' | 'file'): Promise<string | undefined> {
  const { label, hint } = REVIEW_WORDS.reason;
  return askText({
    ...REVIEW_WORDS.reason[what],
    label,
    hint,
    look: 'danger',
    required: true,
    max: MAX_REASON,
  });
}

/** From the question, which is asked where Decap asked its own, to the backend, which Decap calls without it. */
class DeletionReason {
  #reason: string | undefined;

  take(): string | undefined {
    const reason = this.#reason;
    this.#reason = undefined;
    return reason;
  }

  give(reason: string): void {
    this.#reason = reason;
  }
}

export const deletionReason = new DeletionReason();

/** In the place of Decap's `confirm` (`patches/review.ts`). */
export async function mayDelete(what: 'entry' | 'unpublish' | 'file'): Promise<boolean> {
  const reason = await askWhyDeleted(what);
  if (reason === undefined) return false;
  deletionReason.give(reason);
  return true;
}
