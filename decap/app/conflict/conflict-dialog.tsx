import { useState } from 'react';
import './conflict.css';
import { rememberedUser } from '../backend/remembered-user.ts';
import { compareVersions } from './comparison.ts';
import { ComparedFields } from './compared-fields.tsx';
import type { Conflict, Resolution } from './conflict.ts';
import { MergeView } from './merge-view.tsx';
import { namesOf } from './names.ts';
import { versionsOf } from './versions.ts';
import { CONFLICT_WORDS as WORDS } from './words.ts';

/** What became of a decision: it is saved, somebody was faster again, or it did not work. */
export type Outcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'failed'; readonly message: string };

interface ConflictDialogProps {
  readonly collection: string;
  readonly first: Conflict;
  /** Carries a decision out. Never throws. */
  readonly onDecide: (conflict: Conflict, decision: Resolution) => Promise<Outcome>;
  readonly onEnd: () => void;
}

/** Two versions of an entry beside each other, and the ways out. It ends when one is saved or it is put off. */
export function ConflictDialog({ collection, first, onDecide, onEnd }: ConflictDialogProps) {
  const [conflict, setConflict] = useState(first);
  const [merging, setMerging] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const versions = versionsOf(collection, conflict);
  const names = namesOf(conflict, new Date(), rememberedUser()?.name);
  const { theirs } = conflict;

  async function decide(decision: Resolution): Promise<void> {
    setBusy(true);
    setFault('');
    const outcome = await onDecide(conflict, decision);
    setBusy(false);
    if (outcome.kind === 'saved') onEnd();
    else if (outcome.kind === 'failed') setFault(outcome.message);
    else {
      setConflict(outcome.conflict);
      setMerging(false);
      setFault(WORDS.again);
    }
  }

  if (merging) {
    return (
      <MergeView
        {...{ collection, versions, names, busy, fault }}
        onBack={() => {
          setMerging(false);
        }}
        onSave={(text) => void decide({ way: 'merged', text })}
      />
    );
  }
  const button = (text: string, onClick: () => void, isMain = false) => (
    <button type="button" data-look={isMain ? 'main' : undefined} disabled={busy} onClick={onClick}>
      {text}
    </button>
  );
  return (
    <div className="cms-dialog-body">
      <h2>{names.title}</h2>
      <p>{names.lead}</p>
      <p className="cms-dialog-fault" role="alert">
        {fault}
      </p>
      {theirs && (
        <ComparedFields
          names={names}
          fields={compareVersions(versions.schema, versions.base, versions.mine, versions.theirs)}
        />
      )}
      <p className="cms-dialog-hint">{names.follows}</p>
      <div className="cms-actions">
        {theirs &&
          button(
            WORDS.merge,
            () => {
              setFault('');
              setMerging(true);
            },
            true,
          )}
        {button(names.keep, () => void decide({ way: 'mine' }), !theirs)}
        {theirs && button(names.take, () => void decide({ way: 'theirs' }))}
        {button(WORDS.later, onEnd)}
      </div>
    </div>
  );
}
