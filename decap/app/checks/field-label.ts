import { describeForm, formField, type FormField } from '../../../src/schema/index.ts';
import type { FieldPath } from './entry-faults.ts';
import { schemaOf } from './rules.ts';
import { CHECK_WORDS } from './words.ts';

/** What a field is called on the screen, with what holds it: `Ảnh bìa › Mô tả ảnh`, `Nhiệm vụ › mục 2`. */
export function fieldLabel(collection: string, path: FieldPath): string {
  if (path.length === 0) return CHECK_WORDS.whole;
  if (path[0] === 'body') return CHECK_WORDS.body;
  const schema = schemaOf(collection);
  return (schema ? labels(describeForm(schema), path) : path.map(String)).join(' › ');
}

function labels(
  fields: readonly (FormField & { readonly name: string })[],
  [name, ...rest]: FieldPath,
): string[] {
  const field = fields.find((candidate) => candidate.name === name);
  return field ? [field.label, ...labelsInside(field, rest)] : [];
}

function labelsInside(field: FormField, path: FieldPath): string[] {
  if (path.length === 0) return [];
  if (field.kind === 'group') return labels(describeForm(field.schema), path);
  const [at, ...rest] = path;
  if (field.kind !== 'list' || typeof at !== 'number') return [];
  return [CHECK_WORDS.item(at + 1), ...labelsInside(formField(field.item), rest)];
}
