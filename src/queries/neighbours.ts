import type { DatedEntry } from './entry.ts';

/** A link to another entry by its title. */
export interface EntryLink {
  readonly url: string;
  readonly title: string;
}

export interface Neighbours {
  readonly newer?: EntryLink;
  readonly older?: EntryLink;
}

/**
 * The entries on both sides of each one of `entries`, which stand newest first. By the address of the entry.
 *
 * @param linkTo where the links lead: to the entries themselves, or to other pages of theirs
 */
export function neighboursByUrl(
  entries: readonly DatedEntry[],
  linkTo: (entry: DatedEntry) => EntryLink = entryLink,
): ReadonlyMap<string, Neighbours> {
  return new Map(
    entries.map((entry, index) => {
      const newer = entries[index - 1];
      const older = entries[index + 1];
      return [
        entry.url,
        { ...(newer ? { newer: linkTo(newer) } : {}), ...(older ? { older: linkTo(older) } : {}) },
      ];
    }),
  );
}

function entryLink({ url, frontmatter }: DatedEntry): EntryLink {
  return { url, title: frontmatter.title };
}
