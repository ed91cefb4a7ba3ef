import type { DatedEntry } from './entry.ts';

/** Newest first; entries of the same moment by address, so that two builds agree. */
export function byNewest(a: DatedEntry, b: DatedEntry): number {
  const later = b.frontmatter.publishedAt.getTime() - a.frontmatter.publishedAt.getTime();
  return later === 0 ? compareText(a.url, b.url) : later;
}

/** What may be seen at `now`, newest first: an entry dated later waits. */
export function published<Item extends DatedEntry>(entries: readonly Item[], now: Date): Item[] {
  return entries.filter(({ frontmatter }) => frontmatter.publishedAt <= now).sort(byNewest);
}

/** Code unit order: the same on every machine, unlike `localeCompare`. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
