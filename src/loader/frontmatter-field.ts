import { parseDocument } from 'yaml';

/** An entry's text: the line that opens its frontmatter, the YAML, and the rest. */
const PARTS = /^(---[ \t]*\n)(.*?)(^---[ \t]*$.*)/msu;

/**
 * An entry's text with one field of its frontmatter set, as its last one when it is new, or taken away. Everything else
 * stays as it is written.
 *
 * @param text NFC, lines ending in `\n`, with a frontmatter that `splitFrontmatter` can read.
 * @param value plain data; `undefined` takes the field away.
 */
export function setFrontmatterField(text: string, name: string, value: unknown): string {
  const [, opening, yaml, rest] = PARTS.exec(text) ?? [];
  if (opening === undefined || yaml === undefined || rest === undefined) {
    throw new Error('this text has no frontmatter');
  }
  const document = parseDocument(yaml, { schema: 'core', merge: false });
  if (value === undefined) {
    if (!document.has(name)) return text;
    document.delete(name);
  } else document.set(name, value);
  return `${opening}${document.toString({ lineWidth: 0 })}${rest}`;
}
