import { useId } from 'react';
import type { BlockControl } from './block-form.ts';
import { Photo, fileName } from './block-summary.tsx';
import { EntryField } from './entry-field.tsx';
import { documents, people } from './repository.ts';
import { BLOCK_WORDS } from './words.ts';

export interface FormFieldProps {
  readonly control: BlockControl;
  readonly value: string;
  readonly fault: string | undefined;
  /** Other attributes come along when an entry is chosen. */
  readonly onChange: (changed: Readonly<Record<string, string>>) => void;
  /** Opens the media library, and answers with what was chosen. */
  readonly onChooseMedia: (kind: 'image' | 'file') => Promise<string | undefined>;
}

/** One field of a block's form with its label, hint and fault. */
export function FormField(props: FormFieldProps) {
  const { control, fault } = props;
  const id = useId();
  const described = [
    ...(control.hint === undefined ? [] : [`${id}-hint`]),
    ...(fault === undefined ? [] : [`${id}-fault`]),
  ];
  const common = {
    id,
    'aria-invalid': fault !== undefined,
    'aria-required': control.required,
    ...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') }),
  };
  return (
    <div className="body-field" data-wrong={fault !== undefined}>
      <label htmlFor={id}>
        {control.label}
        {control.required && <span className="body-field-required"> {BLOCK_WORDS.required}</span>}
      </label>
      <Input {...props} common={common} />
      {control.hint !== undefined && (
        <p id={`${id}-hint`} className="body-field-hint">
          {control.hint}
        </p>
      )}
      {fault !== undefined && (
        <p id={`${id}-fault`} className="body-field-fault">
          {fault}
        </p>
      )}
    </div>
  );
}

interface InputProps extends FormFieldProps {
  readonly common: {
    readonly id: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-required': boolean;
    readonly 'aria-describedby'?: string;
  };
}

function Input({ control, value, common, onChange, onChooseMedia }: InputProps) {
  const { input, name } = control;
  const write = (typed: string) => {
    onChange({ [name]: typed });
  };
  switch (input.kind) {
    case 'text':
      return (
        <input
          {...common}
          type="text"
          autoComplete="off"
          value={value}
          onChange={(event) => write(event.target.value)}
        />
      );
    case 'long':
      return <textarea {...common} rows={2} value={value} onChange={(event) => write(event.target.value)} />;
    case 'choice':
      return (
        <select {...common} value={value} onChange={(event) => write(event.target.value)}>
          <option value="">{BLOCK_WORDS.choicePlaceholder}</option>
          {input.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      );
    case 'person':
      return <EntryField common={common} value={value} load={people} onChoose={onChange} />;
    case 'document':
      return <EntryField common={common} value={value} load={documents} onChoose={onChange} onType={write} />;
    case 'image':
    case 'file':
      return (
        <div className="body-media">
          {input.kind === 'image' && value !== '' && <Photo src={value} alt="" />}
          <span className="body-media-name">
            {value === '' ? BLOCK_WORDS.nothingChosen : fileName(value)}
          </span>
          <button
            {...common}
            type="button"
            aria-label={`${control.label}: ${mediaAction(input.kind, value)}`}
            onClick={() => {
              void onChooseMedia(input.kind === 'image' ? 'image' : 'file').then((media) => {
                if (media !== undefined) write(media);
              });
            }}
          >
            {mediaAction(input.kind, value)}
          </button>
          {value !== '' && !control.required && (
            <button type="button" onClick={() => write('')}>
              {BLOCK_WORDS.clear}
            </button>
          )}
        </div>
      );
  }
}

function mediaAction(kind: 'image' | 'file', value: string): string {
  if (value !== '') return kind === 'image' ? BLOCK_WORDS.replaceImage : BLOCK_WORDS.replaceFile;
  return kind === 'image' ? BLOCK_WORDS.chooseImage : BLOCK_WORDS.chooseFile;
}
