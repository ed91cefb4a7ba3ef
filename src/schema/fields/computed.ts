import { z } from 'zod';
import { asField, type FieldOptions } from './form-field.ts';

/**
 * What a program computes and nobody types: kept in the file as it is, and not shown in the form. Empty until the
 * program has written it.
 *
 * @param shape of the value: plain data, which is kept as it stands.
 * @param spoilt said when the value has not that shape: who reads it cannot mend a number, only compute it again.
 */
export function computed<Shape extends z.ZodType>(
  options: FieldOptions & { readonly spoilt: string },
  shape: Shape,
) {
  const schema = z
    .custom<z.output<Shape>>((value) => shape.safeParse(value).success, options.spoilt)
    .optional();
  return asField(schema, options, { kind: 'computed' });
}
