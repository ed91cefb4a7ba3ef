import { DifferenceParts } from '../dialog/difference-parts.tsx';
import type { DifferencePart } from '../drafts/differences.ts';
import type { ComparedField } from './comparison.ts';
import type { ConflictNames } from './names.ts';
import { CONFLICT_WORDS as WORDS } from './words.ts';

interface ComparedFieldsProps {
  readonly fields: readonly ComparedField[];
  readonly names: ConflictNames;
}

/** Both versions beside each other, field by field; on a phone one under the other. */
export function ComparedFields({ fields, names }: ComparedFieldsProps) {
  if (fields.length === 0) return <p className="cms-dialog-hint">{WORDS.noDifference}</p>;
  const said = { mine: WORDS.onlyMine, theirs: names.onlyTheirs, both: WORDS.bothChanged };
  return (
    <ul className="conflict-fields">
      {fields.map(({ field, label, mine, theirs, changedBy, sameWords }) => (
        <li key={field}>
          <h3>
            {label}
            {changedBy && <small data-changed-by={changedBy}>{said[changedBy]}</small>}
          </h3>
          {sameWords ? (
            <p className="cms-dialog-hint">{WORDS.sameWords}</p>
          ) : (
            <div className="conflict-pair">
              <Version name={names.mine} parts={mine} side="mine" />
              <Version name={names.theirs} parts={theirs} side="theirs" />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

interface VersionProps {
  readonly name: string;
  readonly parts: readonly DifferencePart[];
  readonly side: 'mine' | 'theirs';
}

function Version({ name, parts, side }: VersionProps) {
  const isEmpty = parts.every(({ text }) => text.trim() === '');
  return (
    <div className="conflict-version" data-side={side}>
      <strong>{name}</strong>
      <p>{isEmpty ? <em>{WORDS.nothing}</em> : <DifferenceParts parts={parts} />}</p>
    </div>
  );
}
