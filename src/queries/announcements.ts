import { current } from './currency.ts';
import type { Entry } from './entry.ts';

/** The urgent announcements in force at `now`, in the order given. They stand at the head of every page. */
export function urgent(
  announcements: readonly Entry<'announcements'>[],
  now: Date,
): Entry<'announcements'>[] {
  return current(announcements, now).filter(({ frontmatter }) => frontmatter.level === 'khan');
}
