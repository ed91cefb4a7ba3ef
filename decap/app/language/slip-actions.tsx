import { useState } from 'react';
import { addSchoolWord, ignore } from './checker.ts';
import { isWordForSchool, type Slip } from './slip.ts';
import { WORDS } from './words.ts';

const MOST_SUGGESTIONS = 4;

interface SlipActionsProps {
  readonly slip: Slip;
  readonly onDone?: () => void;
}

/** The message of one slip, and a button for each thing to do about it. */
export function SlipActions({ slip, onDone }: SlipActionsProps) {
  const [refusal, setRefusal] = useState('');
  const { finding, text } = slip;
  const written = text.slice(finding.start, finding.end);
  const add = () => {
    addSchoolWord(written).then(onDone, (error: unknown) => {
      setRefusal(error instanceof Error ? error.message : WORDS.failed);
    });
  };
  return (
    <>
      <p className="slip-message">{finding.message}</p>
      <div className="slip-actions">
        {finding.suggestions.slice(0, MOST_SUGGESTIONS).map((suggestion) => (
          <button
            key={suggestion}
            type="button"
            className="slip-suggestion"
            onClick={() => {
              slip.replace(suggestion);
              onDone?.();
            }}
          >
            {labelOf(suggestion, written)}
          </button>
        ))}
        <button
          type="button"
          onClick={() => {
            ignore(text, finding);
            onDone?.();
          }}
        >
          {WORDS.ignore}
        </button>
        {isWordForSchool(slip) && (
          <button type="button" onClick={add}>
            {WORDS.add}
          </button>
        )}
      </div>
      {refusal !== '' && (
        <p className="slip-refusal" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}

function labelOf(suggestion: string, written: string): string {
  if (suggestion.trim() !== '') return WORDS.replace(suggestion.trim());
  if (written.trim() !== '') return WORDS.remove;
  return suggestion === '' || written.length > 1 ? WORDS.noSpace : WORDS.space;
}
