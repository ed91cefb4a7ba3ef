import { collections } from '../schema/index.ts';
import { current } from './currency.ts';
import type { Content } from './content.ts';
import { DATED_NAMES, type DatedEntry } from './entry.ts';
import { entryPage, type EntryPage } from './entry-page.ts';
import { neighboursByUrl } from './neighbours.ts';

/** The page of every dated entry, those no longer in force too: an address never dies. */
export function entryPages(
  content: Content,
): { readonly params: { collection: string; slug: string }; readonly page: EntryPage }[] {
  return DATED_NAMES.flatMap((name) => pagesOf(content, content[name]));
}

function pagesOf(content: Content, entries: readonly DatedEntry[]) {
  const neighbours = neighboursByUrl(current(entries, content.now));
  return entries.map((entry) => ({
    params: { collection: collections[entry.collection].urlSegment, slug: entry.slug },
    page: entryPage(content, entry, neighbours.get(entry.url) ?? {}),
  }));
}
