import type { DatedEntry } from './entry.ts';

/** What of an entry says whether it was taken back: a menu or a standing page has no more of it. */
interface Withdrawable {
  readonly frontmatter: { readonly withdrawal?: { readonly date: Date } | undefined };
}

/** Whether an entry's time is over at `now`. */
export function isExpired({ frontmatter }: DatedEntry, now: Date): boolean {
  return frontmatter.expiresAt !== undefined && frontmatter.expiresAt <= now;
}

/** Whether the school has taken an entry back at `now`. It stays readable, under a banner. */
export function isWithdrawn({ frontmatter }: Withdrawable, now: Date): boolean {
  return frontmatter.withdrawal !== undefined && frontmatter.withdrawal.date <= now;
}

/** Whether a document is no longer in force by its own dates. Its page says all of its state. */
function hasLapsed(entry: DatedEntry, now: Date): boolean {
  if (entry.collection !== 'documents') return false;
  const { expiresOn } = entry.frontmatter;
  return expiresOn !== undefined && expiresOn <= now;
}

/** Whether what an entry says holds no more at `now`, for whichever reason: it is found and marked. */
export function isOver(entry: DatedEntry, now: Date): boolean {
  return isWithdrawn(entry, now) || isExpired(entry, now) || hasLapsed(entry, now);
}

/** What lists show: what is in force. The archive, the search and its own address keep the rest. */
export function current<Item extends DatedEntry>(entries: readonly Item[], now: Date): Item[] {
  return entries.filter((entry) => !isExpired(entry, now) && !isWithdrawn(entry, now));
}
