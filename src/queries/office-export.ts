import type { ServedAttachment } from '../loader/stored-entry.ts';
import { collections, schoolYear } from '../schema/index.ts';
import { authorLink, type AuthorLink } from './authors.ts';
import type { Content } from './content.ts';
import { isOver } from './currency.ts';
import { relatedDocuments } from './documents.ts';
import type { DatedEntry } from './entry.ts';
import { coverPicture, type CoverPicture } from './entry-page.ts';
import { referencesOf, type ResolvedReference } from './entry-references.ts';
import { factsOf, type Fact } from './facts.ts';
import type { EntryLink } from './neighbours.ts';

/** All that goes into the file which the school sends to the education office, so that it is put on the office's site. */
export interface OfficeExport {
  /** Of the file, from the root: `/tin-tuc/khai-giang.zip`. */
  readonly url: string;
  /** Of the entry's page, with its host. */
  readonly pageUrl: string;
  readonly slug: string;
  readonly school: string;
  readonly siteUrl: string;
  /** `Tin`. */
  readonly kind: string;
  readonly title: string;
  readonly summary?: string;
  readonly publishedAt: Date;
  readonly author: AuthorLink;
  readonly facts: readonly Fact[];
  /** Of an exemplar: what was done, and what came of it. */
  readonly deed?: string;
  readonly results: readonly string[];
  readonly cover?: CoverPicture;
  readonly documents: readonly EntryLink[];
  readonly attachments: readonly ServedAttachment[];
  /** Its body is read by it when the file is made. */
  readonly digest: string;
  readonly references?: readonly ResolvedReference[];
}

/**
 * What the school writes for the office's site as well: what it does, and who sets an example (the school's plan of
 * 2022–2023, part III, 7). Notices, menus and papers are for its own parents.
 */
const SENT = ['articles', 'exemplars'] as const satisfies readonly DatedEntry['collection'][];

/** Every file that the site's pages lead to at `content.now`. */
export function officeExports(content: Content): readonly OfficeExport[] {
  return SENT.flatMap((name): readonly DatedEntry[] => content[name]).flatMap((entry) => {
    const url = officeExportUrl(entry, content.now);
    return url === undefined ? [] : [officeExport(content, entry, url)];
  });
}

/**
 * Where an entry's file is; `undefined` for what is not sent: other kinds, what does not hold any more, samples, and
 * what is older than the last school year, since each file holds its photos once more.
 */
export function officeExportUrl(entry: DatedEntry, now: Date): string | undefined {
  const { sample, publishedAt } = entry.frontmatter;
  if (!SENT.some((name) => name === entry.collection) || sample || isOver(entry, now)) return undefined;
  return schoolYear(publishedAt) >= lastSchoolYear(now) ? entry.url.replace(/\/$/u, '.zip') : undefined;
}

/** The one before that of `now`: `2022-2023`. */
function lastSchoolYear(now: Date): string {
  const first = Number.parseInt(schoolYear(now), 10) - 1;
  return `${String(first)}-${String(first + 1)}`;
}

function officeExport(content: Content, entry: DatedEntry, url: string): OfficeExport {
  const { school, people } = content;
  const { slug, collection, frontmatter, attachments = [], digest } = entry;
  const cover = coverPicture(entry);
  const { deed, results = [] } = entry.collection === 'exemplars' ? entry.frontmatter : {};
  return {
    url,
    pageUrl: school.siteUrl + entry.url,
    slug,
    school: school.name,
    siteUrl: school.siteUrl,
    kind: collections[collection].labelSingular,
    title: frontmatter.title,
    ...(frontmatter.summary === undefined ? {} : { summary: frontmatter.summary }),
    publishedAt: frontmatter.publishedAt,
    author: authorLink(people, frontmatter.author),
    facts: factsOf(content, entry),
    ...(deed === undefined ? {} : { deed }),
    results,
    ...(cover ? { cover } : {}),
    documents: relatedDocuments(content, frontmatter.documents).map(({ title, url: to }) => ({
      title,
      url: to,
    })),
    attachments,
    digest,
    ...referencesOf(content, entry),
  };
}
