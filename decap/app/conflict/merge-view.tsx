import { useRef, useState } from 'react';
import { fieldLabel } from '../checks/field-label.ts';
import { DifferenceParts } from '../dialog/difference-parts.tsx';
import { changedParts } from '../drafts/differences.ts';
import { mergeEntries, type Choice, type Collision } from './merge-entry.ts';
import type { ConflictNames } from './names.ts';
import { fileText, shownValue, type Versions } from './versions.ts';
import { CONFLICT_WORDS as WORDS } from './words.ts';

interface MergeViewProps {
  readonly collection: string;
  readonly versions: Versions;
  readonly names: ConflictNames;
  readonly busy: boolean;
  readonly fault: string;
  readonly onBack: () => void;
  /** @param text the whole file */
  readonly onSave: (text: string) => void;
}

/** Joins two versions place by place: what only one changed joins by itself, the rest is chosen. */
export function MergeView({ collection, versions, names, busy, fault, onBack, onSave }: MergeViewProps) {
  const { schema, base, mine, theirs } = versions;
  const merge = mergeEntries(schema, base, mine, theirs);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [missing, setMissing] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const open = merge.collisions.filter(({ id }) => !chosen.has(id));

  function save() {
    if (open.length === 0) {
      onSave(fileText(collection, merge.finish(chosen)));
      return;
    }
    setMissing(WORDS.toChoose(open.length));
    form.current?.querySelector<HTMLElement>('fieldset:not(:has(:checked)) input')?.focus();
  }

  return (
    <form
      ref={form}
      className="cms-dialog-body"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{WORDS.mergeTitle}</h2>
      <p>{merge.collisions.length === 0 ? WORDS.mergeNone : WORDS.mergeHint(merge.collisions.length)}</p>
      {merge.collisions.map((collision, index) => (
        <CollisionChoice
          key={collision.id}
          collision={collision}
          label={fieldLabel(collection, [collision.field])}
          place={WORDS.place(index + 1, merge.collisions.length)}
          versions={versions}
          names={names}
          chosen={chosen.get(collision.id)}
          onChoose={(choice) => {
            setChosen(new Map(chosen).set(collision.id, choice));
            setMissing('');
          }}
        />
      ))}
      {open.length === 0 && (
        <Merged collection={collection} versions={versions} data={merge.finish(chosen)} />
      )}
      <div className="cms-actions">
        <p className="cms-dialog-fault" role="alert">
          {missing === '' ? fault : missing}
        </p>
        <button type="submit" data-look="main" disabled={busy}>
          {busy ? WORDS.saving : WORDS.saveMerged}
        </button>
        <button type="button" disabled={busy} onClick={onBack}>
          {WORDS.back}
        </button>
      </div>
    </form>
  );
}

interface CollisionChoiceProps {
  readonly collision: Collision;
  readonly label: string;
  readonly place: string;
  readonly versions: Versions;
  readonly names: ConflictNames;
  readonly chosen: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

function CollisionChoice({
  collision,
  label,
  place,
  versions,
  names,
  chosen,
  onChoose,
}: CollisionChoiceProps) {
  const { id, field, choices, before } = collision;
  const mine = shownValue(versions.schema, field, collision.mine);
  const theirs = shownValue(versions.schema, field, collision.theirs);
  // Where only marks differ, they have to be shown.
  const [a, b] = mine === theirs ? [String(collision.mine), String(collision.theirs)] : [mine, theirs];
  const parts = changedParts(b, a);
  const ways = {
    mine: { name: names.mine, parts: parts.filter(({ kind }) => kind !== 'removed') },
    theirs: { name: names.theirs, parts: parts.filter(({ kind }) => kind !== 'added') },
    both: { name: WORDS.chooseBoth, parts: [] },
  };
  const context = shownValue(versions.schema, 'body', before);
  return (
    <fieldset className="conflict-choice">
      <legend>
        {label} <small>{place}</small>
      </legend>
      {context !== '' && <p className="cms-dialog-hint">{WORDS.after(context)}</p>}
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={id}
            checked={chosen === choice}
            onChange={() => {
              onChoose(choice);
            }}
          />
          <span>
            <strong>{ways[choice].name}</strong>
            {choice !== 'both' && (
              <span className="conflict-text">
                {ways[choice].parts.length === 0 ? (
                  <em>{WORDS.nothing}</em>
                ) : (
                  <DifferenceParts parts={ways[choice].parts} />
                )}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface MergedProps {
  readonly collection: string;
  readonly versions: Versions;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What is about to be saved, as far as the two versions differ. */
function Merged({ collection, versions: { schema, mine, theirs }, data }: MergedProps) {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(
    (field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]),
  );
  return (
    <section className="conflict-merged" aria-label={WORDS.result}>
      <h3>{WORDS.result}</h3>
      <dl>
        {fields.map((field) => {
          const shown = shownValue(schema, field, data[field]);
          return (
            <div key={field}>
              <dt>{fieldLabel(collection, [field])}</dt>
              <dd>{shown === '' ? <em>{WORDS.nothing}</em> : shown}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
