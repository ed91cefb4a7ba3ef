import { z } from 'zod';
import { asField, type FieldOptions } from './form-field.ts';

/** Yes or no; no when nothing is said. */
export function flag(options: FieldOptions) {
  const schema = z
    .boolean({ error: `«${options.label}» phải là true hoặc false.` })
    .nullish()
    .transform((value) => value ?? false);
  return asField(schema, options, { kind: 'flag' });
}
