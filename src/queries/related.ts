import { collections } from '../schema/index.ts';
import type { Content } from './content.ts';
import { isOver } from './currency.ts';
import type { DatedEntry } from './entry.ts';
import { marksOf, type Mark } from './marks.ts';

/** An entry beside another one that it has something in common with. */
export interface RelatedEntry {
  readonly url: string;
  readonly title: string;
  /** Its collection in the singular: `Tin`. */
  readonly kind: string;
  readonly publishedAt: Date;
  readonly marks: readonly Mark[];
}

/** Most related entries that a page names. */
const SHOWN = 4;

/** How much it counts to share one of these. There are six areas only: an area alone says little. */
const WEIGHT = { document: 5, tag: 3, area: 1 } as const;

/**
 * How many entries on either side of an entry, in time, are looked at for each thing that they may share. More of the
 * same tag would cost time and, with every new entry, change the pages of old ones.
 */
const REACH = 10;

/** Entries that share a document, a tag or an area, newest first, by what it is. */
type Shelves = ReadonlyMap<string, readonly DatedEntry[]>;

interface Shelf {
  readonly key: string;
  readonly weight: number;
}

/** Every page asks: the shelves are filled once for all entries of a build. */
const filled = new WeakMap<readonly DatedEntry[], { readonly now: Date; readonly shelves: Shelves }>();

/**
 * The entries that have most in common with one: documents that both rest on, tags, the area. Of equals the nearest in
 * time comes first, so that a new entry changes the pages of its own days and not those of all its area. Only what
 * still holds at `content.now`.
 *
 * @param shown addresses that the page of the entry leads to anyhow
 */
export function relatedEntries(
  content: Pick<Content, 'dated' | 'now'>,
  entry: DatedEntry,
  shown: ReadonlySet<string> = new Set(),
): RelatedEntry[] {
  const shelves = shelvesOf(content);
  const found = new Map<DatedEntry, number>();
  for (const { key, weight } of shelvesFor(entry)) {
    for (const candidate of near(shelves.get(key) ?? [], entry)) {
      found.set(candidate, (found.get(candidate) ?? 0) + weight);
    }
  }
  const moment = entry.frontmatter.publishedAt.getTime();
  return [...found]
    .filter(([{ url }]) => url !== entry.url && !shown.has(url))
    .map(([related, common]) => {
      const published = related.frontmatter.publishedAt.getTime();
      return { related, common, published, distance: Math.abs(published - moment) };
    })
    .sort(
      (a, b) =>
        b.common - a.common ||
        a.distance - b.distance ||
        b.published - a.published ||
        (a.related.url < b.related.url ? -1 : 1),
    )
    .slice(0, SHOWN)
    .map(({ related }) => relatedEntry(related, content.now));
}

function relatedEntry(entry: DatedEntry, now: Date): RelatedEntry {
  const { url, collection, frontmatter } = entry;
  return {
    url,
    title: frontmatter.title,
    kind: collections[collection].labelSingular,
    publishedAt: frontmatter.publishedAt,
    marks: marksOf(entry, now),
  };
}

function shelvesOf({ dated, now }: Pick<Content, 'dated' | 'now'>): Shelves {
  const known = filled.get(dated);
  if (known?.now.getTime() === now.getTime()) return known.shelves;
  const shelves = new Map<string, DatedEntry[]>();
  for (const entry of dated) {
    if (isOver(entry, now)) continue;
    for (const { key } of shelvesFor(entry)) {
      const shelf = shelves.get(key);
      if (shelf) shelf.push(entry);
      else shelves.set(key, [entry]);
    }
  }
  filled.set(dated, { now, shelves });
  return shelves;
}

/** Where an entry stands. A document stands also where the entries about it do. */
function shelvesFor({ collection, slug, frontmatter: { area, tags, documents } }: DatedEntry): Shelf[] {
  const named = collection === 'documents' ? [...documents, slug] : documents;
  return [
    { key: `area ${area}`, weight: WEIGHT.area },
    ...[...new Set(tags)].map((tag) => ({ key: `tag ${tag.toLowerCase()}`, weight: WEIGHT.tag })),
    ...[...new Set(named)].map((document) => ({ key: `document ${document}`, weight: WEIGHT.document })),
  ];
}

/** What stands nearest to an entry on a shelf, in time; the entry itself may be among it. */
function near(shelf: readonly DatedEntry[], entry: DatedEntry): readonly DatedEntry[] {
  const place = firstNotLater(shelf, entry.frontmatter.publishedAt);
  return shelf.slice(Math.max(0, place - REACH), place + REACH + 1);
}

/** Index of the first entry of a shelf, newest first, that was published at `moment` or before; by halves. */
function firstNotLater(shelf: readonly DatedEntry[], moment: Date): number {
  let [low, high] = [0, shelf.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const published = shelf[middle]?.frontmatter.publishedAt ?? moment;
    if (published > moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
