import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { signatureOf } from '../git/commit.ts';
import { entryFile, type Draft, type DraftName } from '../git/draft.ts';
import { noteTrailers, readNotes, type Note, type NoteAction } from '../git/notes.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { defineAction, draftName, draftParams } from './action.ts';
import { allow, changeDraft, existingDraft, whoseDraft, type ProtocolContext } from './context.ts';
import { personText } from './person-text.ts';

/** In characters: two pages. */
const LONGEST_NOTE = 5000;

const id = z.string().max(100);
const content = z.string();

/** The comments and decisions of a draft, the oldest first; none without a draft. */
export const getNotes = defineAction(z.strictObject(draftParams), async (params, context) => {
  await allow(context, 'read', 'other');
  const draft = await context.content.draft(draftName(params));
  return draft === undefined ? [] : notesOf(context, draft);
});

export const addNote = defineAction(
  z.strictObject({ ...draftParams, content }),
  async ({ content: typed, ...params }, context) => {
    const noteId = randomUUID();
    await changeNote(context, draftName(params), async (draft) => {
      await allow(context, 'addNote', await whoseDraft(context, draft));
      return [{ id: noteId, action: 'add', body: noteText(typed) }];
    });
    return noteNamed(context, draftName(params), noteId);
  },
);

export const updateNote = defineAction(
  z.strictObject({ ...draftParams, id, content: content.optional(), resolved: z.boolean().optional() }),
  async ({ id: noteId, content: typed, resolved, ...params }, context) => {
    const name = draftName(params);
    await changeNote(context, name, async (draft) => {
      const note = await openNote(context, draft, noteId);
      const isOwn = note.authorId === context.member.id;
      const changes: NoteChange[] = [];
      const body = typed === undefined ? note.content : noteText(typed);
      if (body !== note.content) {
        await allow(context, 'editNote', isOwn ? 'own' : 'other');
        changes.push({ id: noteId, action: 'edit', body });
      }
      if (resolved !== undefined && resolved !== note.resolved) {
        await allow(context, 'settleNote', isOwn ? 'own' : await whoseDraft(context, draft));
        changes.push({ id: noteId, action: resolved ? 'settle' : 'reopen' });
      }
      return changes;
    });
    return noteNamed(context, name, noteId);
  },
);

export const deleteNote = defineAction(
  z.strictObject({ ...draftParams, id }),
  async ({ id: noteId, ...params }, context) => {
    await changeNote(context, draftName(params), async (draft) => {
      const note = await openNote(context, draft, noteId);
      await allow(context, 'editNote', note.authorId === context.member.id ? 'own' : 'other');
      return [{ id: noteId, action: 'delete' }];
    });
    return { message: words.notes.deleted };
  },
);

interface NoteChange {
  readonly id: string;
  readonly action: NoteAction;
  readonly body?: string;
}

/** @param decide what is to be done to the draft as it is now @throws Refusal 404 without such a draft */
function changeNote(
  context: ProtocolContext,
  name: DraftName,
  decide: (draft: Draft) => Promise<readonly NoteChange[]>,
): Promise<void> {
  return changeDraft(context, name, async () => {
    const changes = await decide(await existingDraft(context, name));
    for (const { id: noteId, action, body } of changes) {
      const draft = await existingDraft(context, name);
      await context.content.addStep(draft, {
        by: signatureOf(context.member),
        subject: words.notes.commit[action](entryFile(name)),
        status: draft.status,
        trailers: noteTrailers(noteId, action),
        ...(body !== undefined && { body }),
      });
    }
  });
}

async function notesOf({ content: repository }: ProtocolContext, draft: Draft): Promise<Note[]> {
  return readNotes((await repository.draftLog(draft)).toReversed());
}

/** @throws Refusal 404 when there is none; 422 for a decision, which stays as it is */
async function openNote(context: ProtocolContext, draft: Draft, noteId: string): Promise<Note> {
  const note = (await notesOf(context, draft)).find((other) => other.id === noteId);
  if (note === undefined) throw new Refusal(404, words.notes.none);
  if (note.kind === 'decision') throw new Refusal(422, words.notes.decision);
  return note;
}

async function noteNamed(context: ProtocolContext, name: DraftName, noteId: string): Promise<Note> {
  return openNote(context, await existingDraft(context, name), noteId);
}

function noteText(typed: string): string {
  return personText(typed, LONGEST_NOTE) ?? refuseEmpty();
}

function refuseEmpty(): never {
  throw new Refusal(422, words.notes.empty);
}

/** What somebody says about a step of a draft; `undefined` for nothing. @throws Refusal 422 when it is too long */
export function stepComment(typed: string | undefined): string | undefined {
  return personText(typed ?? '', LONGEST_NOTE);
}
