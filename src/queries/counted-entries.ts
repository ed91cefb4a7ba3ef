import type { Period } from '../schema/index.ts';
import type { Content } from './content.ts';
import { isWithdrawn } from './currency.ts';
import type { DatedEntry } from './entry.ts';

/**
 * The entries that plans and reports count, oldest first: published in the period, whatever their kind, but for layout
 * examples, for what was taken back, and for plans and reports themselves, which only speak of the others.
 * What has expired since was published all the same.
 */
export function countedEntries({ dated, now }: Content, { from, until }: Period): DatedEntry[] {
  return dated
    .filter((entry) => {
      const { collection, frontmatter } = entry;
      const { publishedAt, sample } = frontmatter;
      if (collection === 'plans' || collection === 'reports') return false;
      return publishedAt >= from && publishedAt < until && !sample && !isWithdrawn(entry, now);
    })
    .reverse();
}
