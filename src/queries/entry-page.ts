import type { SizedImage } from '../loader/stored-entry.ts';
import { collections } from '../schema/index.ts';
import { areaLink, type AreaLink } from './areas.ts';
import { authorLink, type AuthorLink } from './authors.ts';
import type { Content } from './content.ts';
import type { DatedEntry } from './entry.ts';
import { factsOf, type Fact } from './facts.ts';
import { listUrl } from './list-url.ts';
import { marksOf, type Mark } from './marks.ts';
import type { Neighbours } from './neighbours.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { schoolYearLink, yearOf, type SchoolYearLink } from './school-years.ts';

export interface CoverPicture {
  readonly image: SizedImage;
  readonly alt: string;
  readonly credit?: string;
}

/** The page of a dated entry. Its body is read by `digest` when the page is rendered. */
export interface EntryPage {
  readonly head: PageHead;
  /** Its collection, plural: the search filter's value. */
  readonly kind: string;
  readonly summary?: string;
  readonly publishedAt: Date;
  readonly area: AreaLink;
  readonly author: AuthorLink;
  readonly schoolYear: SchoolYearLink;
  readonly marks: readonly Mark[];
  /** It only shows the layout: nothing in it happened. */
  readonly sample: boolean;
  readonly facts: readonly Fact[];
  readonly cover?: CoverPicture;
  readonly neighbours: Neighbours;
  readonly digest: string;
}

export function entryPage(content: Content, entry: DatedEntry, neighbours: Neighbours): EntryPage {
  const { collection, frontmatter, url, excerpt, digest } = entry;
  const { label } = collections[collection];
  const cover = coverPicture(entry);
  return {
    head: pageHead(url, frontmatter.title, excerpt, [{ label, url: listUrl(collection) }]),
    kind: label,
    ...(frontmatter.summary === undefined ? {} : { summary: frontmatter.summary }),
    publishedAt: frontmatter.publishedAt,
    area: areaLink(content.school, frontmatter.area),
    author: authorLink(content.people, frontmatter.author),
    schoolYear: schoolYearLink(yearOf(entry)),
    marks: marksOf(entry, content.now),
    sample: frontmatter.sample,
    facts: factsOf(entry),
    ...(cover ? { cover } : {}),
    neighbours,
    digest,
  };
}

/** The cover with its description; `undefined` when the entry has none. */
export function coverPicture(entry: {
  readonly coverImage?: SizedImage;
  readonly frontmatter: {
    readonly cover?: { readonly alt: string; readonly credit?: string | undefined } | undefined;
  };
}): CoverPicture | undefined {
  const { coverImage: image, frontmatter } = entry;
  if (image === undefined || frontmatter.cover === undefined) return undefined;
  const { alt, credit } = frontmatter.cover;
  return { image, alt, ...(credit === undefined ? {} : { credit }) };
}
