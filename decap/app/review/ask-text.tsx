import { useId, useRef, useState } from 'react';
import { askInDialog } from '../dialog/ask-in-dialog.ts';
import { REVIEW_WORDS as WORDS } from './words.ts';

export interface TextQuestion {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly hint?: string;
  readonly submit: string;
  readonly look?: 'main' | 'danger';
  readonly required: boolean;
  /** In characters. */
  readonly max: number;
}

/** @returns what was written, trimmed; `undefined` when the person thinks better of it */
export function askText(question: TextQuestion): Promise<string | undefined> {
  return askInDialog<string | undefined>({ title: question.title, givenUp: undefined }, (onEnd) => (
    <TextBox question={question} onEnd={onEnd} />
  ));
}

interface TextBoxProps {
  readonly question: TextQuestion;
  readonly onEnd: (text: string | undefined) => void;
}

function TextBox({ question, onEnd }: TextBoxProps) {
  const { title, lead, label, hint, submit, look = 'main', required, max } = question;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [fault, setFault] = useState('');
  return (
    <form
      className="cms-dialog-body"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const text = field.current?.value.normalize('NFC').trim() ?? '';
        if (text !== '' || !required) onEnd(text);
        else {
          setFault(WORDS.missing);
          field.current?.focus();
        }
      }}
    >
      <h2>{title}</h2>
      <p>{lead}</p>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        autoFocus
        maxLength={max}
        required={required}
        aria-invalid={fault !== ''}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className="cms-dialog-hint">
        {hint}
      </p>
      <p className="cms-dialog-fault" role="alert">
        {fault}
      </p>
      <div className="cms-actions">
        <button type="submit" data-look={look}>
          {submit}
        </button>
        <button type="button" onClick={() => onEnd(undefined)}>
          {WORDS.cancel}
        </button>
      </div>
    </form>
  );
}
