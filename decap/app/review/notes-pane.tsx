import { useId, useState } from 'react';
import type { List, Map as ImmutableMap } from 'immutable';
import './notes.css';
import { momentOf } from '../drafts/draft-state.tsx';
import type { NoteUpdates } from './notes.ts';
import { REVIEW_WORDS } from './words.ts';

const WORDS = REVIEW_WORDS.notes;
/** In characters; as the desk. */
const MAX_NOTE = 5000;

/** A note as Decap's store has it (`notes.ts`). */
type StoredNote = ImmutableMap<string, unknown>;

export interface NotesPaneProps {
  readonly notes: List<StoredNote>;
  /** Decap's: it asks the backend and says how it went. */
  readonly onChange: (
    ...change:
      | ['ADD_NOTE', { readonly content: string }]
      | ['UPDATE_NOTE', { readonly id: string; readonly updates: NoteUpdates }]
      | ['DELETE_NOTE', { readonly id: string }]
  ) => void;
}

/** How many notes wait for somebody. */
export function openNotes(notes: List<StoredNote> | undefined): number {
  return notes?.filter((one) => one.get('kind') === 'note' && one.get('resolved') !== true).size ?? 0;
}

/** What was said and decided about a draft, the oldest first, and room for more. */
export function NotesPane({ notes, onChange }: NotesPaneProps) {
  return (
    <section className="notes-pane" aria-label={WORDS.pane}>
      {notes.size === 0 && <p className="notes-empty">{WORDS.empty}</p>}
      <ol>
        {notes.map((one) => (
          <NoteItem key={textOf(one, 'id')} note={one} onChange={onChange} />
        ))}
      </ol>
      <NoteForm
        label={WORDS.add}
        submit={WORDS.submit}
        onSubmit={(content) => {
          onChange('ADD_NOTE', { content });
        }}
      />
    </section>
  );
}

interface NoteItemProps {
  readonly note: StoredNote;
  readonly onChange: NotesPaneProps['onChange'];
}

function NoteItem({ note, onChange }: NoteItemProps) {
  const [editing, setEditing] = useState(false);
  const [id, content, updatedAt] = [textOf(note, 'id'), textOf(note, 'content'), textOf(note, 'updatedAt')];
  const isResolved = note.get('resolved') === true;
  const isDecision = note.get('kind') === 'decision';
  const update = (updates: NoteUpdates) => {
    onChange('UPDATE_NOTE', { id, updates });
  };
  return (
    <li data-kind={isDecision ? 'decision' : 'note'} data-resolved={isResolved}>
      <p className="notes-head">
        <strong>{textOf(note, 'author')}</strong>
        {isDecision && <span className="notes-decision">{decisionOf(textOf(note, 'decision'))}</span>}
        {isResolved && <span className="notes-resolved">{WORDS.resolved}</span>}
        <small>
          {momentOf(new Date(textOf(note, 'timestamp')), new Date())}
          {updatedAt !== '' && ` (${WORDS.edited})`}
        </small>
      </p>
      {editing ? (
        <NoteForm
          label={WORDS.editLabel}
          submit={WORDS.save}
          before={content}
          onCancel={() => {
            setEditing(false);
          }}
          onSubmit={(text) => {
            if (text !== content) update({ content: text });
            setEditing(false);
          }}
        />
      ) : (
        content !== '' && <p className="notes-text">{content}</p>
      )}
      {!isDecision && !editing && (
        <p className="notes-actions">
          <button
            type="button"
            onClick={() => {
              update({ resolved: !isResolved });
            }}
          >
            {isResolved ? WORDS.reopen : WORDS.resolve}
          </button>
          {note.get('isOwn') === true && (
            <>
              <button
                type="button"
                onClick={() => {
                  setEditing(true);
                }}
              >
                {WORDS.edit}
              </button>
              <button
                type="button"
                onClick={() => {
                  if (confirm(WORDS.deleteSure)) onChange('DELETE_NOTE', { id });
                }}
              >
                {WORDS.delete}
              </button>
            </>
          )}
        </p>
      )}
    </li>
  );
}

interface NoteFormProps {
  readonly label: string;
  readonly submit: string;
  readonly before?: string;
  readonly onSubmit: (content: string) => void;
  readonly onCancel?: () => void;
}

function NoteForm({ label, submit, before = '', onSubmit, onCancel }: NoteFormProps) {
  const id = useId();
  const [text, setText] = useState(before);
  const written = text.normalize('NFC').trim();
  return (
    <form
      className="notes-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (written === '') return;
        onSubmit(written);
        setText('');
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        value={text}
        maxLength={MAX_NOTE}
        rows={3}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <p className="notes-actions">
        <button type="submit" className="cms-button" data-look="main" disabled={written === ''}>
          {submit}
        </button>
        {onCancel && (
          <button type="button" className="cms-button" onClick={onCancel}>
            {WORDS.cancel}
          </button>
        )}
      </p>
    </form>
  );
}

function decisionOf(status: string): string {
  return Object.entries(WORDS.decisions).find(([known]) => known === status)?.[1] ?? '';
}

function textOf(note: StoredNote, key: string): string {
  const value = note.get(key);
  return typeof value === 'string' ? value : '';
}
