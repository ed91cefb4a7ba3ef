import { collections, documentYear } from '../schema/index.ts';
import type { Content } from './content.ts';
import { isWithdrawn } from './currency.ts';
import { documentRow, type DocumentRow } from './documents.ts';
import type { Entry } from './entry.ts';
import { collectionFeed } from './feed.ts';
import { listUrl } from './list-url.ts';
import { pageHead, type Crumb, type PageHead } from './page-head.ts';
import { paginate, type Pager } from './pagination.ts';
import { words } from './words.ts';

type Document = Entry<'documents'>;

/** In which a document was issued, if anybody knows. */
type Year = number | undefined;

/** How many documents a year's page holds; its first page up to twice as many. */
const PAGE_SIZE = 100;
/** How many the first page holds at most, unless its latest year alone has more. A school's own archive fits on it. */
const FIRST_PAGE = 200;

/** A year of documents that has pages of its own. */
interface YearLink {
  readonly label: string;
  readonly url: string;
}

/** What the table can be narrowed to: the values that occur in it, each in its order. */
interface Filters {
  readonly kinds: readonly string[];
  readonly issuers: readonly string[];
}

/** A table of documents: the latest, or those of one year. */
export interface DocumentsPage {
  readonly head: PageHead;
  readonly heading: string;
  readonly intro: string;
  readonly rows: readonly DocumentRow[];
  readonly filters: Filters;
  /** Years that are not on the first page, latest first. */
  readonly years: readonly YearLink[];
  readonly pager: Pager;
}

interface DocumentsRoute {
  readonly params: { readonly page: string | undefined };
  readonly page: DocumentsPage;
}

/**
 * `/van-ban/` with the documents of the latest years, and a page for each year before those: `/van-ban/nam/2019/`. So a
 * new document changes the first page alone, and an old one that is added late the page of its year.
 */
export function documentsPages(content: Content): DocumentsRoute[] {
  const standing = content.documents.filter((document) => !isWithdrawn(document, content.now));
  const years = [...Map.groupBy(standing.toSorted(byIssue), ({ frontmatter }) => documentYear(frontmatter))];
  const latest = countLatest(years);
  const first = years
    .slice(0, Math.max(latest, 1))
    .flatMap(([, documents]) => documents)
    .slice(0, FIRST_PAGE);
  const older = years.slice(latest).map(([year]) => ({ label: words.yearName(year), url: yearUrl(year) }));
  const { label: heading, description: intro } = collections.documents;
  return [
    {
      params: { page: undefined },
      page: tablePage(content, first, { url: listUrl('documents'), heading, intro, years: older, pager: {} }),
    },
    ...years.slice(latest).flatMap(([year, documents]) => yearPages(content, year, documents)),
  ];
}

/** How many years stand whole on the first page. None when the latest is too long: it then has pages of its own. */
function countLatest(years: readonly (readonly [Year, readonly Document[]])[]): number {
  let held = 0;
  for (const [index, [, documents]] of years.entries()) {
    held += documents.length;
    if (held > FIRST_PAGE) return index;
  }
  return years.length;
}

function yearPages(content: Content, year: Year, documents: readonly Document[]): DocumentsRoute[] {
  const base = yearUrl(year);
  return paginate(documents, base, PAGE_SIZE).map(({ items, url, param, pager }) => {
    const heading = words.documentsOf(year);
    const title = pager.number === undefined ? heading : words.pageNumber(heading, pager.number);
    return {
      params: { page: [yearParam(year), ...(param === undefined ? [] : [param])].join('/') },
      page: tablePage(content, items, {
        url,
        heading: title,
        intro: words.documentsOfDescription(year),
        above: [
          { label: collections.documents.label, url: listUrl('documents') },
          ...(param === undefined ? [] : [{ label: heading, url: base }]),
        ],
        years: [],
        pager,
      }),
    };
  });
}

interface TableOptions {
  readonly url: string;
  readonly heading: string;
  readonly intro: string;
  readonly above?: readonly Crumb[];
  readonly years: readonly YearLink[];
  readonly pager: Pager;
}

function tablePage(
  content: Content,
  documents: readonly Document[],
  { url, heading, intro, above, years, pager }: TableOptions,
): DocumentsPage {
  const rows = documents.map((document) => documentRow(content, document));
  return {
    head: { ...pageHead(url, heading, intro, above), feed: collectionFeed('documents') },
    heading,
    intro,
    rows,
    filters: { kinds: valuesOf(rows, 'kind'), issuers: valuesOf(rows, 'issuer') },
    years,
    pager,
  };
}

function valuesOf(rows: readonly DocumentRow[], field: 'kind' | 'issuer'): string[] {
  return [...new Set(rows.map((row) => row[field]))].sort((a, b) => a.localeCompare(b, 'vi'));
}

/** Latest issue first, those of an unknown day last; then by address, so that two builds agree. */
function byIssue(a: Document, b: Document): number {
  return (
    (documentYear(b.frontmatter) ?? 0) - (documentYear(a.frontmatter) ?? 0) ||
    dayOf(b) - dayOf(a) ||
    (a.slug < b.slug ? -1 : 1)
  );
}

function dayOf({ frontmatter: { issuedOn } }: Document): number {
  return issuedOn?.getTime() ?? 0;
}

function yearParam(year: Year): string {
  return `nam/${year === undefined ? 'chua-ro' : String(year)}`;
}

function yearUrl(year: Year): string {
  return `${listUrl('documents')}${yearParam(year)}/`;
}
