import type { z } from 'zod';
import { formField, type FormField } from './fields/index.ts';
import { FORM_PARTS } from './form-place.ts';

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

/** An entry's form as it is laid out: what is open above and under its body, then the folded parts that it has. */
export interface FormLayout {
  readonly aboveBody: readonly NamedField[];
  readonly underBody: readonly NamedField[];
  readonly parts: readonly { readonly label: string; readonly fields: readonly NamedField[] }[];
}

/** @throws Error as `describeForm` */
export function layOutForm(schema: z.ZodObject): FormLayout {
  const fields = describeForm(schema);
  return {
    aboveBody: fields.filter(({ place }) => place === undefined),
    underBody: fields.filter(({ place }) => place === 'under-body'),
    parts: Object.entries(FORM_PARTS)
      .map(([name, label]) => ({ label, fields: fields.filter(({ place }) => place === name) }))
      .filter((part) => part.fields.length > 0),
  };
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
