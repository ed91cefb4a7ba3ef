import type { CollectionName, School } from '../schema/index.ts';
import type { DatedEntry, Entry } from './entry.ts';
import { byNewest, published } from './published.ts';

/** Every entry of the store, by collection. */
export type AllEntries = { readonly [Name in CollectionName]: readonly Entry<Name>[] };

/** What the site shows at `now`. Dated collections hold only what is published, newest first; people stand in their order. */
export interface Content extends AllEntries {
  readonly now: Date;
  readonly school: School;
  /** All dated collections together, newest first. */
  readonly dated: readonly DatedEntry[];
}

/** What of `all` may be seen at `now`. */
export function contentAt(now: Date, school: School, all: AllEntries): Content {
  const articles = published(all.articles, now);
  const announcements = published(all.announcements, now);
  const events = published(all.events, now);
  const exemplars = published(all.exemplars, now);
  return {
    now,
    school,
    articles,
    announcements,
    events,
    exemplars,
    dated: [...articles, ...announcements, ...events, ...exemplars].sort(byNewest),
    pages: all.pages.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
    people: all.people.toSorted(
      (a, b) => a.frontmatter.order - b.frontmatter.order || (a.slug < b.slug ? -1 : 1),
    ),
  };
}
