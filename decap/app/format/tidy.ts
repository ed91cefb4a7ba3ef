import type { z } from 'zod';
import { describeForm, formField, type FormField } from '../../../src/schema/index.ts';
import { isFilled, isRecord } from './filled.ts';

/**
 * A form's data as it is written: in the schema's order, text in NFC, without what says nothing (an empty field,
 * an empty list, a flag that is off). Keys that the schema does not know stand last, for the check to name them.
 */
export function tidy(schema: z.ZodObject, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = describeForm(schema);
  const known = fields.map((field) => [field.name, tidyValue(field, data[field.name])] as const);
  const names = new Set(fields.map(({ name }) => name));
  const unknown = Object.entries(data).filter(([name]) => !names.has(name));
  return Object.fromEntries([...known, ...unknown].filter(([, value]) => isFilled(value)));
}

function tidyValue(field: FormField, value: unknown): unknown {
  if (field.kind === 'flag') return value === true ? true : undefined;
  if (typeof value === 'string') return value.normalize('NFC').trim();
  if (field.kind === 'group' && isRecord(value)) return tidy(field.schema, value);
  if (field.kind === 'list' && Array.isArray(value)) {
    const item = formField(field.item);
    return value.map((element) => tidyValue(item, element)).filter(isFilled);
  }
  return value;
}
