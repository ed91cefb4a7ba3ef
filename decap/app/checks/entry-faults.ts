import type { z } from 'zod';
import {
  collections,
  describeForm,
  formField,
  isCollectionName,
  type Collection,
  type FormField,
} from '../../../src/schema/index.ts';
import { isFilled, isRecord } from '../format/filled.ts';
import { schemaOf } from './rules.ts';
import { CHECK_WORDS } from './words.ts';

export type FieldPath = readonly (string | number)[];

/** Something in an entry that has to be mended before it can be published. */
export interface EntryFault {
  /** Of the field in the form: `['cover', 'alt']`, `['duties', 2]`, `['body']`; empty when it is about all of it. */
  readonly path: FieldPath;
  readonly message: string;
  /** 1-based line of the body. */
  readonly line?: number;
}

/** What is wrong with a body; `src/mdx` does it, which comes with the editor (`body-faults.ts`). */
export type CheckBody = (body: string) => readonly EntryFault[];

export interface CheckedForm {
  /** Decap's name of the collection. */
  readonly collection: string;
  /** Front matter and `body`, as the form holds them. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The entry's slug with its year folder; absent before it is first saved. */
  readonly slug?: string;
}

/**
 * Everything that the schema says against a form, in the order of the form: the same rules as the desk's and the
 * build's. What a save would leave out (`format/tidy.ts`) is not held against it.
 *
 * @throws Error for a collection that has no schema.
 */
export function entryFaults({ collection, data, slug }: CheckedForm, checkBody?: CheckBody): EntryFault[] {
  const schema = schemaOf(collection);
  if (schema === undefined) throw new Error(`no schema for the collection «${collection}»`);
  const { body, ...frontmatter } = data;
  const asSaved = cleaned(schema, frontmatter);
  const { error } = schema.safeParse(asSaved.value);
  const faults = (error?.issues ?? []).map(({ path, message }): EntryFault => {
    const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
    return { path: asSaved.formPath(keys), message };
  });
  return [
    ...inOrder(schema, distinct(faults)),
    ...nameFaults(collection, asSaved.value, slug),
    ...(typeof body === 'string' && checkBody ? checkBody(body) : []),
  ];
}

/** Path as text, for comparing. */
export function pathKey(path: FieldPath): string {
  return path.join('/');
}

/** Front matter as it would be saved, and how to find a path of it in the form, whose empty list items count. */
interface Cleaned {
  readonly value: Record<string, unknown>;
  formPath(path: FieldPath): FieldPath;
}

function cleaned(schema: z.ZodObject, data: Readonly<Record<string, unknown>>): Cleaned {
  const fields = new Map(describeForm(schema).map((field) => [field.name, field]));
  const kept = new Map<string, CleanedValue>();
  for (const [name, field] of fields) {
    const value = cleanedValue(field, data[name]);
    if (value !== undefined) kept.set(name, value);
  }
  const unknown = Object.entries(data).filter(([name, value]) => !fields.has(name) && isFilled(value));
  return {
    value: {
      ...Object.fromEntries([...kept].map(([name, { value }]) => [name, value])),
      ...Object.fromEntries(unknown),
    },
    formPath: ([name = '', ...rest]) => [name, ...(kept.get(String(name))?.formPath(rest) ?? rest)],
  };
}

interface CleanedValue {
  readonly value: unknown;
  formPath(path: FieldPath): FieldPath;
}

function cleanedValue(field: FormField, value: unknown): CleanedValue | undefined {
  if (field.kind === 'group') {
    const parts = isRecord(value) ? value : {};
    // Of a group that must be there its fields speak, each for itself.
    return field.required || isFilled(parts) ? cleaned(field.schema, parts) : undefined;
  }
  if (!isFilled(value) || (field.kind === 'flag' && value !== true)) return undefined;
  if (field.kind !== 'list' || !Array.isArray(value)) return { value, formPath: (path) => path };
  const item = formField(field.item);
  const items = value.flatMap((one: unknown, index) => {
    const made = isFilled(one) ? cleanedValue(item, one) : undefined;
    return made ? [{ ...made, index }] : [];
  });
  return {
    value: items.map((one) => one.value),
    formPath: ([at, ...rest]) => {
      const found = typeof at === 'number' ? items[at] : undefined;
      return found ? [found.index, ...found.formPath(rest)] : at === undefined ? [] : [at, ...rest];
    },
  };
}

/** One sentence a field is enough. */
function distinct(faults: readonly EntryFault[]): EntryFault[] {
  return [...new Map(faults.map((fault) => [`${pathKey(fault.path)} ${fault.message}`, fault])).values()];
}

function inOrder(schema: z.ZodObject, faults: readonly EntryFault[]): EntryFault[] {
  const order = Object.keys(schema.shape);
  const at = ({ path: [name] }: EntryFault) => order.indexOf(String(name));
  return faults.toSorted((a, b) => at(a) - at(b));
}

/** An entry whose file is named by its data (`plans/2022-2023`), and whose data now name another. */
function nameFaults(
  collection: string,
  frontmatter: Readonly<Record<string, unknown>>,
  slug: string | undefined,
): EntryFault[] {
  if (slug === undefined || !isCollectionName(collection)) return [];
  const { slug: named }: Collection = collections[collection];
  const file = slug.split('/').at(-1) ?? slug;
  const expected = named?.(frontmatter);
  return expected === undefined || expected === file
    ? []
    : [{ path: [], message: CHECK_WORDS.renamed(file) }];
}
