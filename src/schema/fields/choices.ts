import { z } from 'zod';
import { asField, type Choice, type FieldOptions } from './form-field.ts';

export interface ChoicesOptions<Value extends string> extends FieldOptions {
  readonly choices: readonly [Choice<Value>, ...Choice<Value>[]];
}

/** Any number of values of a closed list, each once; none when nothing is said. */
export function choices<const Value extends string>(options: ChoicesOptions<Value>) {
  const { label } = options;
  const values = options.choices.map(({ value }) => value);
  const schema = z
    .array(z.enum(values, { error: `«${label}» chỉ gồm: ${values.join(', ')}.` }), {
      error: `«${label}» phải là một danh sách.`,
    })
    .nullish()
    .transform((chosen) => [...new Set(chosen ?? [])]);
  return asField(schema, options, { kind: 'choices', choices: options.choices });
}
