import { PutOff } from '../backend/put-off.ts';
import { rememberedUser } from '../backend/remembered-user.ts';
import { askText } from './ask-text.tsx';
import { REVIEW_WORDS } from './words.ts';

/** In characters; as the desk. */
const MAX_COMMENT = 5000;

interface ReviewedDraft {
  readonly status: string;
  /** Name of who began it. */
  readonly author: string;
}

/**
 * What goes along with a change of status: the reason when another's draft goes back, a word if there is one when a
 * draft is marked ready, nothing otherwise.
 *
 * @throws PutOff when the person thinks better of it: the draft stays where it is
 */
export async function askForComment({ status, author }: ReviewedDraft, newStatus: string): Promise<string> {
  const isSentBack = newStatus === 'draft' && status !== 'draft' && author !== rememberedUser()?.name;
  if (!isSentBack && newStatus !== 'pending_publish') return '';
  const { lead, ...words } = isSentBack
    ? { ...REVIEW_WORDS.sendBack, lead: REVIEW_WORDS.sendBack.lead(author) }
    : REVIEW_WORDS.ready;
  const comment = await askText({ ...words, lead, required: isSentBack, max: MAX_COMMENT });
  if (comment === undefined) throw new PutOff();
  return comment;
}
