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

/** The entries on both sides of each one of `entries`, which stand newest first. By address. */
export function neighboursByUrl(entries: readonly DatedEntry[]): ReadonlyMap<string, Neighbours> {
  return new Map(
    entries.map((entry, index) => {
      const newer = entries[index - 1];
      const older = entries[index + 1];
      return [
        entry.url,
        { ...(newer ? { newer: entryLink(newer) } : {}), ...(older ? { older: entryLink(older) } : {}) },
      ];
    }),
  );
}

function entryLink({ url, frontmatter }: DatedEntry): EntryLink {
  return { url, title: frontmatter.title };
}
