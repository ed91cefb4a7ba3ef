import { z } from 'zod';
import { unknownKeyMessage } from '../messages.ts';
import { asField, requiredOr, type FieldOptions } from './form-field.ts';

/** Several fields under one label. A key that is not of the shape is a fault. */
export function group<Shape extends z.ZodRawShape>(options: FieldOptions, shape: Shape) {
  const schema = z.strictObject(shape, {
    error: (issue) =>
      unknownKeyMessage(issue) ?? requiredOr(options, `«${options.label}» phải gồm các mục con.`)(issue),
  });
  return asField(schema, options, { kind: 'group', schema });
}
