import { z } from 'zod';
import { asField, type FieldOptions } from './form-field.ts';

export interface ListOptions extends FieldOptions {
  /** What one item is called on the form's "add" button. */
  readonly labelSingular: string;
}

/** Any number of items; none when nothing is said. */
export function list<Item extends z.ZodType>(options: ListOptions, item: Item) {
  const schema = z
    .array(item, { error: `«${options.label}» phải là một danh sách.` })
    .nullish()
    .transform((items) => items ?? []);
  return asField(schema, options, { kind: 'list', item, labelSingular: options.labelSingular });
}
