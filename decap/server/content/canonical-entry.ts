import { splitFrontmatter } from '../../../src/loader/index.ts';
import { canonicalBody } from '../../../src/mdx/index.ts';

/**
 * An entry's text as the repository keeps it: NFC, no byte order mark, `\n` line ends, a body that is valid MDX for any other tool.
 * It is done here and not in the browser, because every way into the repository comes by.
 *
 * @param raw the file as the editor sends it; without a frontmatter that can be told apart its body stays as it is,
 *   and the content check says what is wrong.
 */
export function canonicalEntry(raw: string): string {
  const text = raw.replace(/^\u{FEFF}/u, '').replaceAll(/\r\n?/gu, '\n').normalize('NFC').toWellFormed();
  const split = splitFrontmatter(text);
  if ('problem' in split) return text;
  return text.slice(0, text.length - split.body.length) + canonicalBody(split.body);
}
