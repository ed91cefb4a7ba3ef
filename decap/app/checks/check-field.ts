import { formField } from '../../../src/schema/index.ts';
import { isFilled } from '../format/filled.ts';
import { findRule, type Rule } from './rules.ts';

/**
 * What is wrong with one field of a form, in the schema's own Vietnamese words.
 *
 * Groups and lists are silent: their fields speak for themselves.
 *
 * @param rule of the field, as `config/field.ts` writes it.
 * @param value of the field, as plain data.
 * @param valueAt reads the form: the plain value at a path of the front matter.
 */
export function checkField(
  rule: string,
  value: unknown,
  valueAt: (path: readonly string[]) => unknown,
): string | undefined {
  const found = findRule(rule);
  if (found === undefined) return undefined;
  const { kind } = formField(found.schema);
  if (kind === 'group' || kind === 'list') return undefined;
  if (insideEmptyOption(found, valueAt)) return undefined;
  // An untouched field is `undefined`, a cleared one `''` or `null`.
  const result = found.schema.safeParse(value === null || value === '' ? undefined : value);
  return result.success ? undefined : result.error.issues[0]?.message;
}

/** A group that may be left out and is: nothing in it is missing. */
function insideEmptyOption({ holders }: Rule, valueAt: (path: readonly string[]) => unknown): boolean {
  return holders.some(({ schema, path }) => {
    const field = formField(schema);
    return field.kind === 'group' && !field.required && !path.includes('*') && !isFilled(valueAt(path));
  });
}
