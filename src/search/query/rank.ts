/** Puts pages in order by where the words of a query stand in them. Pure. */
import type { Places, Posting } from './postings.ts';

/** A word of the query with what the index says of its readings. */
export interface FoundTerm {
  readonly readings: readonly { readonly factor: number; readonly posting: Posting }[];
  /** Has no place in the order of words: a date or a number, which the index holds apart from the text. */
  readonly apart?: boolean | undefined;
}

export interface RankedPage {
  readonly id: string;
  readonly score: number;
  /** For each term the best reading's factor, 0 when the page lacks it. */
  readonly has: readonly number[];
  /** Where the words of the query stand together: the place of the first of them. */
  readonly start: number;
  /** For each term its place in that run; -1 when it is not part of it. */
  readonly run: readonly number[];
}

/** Words from the start of a page that are likely its title. */
const TITLE = 12;

/** Where no page has all words: the least share of what the best page has. */
const NEARLY_MOST = 0.8;

/** What each sign adds at most. Chosen on the queries of `npm run bench:search`. */
const ADDS = { has: 4, together: 3, title: 1.2, start: 0.5, often: 0.4 } as const;

/**
 * @param pages how many the index has.
 * @returns pages that have every word, and those that lack one but hold all others side by side; when there are none,
 *   the pages that have most. Best first; pages of the same score in order of their id.
 */
export function rank(terms: readonly FoundTerm[], pages: number): readonly RankedPage[] {
  const weights = terms.map((term) => weightOf(term, pages));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const byPage = gather(terms);
  const ranked = [...byPage].map(([id, found]) => score(id, found, weights, total));
  const kept = worthy(ranked, terms, weights);
  return [...kept].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Inverse document frequency. */
function weightOf({ readings }: FoundTerm, pages: number): number {
  const having = Math.max(1, ...readings.map(({ posting }) => posting.size));
  return Math.log(1 + pages / having);
}

interface Occurrence {
  readonly term: number;
  readonly place: number;
  readonly factor: number;
}

interface PageWords {
  readonly occurrences: Occurrence[];
  readonly has: number[];
  readonly apart: readonly boolean[];
}

function gather(terms: readonly FoundTerm[]): ReadonlyMap<string, PageWords> {
  const pages = new Map<string, PageWords>();
  const apart = terms.map((term) => term.apart === true);
  terms.forEach(({ readings }, term) => {
    for (const { factor, posting } of readings) {
      for (const [id, places] of posting) {
        let page = pages.get(id);
        if (!page) pages.set(id, (page = { occurrences: [], has: terms.map(() => 0), apart }));
        add(page, term, factor, places);
      }
    }
  });
  return pages;
}

function add(page: PageWords, term: number, factor: number, places: Places): void {
  page.has[term] = Math.max(page.has[term] ?? 0, factor);
  for (const place of places) page.occurrences.push({ term, place, factor });
}

function score(
  id: string,
  { occurrences, has, apart }: PageWords,
  weights: readonly number[],
  total: number,
): RankedPage {
  const { start, run, times } = longestRun(occurrences, weights, apart);
  const inTitle = weights.map(() => 0);
  for (const { term, place, factor } of occurrences) {
    if (place < TITLE) inTitle[term] = Math.max(inTitle[term] ?? 0, factor);
  }
  const share = (factors: readonly number[]) =>
    factors.reduce((sum, factor, term) => sum + factor * (weights[term] ?? 0), 0) / total;
  const together = share(run.map(({ factor }) => factor));
  return {
    id,
    score:
      ADDS.has * share(has) +
      ADDS.together * together +
      ADDS.title * share(inTitle) +
      (start === 0 ? ADDS.start * together : 0) +
      ADDS.often * together * (times / (times + 2)),
    has,
    start,
    run: run.map(({ place }) => place),
  };
}

interface Run {
  readonly start: number;
  readonly run: readonly { readonly place: number; readonly factor: number }[];
  /** How often a run as good stands in the page. */
  readonly times: number;
}

/** The words of the query side by side in their order: term i stands at `start + i`. */
function longestRun(
  occurrences: readonly Occurrence[],
  weights: readonly number[],
  apart: readonly boolean[],
): Run {
  const runs = new Map<number, { place: number; factor: number }[]>();
  for (const { term, place, factor } of occurrences) {
    if (apart[term] === true) continue;
    let run = runs.get(place - term);
    if (!run) runs.set(place - term, (run = weights.map(() => ({ place: -1, factor: 0 }))));
    if (factor > (run[term]?.factor ?? 0)) run[term] = { place, factor };
  }
  let best: Run = { start: -1, run: weights.map(() => ({ place: -1, factor: 0 })), times: 0 };
  let bestWeight = 0;
  for (const [start, run] of [...runs].sort(([a], [b]) => a - b)) {
    const weight = run.reduce((sum, { factor }, term) => sum + factor * (weights[term] ?? 0), 0);
    if (weight > bestWeight) {
      best = { start, run, times: 1 };
      bestWeight = weight;
    } else if (weight === bestWeight) best = { ...best, times: best.times + 1 };
  }
  return best;
}

function worthy(
  pages: readonly RankedPage[],
  terms: readonly FoundTerm[],
  weights: readonly number[],
): readonly RankedPage[] {
  const ordered = terms.filter(({ apart }) => apart !== true).length;
  const isNearly = ({ run }: RankedPage) =>
    ordered > 2 && run.filter((place) => place >= 0).length >= ordered - 1;
  const whole = pages.filter((page) => page.has.every((factor) => factor > 0) || isNearly(page));
  if (whole.length > 0) return whole;
  const present = ({ has }: RankedPage) =>
    has.reduce((sum, factor, term) => sum + (factor > 0 ? (weights[term] ?? 0) : 0), 0);
  const most = Math.max(...pages.map(present));
  return pages.filter((page) => present(page) >= NEARLY_MOST * most);
}
