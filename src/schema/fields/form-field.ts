import { z } from 'zod';
import type { FormPlace } from '../form-place.ts';

/** What every form field carries, whatever its widget. All texts are Vietnamese: committee members read them. */
interface FieldText {
  readonly label: string;
  /** One line under the field; only where the label does not say enough. */
  readonly hint?: string;
  /** Of a field of an entry, not of one inside a group. */
  readonly place?: FormPlace | undefined;
}

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** How a field is filled in. The CMS maps each kind to one widget; nothing inspects zod to find it out. */
export type FieldKind =
  | { readonly kind: 'text'; readonly multiline: boolean; readonly maxLength: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly whole: boolean }
  | { readonly kind: 'date'; readonly time: boolean }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[]; readonly initial?: string }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'flag' }
  /** Written by a program; no form shows it. */
  | { readonly kind: 'computed' }
  | { readonly kind: 'image' }
  | { readonly kind: 'file' }
  | { readonly kind: 'page' }
  | { readonly kind: 'reference'; readonly collection: string }
  | { readonly kind: 'group'; readonly schema: z.ZodObject }
  | {
      readonly kind: 'list';
      readonly item: z.ZodType;
      readonly labelSingular: string;
      /** Fewest items. */
      readonly min: number;
    };

export type FormField = FieldText & FieldKind & { readonly required: boolean };

/** Options that every builder takes. */
export interface FieldOptions extends FieldText {
  /** Said when the field is empty. Default: `Hãy điền «label».` */
  readonly missing?: string;
}

/**
 * Each builder registers the outermost schema it returns: wrapping a schema again makes a new one.
 * A WeakMap, not `z.registry()`: the registry's type rewrites every function in the metadata, schemas' own included.
 */
const formFields = new WeakMap<z.ZodType, FormField>();

/** The form field of a schema. @throws Error when no field builder made it. */
export function formField(schema: z.ZodType): FormField {
  const field = formFields.get(schema);
  if (field === undefined) throw new Error('this schema is not made by a field builder (src/schema/fields)');
  return field;
}

/** Kinds that are never missing: nothing said is `false` or `[]`. */
const NEVER_MISSING: ReadonlySet<string> = new Set(['flag', 'list', 'choices', 'computed']);

/** Registers `schema` as a field and returns it. */
export function asField<S extends z.ZodType>(schema: S, options: FieldOptions, kind: FieldKind): S {
  const { label, hint, place } = options;
  const required = !NEVER_MISSING.has(kind.kind) || (kind.kind === 'list' && kind.min > 0);
  const shown = { label, ...(hint === undefined ? {} : { hint }), ...(place === undefined ? {} : { place }) };
  formFields.set(schema, { ...shown, ...kind, required });
  return schema;
}

export function missingMessage(options: FieldOptions): string {
  return options.missing ?? `Hãy điền «${options.label}».`;
}

/** A zod error map that tells an empty field from a wrong one. */
export function requiredOr(options: FieldOptions, wrong: string) {
  return (issue: { readonly input?: unknown }): string =>
    issue.input === undefined || issue.input === null || issue.input === '' ? missingMessage(options) : wrong;
}

/** `''` and `null` are how forms and YAML say "nothing". */
function emptyToUndefined(value: unknown): unknown {
  return value === '' || value === null ? undefined : value;
}

/**
 * The same field, allowed to be empty. It keeps the label, hint and widget.
 *
 * @throws Error when no field builder made `field`.
 */
export function optional<S extends z.ZodType>(field: S) {
  const description = formField(field);
  const schema = z.preprocess(emptyToUndefined, field.optional());
  formFields.set(schema, { ...description, required: false });
  return schema;
}

/**
 * The same field, with a value that nothing said stands for. It keeps the label, hint and widget.
 *
 * @throws Error when no field builder made `field`.
 */
export function orElse<S extends z.ZodType>(field: S, value: z.input<S>) {
  const description = formField(field);
  const schema = z.preprocess((given) => emptyToUndefined(given) ?? value, field);
  formFields.set(schema, { ...description, required: false });
  return schema;
}

/** The same field, at another place of the form; `undefined`: open, above the body. */
export function placed<S extends z.ZodType>(field: S, place: FormPlace | undefined): S {
  const schema = field.clone();
  formFields.set(schema, { ...formField(field), place });
  return schema;
}
