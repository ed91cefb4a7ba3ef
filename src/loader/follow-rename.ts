import { entryUrl, parseEntryPath, type CollectionName } from '../schema/index.ts';
import { parseEntry } from './parse-entry.ts';

/** An entry that gets another slug, and so another address. */
export interface Rename {
  readonly collection: CollectionName;
  readonly from: string;
  readonly to: string;
}

/**
 * A text of `content/` with everything that names the entry naming it as it is called now: links, addresses in the
 * frontmatter and in the menu, references by slug.
 *
 * @param path below `content/`
 * @param siteUrl scheme and host of the site: a link may be written in full
 */
export function followRename(path: string, text: string, rename: Rename, siteUrl: string): string {
  return withNewAddress(withNewReferences(path, text, rename), rename, siteUrl);
}

/** Where a reference stands, its slug is written, quoted or not. */
function withNewReferences(path: string, text: string, { collection, from, to }: Rename): string {
  const place = parseEntryPath(path);
  if ('message' in place || !text.includes(from)) return text;
  const lines = text.split('\n');
  const references = parseEntry(path, place, text)
    .entry.mentions.filter((mention) => mention.kind === 'reference')
    .filter((mention) => mention.collection === collection && mention.target === from);
  for (const { line, column } of references) {
    const written = lines[line - 1] ?? '';
    lines[line - 1] = written.slice(0, column - 1) + written.slice(column - 1).replace(from, to);
  }
  return lines.join('\n');
}

function withNewAddress(text: string, { collection, from, to }: Rename, siteUrl: string): string {
  const [old, now] = [from, to].map((slug) => entryUrl(collection, slug).replace(/\/$/u, ''));
  // Not inside a longer address, of this site or of another one: slugs have no character that is special here.
  const address = new RegExp(
    `(?<=^|[\\s("'<>[]|${RegExp.escape(siteUrl)})${old ?? ''}(?=[/?#.,;:)"'<>\\]\\s]|$)`,
    'gmu',
  );
  return text.replaceAll(address, now ?? '');
}
