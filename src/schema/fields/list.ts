import { z } from 'zod';
import { asField, missingMessage, type FieldOptions } from './form-field.ts';

export interface ListOptions extends FieldOptions {
  /** What one item is called on the form's "add" button. */
  readonly labelSingular: string;
  /** Fewest items. Default 0. */
  readonly min?: number;
}

/** Items in an order; none when nothing is said. */
export function list<Item extends z.ZodType>(options: ListOptions, item: Item) {
  const { min = 0 } = options;
  const schema = z
    .array(item, { error: `«${options.label}» phải là một danh sách.` })
    .nullish()
    .transform((items) => items ?? [])
    .refine((items) => items.length >= min, missingMessage(options));
  return asField(schema, options, { kind: 'list', item, labelSingular: options.labelSingular, min });
}
