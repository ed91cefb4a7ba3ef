import { SET_ASIDE, isDraftCommit, type DraftStatus } from '../git/draft.ts';
import { RESTORED_FROM, isPublication, type PastCommit } from '../git/history.ts';
import { noteIn, type NoteAction } from '../git/notes.ts';

/** What a commit did to an entry. */
export type EventKind =
  | 'save'
  /** A text that gave way to another one, which the next commit puts back. */
  | 'set-aside'
  | 'put-back'
  | 'restore'
  | 'status'
  | 'note'
  | 'publish'
  | 'delete'
  /** Not by the desk: pushed, or committed before there was one. */
  | 'outside';

export interface EntryEvent {
  /** The commit. */
  readonly oid: string;
  readonly kind: EventKind;
  /** Name of who did it; of a publication, who signed. */
  readonly by: string;
  readonly at: Date;
  /** What was said: a comment, a reason; '' for nothing. */
  readonly said: string;
  readonly status?: DraftStatus;
  readonly noteAction?: NoteAction;
  /** Whether the entry has a text of this commit's own. */
  readonly hasText: boolean;
}

/** @param isThere whether the entry's file is in the commit */
export function entryEvent(commit: PastCommit, isThere: boolean): EntryEvent {
  const { action, decision } = noteIn(commit);
  const event = { oid: commit.oid, by: commit.author.name, at: commit.at, said: commit.body };
  if (action !== undefined) return { ...event, kind: 'note', noteAction: action, hasText: false };
  if (decision !== undefined) return { ...event, kind: 'status', status: decision, hasText: false };
  if (isPublication(commit)) return { ...event, kind: 'publish', by: signerOf(commit), hasText: isThere };
  if (isDraftCommit(commit)) return { ...event, kind: draftKind(commit), said: '', hasText: isThere };
  if (!isThere) return { ...event, kind: 'delete', hasText: false };
  return { ...event, kind: 'outside', said: commit.subject, hasText: true };
}

function draftKind({ trailers }: PastCommit): EventKind {
  if (trailers.has(RESTORED_FROM)) return 'restore';
  if (!trailers.has(SET_ASIDE)) return 'save';
  return trailers.get(SET_ASIDE) === 'kept' ? 'set-aside' : 'put-back';
}

function signerOf({ author, trailers }: PastCommit): string {
  const signature = trailers.get('Reviewed-by') ?? trailers.get('Self-approved');
  return signature?.replace(/ <.*$/u, '') ?? author.name;
}
