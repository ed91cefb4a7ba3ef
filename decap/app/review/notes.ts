import { z } from 'zod';
import { rememberedUser } from '../backend/remembered-user.ts';

/** A note or a decision about a draft, as the desk tells it. */
export const note = z.object({
  id: z.string(),
  /** Name. */
  author: z.string(),
  authorId: z.string(),
  /** ISO 8601. */
  timestamp: z.string(),
  updatedAt: z.string().optional(),
  content: z.string(),
  resolved: z.boolean(),
  kind: z.enum(['note', 'decision']),
  decision: z.enum(['draft', 'pending_review', 'pending_publish']).optional(),
});

export const notes = z.array(note);

/** As Decap's store has it. */
export interface Note extends z.output<typeof note> {
  /** Whether the person at this screen wrote it. */
  readonly isOwn: boolean;
}

export interface NoteUpdates {
  readonly content?: string;
  readonly resolved?: boolean;
}

/** What Decap gives who fetches notes for it. */
export interface NotesListener {
  readonly onUpdate: (notes: readonly Note[], changes: readonly object[]) => void;
}

export function asShown(of: z.output<typeof note>): Note {
  return { ...of, isOwn: of.kind === 'note' && of.authorId === rememberedUser()?.id };
}
