import { z } from 'zod';
import { asField, requiredOr, type FieldOptions } from './form-field.ts';

export interface IntegerOptions extends FieldOptions {
  readonly min: number;
  readonly max: number;
}

/** A whole number from `min` to `max`, both included. */
export function integer(options: IntegerOptions): z.ZodInt {
  const { label, min, max } = options;
  const range = `«${label}» phải là số nguyên từ ${String(min)} đến ${String(max)}.`;
  const schema = z
    .int({ error: requiredOr(options, range) })
    .min(min, range)
    .max(max, range);
  return asField(schema, options, { kind: 'number', min, max });
}
