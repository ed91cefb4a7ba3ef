import { z } from 'zod';
import { unknownKeyMessage } from '../messages.ts';
import { asField, requiredOr, type FieldOptions } from './form-field.ts';

/**
 * Several fields under one label. A key that is not of the shape is a fault.
 *
 * @param rule over several of its fields: takes the group's schema and returns it with the rule (`refine`).
 */
export function group<Shape extends z.ZodRawShape>(
  options: FieldOptions,
  shape: Shape,
  rule: (schema: z.ZodObject<Shape, z.core.$strict>) => z.ZodObject<Shape, z.core.$strict> = (schema) =>
    schema,
) {
  const schema = rule(
    z.strictObject(shape, {
      error: (issue) =>
        unknownKeyMessage(issue) ?? requiredOr(options, `«${options.label}» phải gồm các mục con.`)(issue),
    }),
  );
  return asField(schema, options, { kind: 'group', schema });
}
