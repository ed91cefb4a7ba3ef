import type { z } from 'zod';
import { formField, type FormField } from './fields/index.ts';

/** A field with its key in the frontmatter. */
export type NamedField = FormField & { readonly name: string };

/**
 * The form of an object schema, in the order of its keys.
 *
 * @throws Error when a key's schema does not come from a field builder.
 */
export function describeForm(schema: z.ZodObject): readonly NamedField[] {
  return Object.entries<z.ZodType>(schema.shape).map(([name, field]) => ({ ...formField(field), name }));
}

/** A value inside a frontmatter, with the field that rules it and the path to it. */
export interface FieldValue {
  readonly path: readonly (string | number)[];
  readonly field: FormField;
  readonly value: unknown;
}

/** Every filled-in value of `data`, groups and lists included, in the order of the form. */
export function* fieldValues(
  schema: z.ZodObject,
  data: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[] = [],
): Generator<FieldValue> {
  for (const field of describeForm(schema)) {
    yield* valuesOf(field, data[field.name], [...path, field.name]);
  }
}

function* valuesOf(
  field: FormField,
  value: unknown,
  path: readonly (string | number)[],
): Generator<FieldValue> {
  if (value === undefined || value === null) return;
  yield { path, field, value };
  if (field.kind === 'group' && isRecord(value)) yield* fieldValues(field.schema, value, path);
  if (field.kind === 'list' && Array.isArray(value)) {
    const item = formField(field.item);
    for (const [index, element] of value.entries()) yield* valuesOf(item, element, [...path, index]);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
