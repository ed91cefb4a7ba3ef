import type { z } from 'zod';
import { schemaOf } from '../checks/rules.ts';
import { SETTINGS } from '../config/index.ts';
import { differences } from '../drafts/differences.ts';
import { entryFile, settingsFile } from '../format/entry-file.ts';
import { tidy } from '../format/tidy.ts';
import type { Conflict } from './conflict.ts';
import type { Data } from './merge-entry.ts';
import { readableText } from './readable-text.ts';

/** The texts of a conflict as the form has them. */
export interface Versions {
  readonly schema: z.ZodObject | undefined;
  readonly base: Data | null;
  readonly mine: Data;
  /** Nothing, when it was deleted. */
  readonly theirs: Data;
}

const formatOf = (collection: string) => (collection === SETTINGS.collection ? settingsFile : entryFile);

/** @throws Error when a text is no file of the collection */
export function versionsOf(collection: string, { base, mine, theirs }: Conflict): Versions {
  const format = formatOf(collection);
  return {
    schema: schemaOf(collection),
    base: base === null ? null : format.fromFile(base),
    mine: format.fromFile(mine),
    theirs: theirs === null ? {} : format.fromFile(theirs.text),
  };
}

/** The file of a merged entry. */
export function fileText(collection: string, { body, ...frontmatter }: Data): string {
  const schema = schemaOf(collection);
  const ordered = schema === undefined ? frontmatter : tidy(schema, frontmatter);
  return formatOf(collection).toFile(body === undefined ? ordered : { ...ordered, body });
}

/** A field's value as one reads it. */
export function shownValue(schema: z.ZodObject | undefined, field: string, value: unknown): string {
  if (field === 'body') return readableText(typeof value === 'string' ? value : '').trim();
  return differences(schema, {}, { [field]: value })[0]?.after ?? '';
}
