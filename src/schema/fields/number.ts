import { z } from 'zod';
import { asField, requiredOr, type FieldOptions } from './form-field.ts';

export interface NumberOptions extends FieldOptions {
  readonly min: number;
  readonly max: number;
}

/** A whole number from `min` to `max`, both included. */
export function integer(options: NumberOptions): z.ZodInt {
  const { label, min, max } = options;
  const range = `«${label}» phải là số nguyên từ ${shown(min)} đến ${shown(max)}.`;
  const schema = z
    .int({ error: requiredOr(options, range) })
    .min(min, range)
    .max(max, range);
  return asField(schema, options, { kind: 'number', min, max, whole: true });
}

/** A number from `min` to `max`, both included, with or without decimals. */
export function decimal(options: NumberOptions): z.ZodNumber {
  const { label, min, max } = options;
  const range = `«${label}» phải là số từ ${shown(min)} đến ${shown(max)}; phần lẻ viết sau dấu chấm, ví dụ 97.5.`;
  const schema = z
    .number({ error: requiredOr(options, range) })
    .min(min, range)
    .max(max, range);
  return asField(schema, options, { kind: 'number', min, max, whole: false });
}

/** `1.000.000`: as Vietnamese groups thousands. */
function shown(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}
