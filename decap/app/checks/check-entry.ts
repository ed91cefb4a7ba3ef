import { collections, isCollectionName, type Collection } from '../../../src/schema/index.ts';
import { tidy } from '../format/tidy.ts';
import { schemaOf } from './rules.ts';
import { CHECK_WORDS } from './words.ts';

/**
 * An entry's data as it is saved: tidied, and otherwise whatever was typed. A draft may be wrong; what is marked ready
 * may not (`entry-faults.ts`, the desk).
 *
 * @param collection Decap's name of the collection.
 * @param data front matter and `body`.
 * @throws string, in Vietnamese, when a new file could have no name: Decap shows what a `preSave` handler throws, and
 * writes «Error:» before anything that is an Error.
 */
export function savedEntry(
  collection: string,
  { body, ...frontmatter }: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const schema = schemaOf(collection);
  if (schema === undefined) throw new Error(`no schema for the collection «${collection}»`);
  const data = tidy(schema, frontmatter);
  const { slug }: Partial<Collection> = isCollectionName(collection) ? collections[collection] : {};
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- see the docstring
  if (slug !== undefined && slug(data) === undefined) throw CHECK_WORDS.nameless;
  return typeof body === 'string' ? { ...data, body } : data;
}
