import { SET_ASIDE, isDraftCommit, parseDraftKey, type DraftName, type DraftStatus } from '../git/draft.ts';
import { RENAMED_FROM, RENAMED_TO, RESTORED_FROM, isPublication, type PastCommit } from '../git/history.ts';
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
  /** The entry got another address: it came here, or went from here. */
  | 'rename'
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
  /** Of a rename that came here: what the entry was called before. */
  readonly renamedFrom?: DraftName;
  /** Whether the entry has a text of this commit's own. */
  readonly hasText: boolean;
}

/**
 * @param isThere whether the entry's file is in the commit
 * @param key the entry: `articles/2022/khai-giang`
 */
export function entryEvent(commit: PastCommit, isThere: boolean, key: string): EntryEvent {
  const { action, decision } = noteIn(commit);
  const event = { oid: commit.oid, by: commit.author.name, at: commit.at, said: commit.body };
  if (action !== undefined) return { ...event, kind: 'note', noteAction: action, hasText: false };
  if (decision !== undefined) return { ...event, kind: 'status', status: decision, hasText: false };
  if (isPublication(commit)) return { ...event, kind: 'publish', by: signerOf(commit), hasText: isThere };
  if (isDraftCommit(commit)) return { ...event, kind: draftKind(commit), said: '', hasText: isThere };
  // What named the entry is changed by the same commit.
  if (commit.trailers.has(RENAMED_TO)) {
    const isOurs = commit.trailers.get(RENAMED_TO) === key;
    const renamedFrom = isOurs ? parseDraftKey(commit.trailers.get(RENAMED_FROM) ?? '') : undefined;
    const renamed = { ...event, kind: 'rename', said: commit.subject, hasText: isThere } as const;
    return renamedFrom === undefined ? renamed : { ...renamed, renamedFrom };
  }
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
