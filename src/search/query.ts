/** Asks the index. Runs in the browser; Pagefind's bundle is handed in. All that knows Pagefind's spelling is here. */
import { fold } from '../vietnamese/index.ts';
import { joinStroke, spellStroke } from './d-stroke.ts';
import { excerptParts, type ExcerptPart } from './excerpt.ts';
import { FACETS, type Facet, type Selection } from './facets.ts';
import type { FilterCounts, PagefindBundle, PagefindPage, PagefindResult } from './pagefind.ts';

export interface SearchQuery {
  /** As typed. May be blank when `selection` is not empty: then every page of the selection is found. */
  readonly text: string;
  /** Values that a page must have. */
  readonly selection: Selection;
  /** By rank when it is left out; `date` puts the newest first. */
  readonly order?: 'rank' | 'date' | undefined;
}

export interface SearchAnswer {
  readonly total: number;
  /** What the filters would find. Fetched only for who asks: the first answer does not wait for it. */
  readonly counts: () => Promise<FacetCounts>;
  /** Hits in order of rank, from index `from` up to, not including, `to`. */
  readonly hits: (from: number, to: number) => Promise<readonly SearchHit[]>;
  /** What was probably meant, accented, when it is not what was typed. The answer holds its hits already. */
  readonly suggestion: string | undefined;
  /** Words as typed that were left out, because no page has all. */
  readonly leftOut: readonly string[];
}

/** For each facet the pages of each value, were it chosen instead of the present one. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export interface SearchHit {
  /** Of the page. */
  readonly url: string;
  readonly title: string;
  /** Collection, in Vietnamese: «Thông báo». */
  readonly kind: string | undefined;
  readonly area: string | undefined;
  /** dd/mm/yyyy. */
  readonly date: string | undefined;
  /** Its notice has expired, or it was withdrawn. */
  readonly expired: boolean;
  readonly excerpt: readonly ExcerptPart[];
  /** The heading that the match stands under, when it is not the page's own. */
  readonly section: Place | undefined;
  /** The attachment whose text matched. */
  readonly attachment: Place | undefined;
}

/** Where on a page. */
export interface Place {
  readonly title: string;
  /** With the fragment. */
  readonly url: string;
}

export interface Search {
  /** A query that `isBlank` finds nothing. */
  readonly ask: (query: SearchQuery) => Promise<SearchAnswer>;
  /** Whole queries that what is being typed may become, accented, likeliest first; at most `most`. Fetches nothing. */
  readonly complete: (text: string, most: number) => readonly string[];
}

/** True when there is nothing to look for. */
export function isBlank({ text, selection }: SearchQuery): boolean {
  return normalizeText(text) === '' && FACETS.every((facet) => selection[facet] === undefined);
}

/**
 * Readies the index that `bundle` belongs to.
 *
 * @throws whatever loading the index throws: it is a matter of the network
 */
export async function openSearch(bundle: PagefindBundle): Promise<Search> {
  await bundle.init();
  await bundle.filters();
  const answer = async (query: SearchQuery) => {
    if (isBlank(query)) return answerOf([], noCounts);
    const { results, filters } = await ask(bundle, query.text, query.selection);
    if (!(await isFound(query.text, results))) return answerOf([], noCounts);
    return answerOf(results, () => countsOf(bundle, query, filters));
  };
  return { ask: answer, complete: () => [] };
}

async function ask(bundle: PagefindBundle, text: string, selection: Selection) {
  const term = normalizeText(text);
  return bundle.search(term === '' ? null : spellStroke(term), { filters: selection });
}

/**
 * For a word that no page has, Pagefind answers with pages that have its first letters: `covid` finds «có». The best
 * of such an answer holds no word of the query, and then the whole answer is dropped.
 */
async function isFound(text: string, results: readonly PagefindResult[]): Promise<boolean> {
  const terms = wordsOf(text);
  const [best] = results;
  if (best === undefined || terms.length === 0) return true;
  const { content, meta } = await best.data();
  const present = wordsOf(joinStroke(`${meta.title ?? ''} ${content}`));
  return terms.some((term) => present.some((word) => word.startsWith(term)));
}

/** Folded words; the parts of a document's number count as words. */
function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** NFC, single spaces. Accents stay: Pagefind ranks an exact word above one that only folds to it. */
function normalizeText(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ');
}

function answerOf(results: readonly PagefindResult[], counts: SearchAnswer['counts']): SearchAnswer {
  return {
    total: results.length,
    counts,
    hits: async (from, to) =>
      Promise.all(results.slice(from, to).map(async (result) => hitOf(await result.data()))),
    suggestion: undefined,
    leftOut: [],
  };
}

function hitOf({ url, meta, excerpt }: PagefindPage): SearchHit {
  const value = (name: string) => (meta[name] === undefined ? undefined : joinStroke(meta[name]));
  return {
    url,
    title: value('title') ?? url,
    kind: value('loai'),
    area: value('chuyen-muc'),
    date: value('ngay'),
    expired: value('het-han') !== undefined,
    excerpt: excerptParts(excerpt),
    section: undefined,
    attachment: undefined,
  };
}

/** A facet's counts leave its own choice aside, so that its other values do not all read zero. */
async function countsOf(
  bundle: PagefindBundle,
  { text, selection }: SearchQuery,
  found: FilterCounts,
): Promise<FacetCounts> {
  const counts = emptyCounts();
  for (const facet of FACETS) {
    const { [facet]: chosen, ...others } = selection;
    const filters = chosen === undefined ? found : (await ask(bundle, text, others)).filters;
    counts[facet] = countsIn(filters, facet);
  }
  return counts;
}

function countsIn(filters: FilterCounts, facet: Facet): ReadonlyMap<string, number> {
  return new Map(Object.entries(filters[facet] ?? {}).map(([value, count]) => [joinStroke(value), count]));
}

async function noCounts(): Promise<FacetCounts> {
  return Promise.resolve(emptyCounts());
}

function emptyCounts(): Record<Facet, ReadonlyMap<string, number>> {
  return { loai: new Map(), 'chuyen-muc': new Map(), 'nam-hoc': new Map(), 'danh-cho': new Map() };
}
