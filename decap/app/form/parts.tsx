import { useEffect, useRef, type ReactElement } from 'react';
import type { Map as ImmutableMap } from 'immutable';
import { reveal } from './reveal.ts';
import { FORM_WORDS } from './words.ts';

type Control = ReactElement<{ readonly field: ImmutableMap<string, unknown> }>;

export interface FormPartsProps {
  /** Decap's controls of an entry's form, in the order of the config. */
  readonly children: Iterable<Control>;
  /** Decap's faults, by the id of the field. */
  readonly fieldsErrors?: ImmutableMap<string, unknown>;
}

/**
 * The form of an entry: its open fields, then one folded «Thêm» with the parts that the config names (`part`).
 *
 * Folded fields stay in the page, so Decap checks them as any other; a fault in one unfolds it.
 */
export function FormParts({ children, fieldsErrors }: FormPartsProps) {
  const form = useRef<HTMLDivElement>(null);
  const controls = [...children];
  const parts = Map.groupBy(controls, ({ props }) => props.field.get('part'));
  const open = parts.get(undefined) ?? [];
  const folded = [...parts]
    .filter(([part]) => part !== undefined)
    .map(([part, fields]) => ({ part: String(part), fields }));

  useEffect(() => {
    for (const id of fieldsErrors?.keys() ?? []) {
      const field = form.current?.querySelector(`#${CSS.escape(id)}`);
      if (field) reveal(field);
    }
  }, [fieldsErrors]);

  return (
    <div ref={form} className="form-parts">
      <div>{open}</div>
      {folded.length === 0 ? null : (
        <details className="form-more">
          <summary>
            <span className="form-more-title">{FORM_WORDS.more}</span>
            <span className="form-more-parts">{folded.map(({ part }) => part).join(' · ')}</span>
          </summary>
          {folded.map(({ part, fields }) => (
            <section key={part}>
              <h2>{part}</h2>
              {fields}
            </section>
          ))}
        </details>
      )}
    </div>
  );
}

/** What a label adds for a field that must be filled in. */
export function RequiredMark() {
  return (
    <span className="form-required">
      <span aria-hidden="true"> *</span>
      <span className="visually-hidden"> ({FORM_WORDS.required})</span>
    </span>
  );
}
