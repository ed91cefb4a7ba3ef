import { useId } from 'react';
import { describeForm, type NamedField } from '../../../src/schema/index.ts';
import { photoForm, type PhotoFaults, type PhotoValues } from './photo-form.ts';
import { PHOTO_WORDS } from './words.ts';

const FIELDS = describeForm(photoForm);

interface PhotoFieldsProps {
  readonly values: PhotoValues;
  readonly faults: PhotoFaults;
  readonly onChange: (values: PhotoValues) => void;
}

/** The form of one photo, out of its schema. */
export function PhotoFields({ values, faults, onChange }: PhotoFieldsProps) {
  const shown = FIELDS.filter(({ name }) => name !== 'consent' || values.people === 'tre-em');
  return shown.map((field) => (
    <PhotoField
      key={field.name}
      field={field}
      value={Object.entries(values).find(([name]) => name === field.name)?.[1] ?? ''}
      fault={faults[field.name]}
      onChange={(value) => {
        const next = { ...values, [field.name]: value };
        // A consent that is not asked for any more must not be stored.
        onChange(next.people === 'tre-em' ? next : { ...next, consent: '' });
      }}
    />
  ));
}

interface PhotoFieldProps {
  readonly field: NamedField;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
}

function PhotoField({ field, value, fault, onChange }: PhotoFieldProps) {
  const id = useId();
  const needed = field.required || field.name === 'consent';
  const control = {
    id,
    value,
    'aria-invalid': fault !== undefined,
    'aria-required': needed,
    'aria-describedby': `${id}-fault ${id}-hint`,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="photo-field">
      <label htmlFor={id}>
        {field.label} {needed && <span className="photo-required">{PHOTO_WORDS.required}</span>}
      </label>
      {field.kind === 'choice' ? (
        <select {...control}>
          <option value="">{PHOTO_WORDS.chooseOne}</option>
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : field.kind === 'text' && field.multiline ? (
        <textarea {...control} rows={2} maxLength={field.maxLength} />
      ) : (
        <input
          {...control}
          autoComplete="off"
          autoCapitalize={field.name === 'consent' ? 'characters' : undefined}
        />
      )}
      {field.hint !== undefined && fault === undefined && (
        <p id={`${id}-hint`} className="photo-hint">
          {field.hint}
        </p>
      )}
      <p id={`${id}-fault`} className="photo-fault" role="alert">
        {fault}
      </p>
    </div>
  );
}
