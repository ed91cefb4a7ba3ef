import { momentOf } from '../drafts/draft-state.tsx';
import type { Conflict } from './conflict.ts';
import { CONFLICT_WORDS as WORDS } from './words.ts';

/** What the dialog calls the two versions and the ways out. */
export interface ConflictNames {
  readonly title: string;
  readonly lead: string;
  /** What comes of each way out. */
  readonly follows: string;
  readonly mine: string;
  readonly theirs: string;
  readonly onlyTheirs: string;
  readonly keep: string;
  readonly take: string;
}

/** @param me name of the person at this screen */
export function namesOf({ kind, theirs }: Conflict, now: Date, me: string | undefined): ConflictNames {
  if (theirs === null) {
    return {
      title: kind === 'publish' ? WORDS.titleWithdrawn : WORDS.titleDeleted,
      lead: kind === 'publish' ? WORDS.withdrawn : WORDS.deleted,
      follows: kind === 'publish' ? WORDS.followsWithdrawn : WORDS.followsDeleted,
      mine: WORDS.mineName,
      theirs: '',
      onlyTheirs: '',
      keep: WORDS.restore,
      take: '',
    };
  }
  const { by, at } = theirs;
  const when = momentOf(new Date(at), now);
  const onlyTheirs = WORDS.onlyTheirs(by);
  if (kind === 'publish') {
    return {
      title: WORDS.titlePublish(by),
      lead: WORDS.published(by, when),
      follows: WORDS.followsPublish,
      mine: WORDS.draftName,
      theirs: WORDS.publishedName,
      onlyTheirs,
      keep: WORDS.keepDraft,
      take: WORDS.takePublished,
    };
  }
  const isOwn = by === me;
  return {
    title: isOwn ? WORDS.titleOwn : WORDS.title(by),
    lead: isOwn ? WORDS.savedOwn(when) : WORDS.saved(by, when),
    follows: WORDS.follows,
    mine: WORDS.mineName,
    theirs: isOwn ? WORDS.theirsOwn : WORDS.theirsName(by),
    onlyTheirs,
    keep: WORDS.keepMine,
    take: isOwn ? WORDS.takeOwn : WORDS.takeTheirs(by),
  };
}
