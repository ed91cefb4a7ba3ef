import { tidy } from '../format/tidy.ts';
import { schemaOf } from './rules.ts';

/**
 * An entry's data as it is saved: tidied and held against the whole schema, for the rules that join two fields.
 *
 * @param collection Decap's name of the collection.
 * @param data front matter and `body`.
 * @throws string, in Vietnamese, with every fault: Decap shows what a `preSave` handler throws, and writes
 * «Error:» before anything that is an Error.
 */
export function checkedEntry(
  collection: string,
  { body, ...frontmatter }: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const schema = schemaOf(collection);
  if (schema === undefined) throw new Error(`no schema for the collection «${collection}»`);
  const data = tidy(schema, frontmatter);
  const result = schema.safeParse(data);
  if (!result.success) {
    const messages = new Set(result.error.issues.map(({ message }) => message));
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- see the docstring
    throw [...messages].join(' ');
  }
  return typeof body === 'string' ? { ...data, body } : data;
}
