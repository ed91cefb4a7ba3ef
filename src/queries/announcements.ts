import type { DatedEntry, Entry } from './entry.ts';

/** Whether an announcement is no longer in force at `now`; other entries never expire. */
export function isExpired(entry: DatedEntry, now: Date): boolean {
  if (entry.collection !== 'announcements') return false;
  const { expiresAt } = entry.frontmatter;
  return expiresAt !== undefined && expiresAt <= now;
}

/** What lists show: everything but announcements that are no longer in force. */
export function current<Item extends DatedEntry>(entries: readonly Item[], now: Date): Item[] {
  return entries.filter((entry) => !isExpired(entry, now));
}

/** The urgent announcements in force at `now`, in the order given. They stand at the head of every page. */
export function urgent(
  announcements: readonly Entry<'announcements'>[],
  now: Date,
): Entry<'announcements'>[] {
  return current(announcements, now).filter(({ frontmatter }) => frontmatter.level === 'khan');
}
