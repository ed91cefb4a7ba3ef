import type { z } from 'zod';
import { collections, formField, isCollectionName, school } from '../../../src/schema/index.ts';
import { SETTINGS } from '../config/index.ts';

/** The front matter's schema of one of Decap's collections; `undefined` when it is none of ours. */
export function schemaOf(collection: string): z.ZodObject | undefined {
  if (collection === SETTINGS.collection) return school;
  return isCollectionName(collection) ? collections[collection].schema : undefined;
}

/** A field's schema, with the groups and lists that hold it. */
export interface Rule {
  readonly schema: z.ZodType;
  /** Outermost first; `path` leads to the holder's value in the front matter, as far as no list stands in the way. */
  readonly holders: readonly { readonly schema: z.ZodType; readonly path: readonly string[] }[];
}

/**
 * @param rule as `config/field.ts` writes it: `articles/cover/alt`, `people/duties/*`.
 * @returns `undefined` for what no schema rules (`body`).
 */
export function findRule(rule: string): Rule | undefined {
  const [collection = '', name = '', ...rest] = rule.split('/');
  const top = schemaOf(collection);
  const holders: { schema: z.ZodType; path: string[] }[] = [];
  let schema = top && fieldOf(top, name);
  let path = [name];
  for (const key of rest) {
    if (schema === undefined) return undefined;
    holders.push({ schema, path });
    schema = inside(schema, key);
    path = [...path, key];
  }
  return schema && { schema, holders };
}

function inside(schema: z.ZodType, key: string): z.ZodType | undefined {
  const field = formField(schema);
  if (field.kind === 'group') return fieldOf(field.schema, key);
  return field.kind === 'list' && key === '*' ? field.item : undefined;
}

function fieldOf(schema: z.ZodObject, name: string): z.ZodType | undefined {
  return Object.entries<z.ZodType>(schema.shape).find(([key]) => key === name)?.[1];
}
