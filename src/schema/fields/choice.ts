import { z } from 'zod';
import { asField, requiredOr, type Choice, type FieldOptions } from './form-field.ts';

export interface ChoiceOptions<Value extends string> extends FieldOptions {
  readonly choices: readonly [Choice<Value>, ...Choice<Value>[]];
  /** Chosen in a new form. */
  readonly initial?: NoInfer<Value>;
}

/** One value of a closed list. */
export function choice<const Value extends string>(options: ChoiceOptions<Value>) {
  const { label, choices, initial } = options;
  const values = choices.map(({ value }) => value);
  const wrong = `«${label}» phải là một trong: ${values.join(', ')}.`;
  const schema = z.enum(values, { error: requiredOr(options, wrong) });
  return asField(schema, options, { kind: 'choice', choices, ...(initial === undefined ? {} : { initial }) });
}
