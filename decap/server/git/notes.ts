import { z } from 'zod';
import type { Trailers } from './commit.ts';
import { DRAFT_STATUSES, type DraftStatus } from './draft.ts';
import type { PastCommit } from './history.ts';

/** A comment on a draft, or a step of it with what was said about it. */
export interface Note {
  /** Of a comment its own; of a decision the commit's. */
  readonly id: string;
  /** Name. */
  readonly author: string;
  /** Id in `people`. */
  readonly authorId: string;
  /** ISO 8601, in UTC. */
  readonly timestamp: string;
  /** When its text was last changed. */
  readonly updatedAt?: string;
  /** Plain text with line breaks; '' for a decision without a word. */
  readonly content: string;
  readonly resolved: boolean;
  readonly kind: 'note' | 'decision';
  /** Of a decision: the status that the draft got. */
  readonly decision?: DraftStatus;
}

/** What is done to a comment. Each is a commit: the last one about a comment says what holds. */
const NOTE_ACTIONS = ['add', 'edit', 'settle', 'reopen', 'delete'] as const;

export type NoteAction = (typeof NOTE_ACTIONS)[number];

const NOTE_ID = 'Note-Id';
const NOTE_ACTION = 'Note-Action';
const DECISION = 'Decision';

export function noteTrailers(id: string, action: NoteAction): Trailers {
  return [
    [NOTE_ID, id],
    [NOTE_ACTION, action],
  ];
}

export function decisionTrailers(status: DraftStatus): Trailers {
  return [[DECISION, status]];
}

const shape = z.object({
  id: z.string().optional(),
  action: z.enum(NOTE_ACTIONS).optional().catch(undefined),
  decision: z.enum(DRAFT_STATUSES).optional().catch(undefined),
});

/** What a commit's trailers say of comments and decisions. */
export function noteIn({ trailers }: Pick<PastCommit, 'trailers'>): z.output<typeof shape> {
  return shape.parse({
    id: trailers.get(NOTE_ID),
    action: trailers.get(NOTE_ACTION),
    decision: trailers.get(DECISION),
  });
}

/** Id in `people` of a commit's author. */
function authorId({ author }: Pick<PastCommit, 'author'>): string {
  return author.email.replace(/@.*$/u, '');
}

/**
 * The comments and decisions that hold, the oldest first.
 *
 * @param commits of a draft, the oldest first
 */
export function readNotes(commits: readonly PastCommit[]): Note[] {
  const notes = new Map<string, Note>();
  for (const commit of commits) {
    const { id, action, decision } = noteIn(commit);
    if (decision !== undefined)
      notes.set(commit.oid, { ...written(commit, commit.oid), kind: 'decision', decision });
    if (id === undefined || action === undefined) continue;
    const note = notes.get(id);
    if (action === 'add') notes.set(id, written(commit, id));
    else if (note?.kind !== 'note') continue;
    else if (action === 'delete') notes.delete(id);
    else if (action === 'edit') {
      notes.set(id, { ...note, content: commit.body, updatedAt: commit.at.toISOString() });
    } else notes.set(id, { ...note, resolved: action === 'settle' });
  }
  return [...notes.values()];
}

function written(commit: PastCommit, id: string): Note {
  return {
    id,
    author: commit.author.name,
    authorId: authorId(commit),
    timestamp: commit.at.toISOString(),
    content: commit.body,
    resolved: false,
    kind: 'note',
  };
}
