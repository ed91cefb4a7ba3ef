import { fieldValues } from '../schema/index.ts';
import type { z } from 'zod';
import { childNames } from '../vietnamese/index.ts';
import { bodyPlaceFinder, type Place, type Problem } from './place.ts';
import type { SplitSource } from './frontmatter.ts';

/**
 * Where an entry names a child: no child's name is ever on the site or in the repository. A full name is an error; what
 * is only called a name («bé Khoẻ» of a contest) may be none, and is a warning.
 */
export function childNameProblems(
  schema: z.ZodObject,
  { frontmatter, body, bodyLine }: SplitSource,
): Problem[] {
  const inFields = [...fieldValues(schema, frontmatter.value ?? {})].flatMap(({ field, value, path }) =>
    field.kind === 'text' && typeof value === 'string'
      ? childNames(value.normalize('NFC')).map((name) => problem(name, frontmatter.placeOfValue(path)))
      : [],
  );
  const names = childNames(body);
  if (names.length === 0) return inFields;
  const placeAt = bodyPlaceFinder(body, bodyLine);
  const inBody = names.map((name) => problem(name, placeAt(name.index)));
  return [...inFields, ...inBody];
}

function problem({ name, given }: { readonly name: string; readonly given: boolean }, place: Place): Problem {
  const message = `«${name}» có vẻ là tên trẻ. Trang không nêu tên trẻ: hãy viết «một bé», «các cháu lớp 5 tuổi», hoặc tên lớp.`;
  return { line: place.line, column: place.column, message, severity: given ? 'warning' : 'error' };
}
