import type { ServedAttachment, SizedImage } from '../loader/stored-entry.ts';
import { collections, RECIPIENTS } from '../schema/index.ts';
import { areaLink, type AreaLink } from './areas.ts';
import { audienceOf } from './audience.ts';
import { authorLink, type AuthorLink } from './authors.ts';
import type { Content } from './content.ts';
import { isOver, isWithdrawn } from './currency.ts';
import { detailsOf, type EntryDetails } from './details/index.ts';
import { entriesAbout, relatedDocuments, type RelatedDocument } from './documents.ts';
import type { DatedEntry, Entry } from './entry.ts';
import { referencesOf, type ResolvedReference } from './entry-references.ts';
import { factsOf, labelOf, type Fact } from './facts.ts';
import { feedbackLinks, type FeedbackLink } from './feedback.ts';
import { listUrl } from './list-url.ts';
import { marksOf, type Mark } from './marks.ts';
import type { EntryLink, Neighbours } from './neighbours.ts';
import { officeExportUrl } from './office-export.ts';
import { pageHead, type ArticleMeta, type PageHead } from './page-head.ts';
import { relatedEntries, type RelatedEntry } from './related.ts';
import { schoolYearLink, yearOf, type SchoolYearLink } from './school-years.ts';
import { entryCard, sharePicture } from './share-card.ts';
import { entryThings } from './structured-data.ts';

export interface CoverPicture {
  readonly image: SizedImage;
  readonly alt: string;
  readonly credit?: string;
}

/** Why an entry was taken back. */
export interface Withdrawal {
  readonly date: Date;
  readonly reason: string;
  /** Address of what stands for it now. */
  readonly replacement?: string;
}

/** One change after publication. */
export interface EntryChange {
  readonly date: Date;
  readonly note: string;
  readonly major: boolean;
}

/** Somewhere that the school has sent an entry to. */
export interface Sending {
  readonly where: string;
  readonly date: Date;
  readonly url?: string;
}

/** The page of a dated entry. Its body is read by `digest` when the page is rendered. */
export interface EntryPage {
  readonly head: PageHead;
  /** Its collection, plural: the search filter's value. */
  readonly kind: string;
  readonly summary?: string;
  /** Of a document, or of a report that was sent out: `48/KH-MNQP`. */
  readonly number?: string;
  readonly publishedAt: Date;
  readonly area: AreaLink;
  readonly author: AuthorLink;
  /** Whom it is for: the search filter's values. */
  readonly audience: readonly string[];
  readonly schoolYear: SchoolYearLink;
  readonly marks: readonly Mark[];
  /** It only shows the layout: nothing in it happened. */
  readonly sample: boolean;
  readonly withdrawal?: Withdrawal;
  /** What it says holds no more. */
  readonly expired: boolean;
  /** When it will hold no more. */
  readonly expiresAt?: Date;
  readonly facts: readonly Fact[];
  readonly details?: EntryDetails;
  readonly cover?: CoverPicture;
  readonly attachments: readonly ServedAttachment[];
  /** What it rests on, unless `details` shows that already. */
  readonly documents: readonly RelatedDocument[];
  /** Of a document: entries that are about it. */
  readonly about: readonly EntryLink[];
  readonly tags: readonly string[];
  /** Latest first. */
  readonly changes: readonly EntryChange[];
  readonly sentTo: readonly Sending[];
  /** Address of the file that the school sends to the education office; absent for what it does not send. */
  readonly officeExport?: string;
  readonly neighbours: Neighbours;
  /** What has most in common with it, of what the page does not lead to otherwise. */
  readonly related: readonly RelatedEntry[];
  /** How a reader says whether the page helped. */
  readonly feedback: readonly FeedbackLink[];
  readonly digest: string;
  readonly references?: readonly ResolvedReference[];
}

export function entryPage(content: Content, entry: DatedEntry, neighbours: Neighbours): EntryPage {
  const { collection, frontmatter, url, excerpt, digest } = entry;
  const { label } = collections[collection];
  const cover = coverPicture(entry);
  const details = detailsOf(content, entry);
  const documents = details?.kind === 'policy' ? [] : relatedDocuments(content, frontmatter.documents);
  const about = entriesAbout(content, entry);
  const officeExport = officeExportUrl(entry, content.now);
  return {
    head: {
      ...pageHead(url, frontmatter.title, excerpt, [{ label, url: listUrl(collection) }]),
      share: sharePicture(entryCard(content.school, entry)),
      article: articleMeta(content, entry),
      things: entryThings(content, entry),
    },
    kind: label,
    ...(frontmatter.summary === undefined ? {} : { summary: frontmatter.summary }),
    ...('number' in frontmatter && frontmatter.number !== undefined ? { number: frontmatter.number } : {}),
    publishedAt: frontmatter.publishedAt,
    area: areaLink(content.school, frontmatter.area),
    author: authorLink(content.people, frontmatter.author),
    audience: audienceOf(frontmatter),
    schoolYear: schoolYearLink(yearOf(entry)),
    marks: marksOf(entry, content.now),
    sample: frontmatter.sample,
    ...(isWithdrawn(entry, content.now) ? withdrawalOf(entry) : {}),
    expired: isOver(entry, content.now),
    ...(frontmatter.expiresAt === undefined ? {} : { expiresAt: frontmatter.expiresAt }),
    facts: factsOf(content, entry),
    ...(details ? { details } : {}),
    ...(cover ? { cover } : {}),
    attachments: entry.attachments ?? [],
    documents,
    about,
    tags: frontmatter.tags,
    changes: changesOf(entry),
    sentTo: frontmatter.sentTo.map(sendingOf),
    ...(officeExport === undefined ? {} : { officeExport }),
    neighbours,
    related: relatedEntries(content, entry, urlsOf(documents, about, Object.values(neighbours))),
    feedback: feedbackLinks(content, { url, title: frontmatter.title }),
    digest,
    ...referencesOf(content, entry),
  };
}

function articleMeta({ school }: Content, entry: DatedEntry): ArticleMeta {
  const { publishedAt, area, tags } = entry.frontmatter;
  const [latest] = changesOf(entry);
  return {
    publishedAt,
    ...(latest === undefined ? {} : { modifiedAt: latest.date }),
    section: areaLink(school, area).name,
    tags,
  };
}

function urlsOf(...lists: readonly (readonly { readonly url: string }[])[]): ReadonlySet<string> {
  return new Set(lists.flat().map(({ url }) => url));
}

/** Latest first. */
export function changesOf({
  frontmatter,
}: Pick<DatedEntry | Entry<'pages' | 'menus'>, 'frontmatter'>): EntryChange[] {
  return frontmatter.changes.toSorted((a, b) => b.date.getTime() - a.date.getTime());
}

export function withdrawalOf({ frontmatter }: Pick<DatedEntry | Entry<'pages' | 'menus'>, 'frontmatter'>): {
  readonly withdrawal?: Withdrawal;
} {
  if (frontmatter.withdrawal === undefined) return {};
  const { date, reason, replacement } = frontmatter.withdrawal;
  return { withdrawal: { date, reason, ...(replacement === undefined ? {} : { replacement }) } };
}

function sendingOf({ where, date, url }: DatedEntry['frontmatter']['sentTo'][number]): Sending {
  return { where: labelOf(RECIPIENTS, where), date, ...(url === undefined ? {} : { url }) };
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
