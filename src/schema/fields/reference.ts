import { z } from 'zod';
import { asField, requiredOr, type FieldOptions } from './form-field.ts';

export interface ReferenceOptions extends FieldOptions {
  /** Name of the collection that holds the entry. */
  readonly collection: string;
}

/** The id of an entry in another collection. Whether it is there is checked across files by the loader. */
export function reference(options: ReferenceOptions): z.ZodString {
  const wrong = `«${options.label}» phải là mã của một mục trong «${options.collection}».`;
  const schema = z.string({ error: requiredOr(options, wrong) }).min(1, requiredOr(options, wrong)({}));
  return asField(schema, options, { kind: 'reference', collection: options.collection });
}
