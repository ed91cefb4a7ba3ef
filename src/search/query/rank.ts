/** Puts pages in order by where the words of a query stand in them. Pure. */
import type { Posting } from './postings.ts';

/** A word of the query with what the index says of its readings. */
export interface FoundTerm {
  readonly readings: readonly { readonly factor: number; readonly posting: Posting }[];
  /** Has no place in the order of words: a date or a number, which the index holds apart from the text. */
  readonly apart?: boolean | undefined;
  /** So common that the index was not asked for it, as the others tell enough. */
  readonly passed?: boolean | undefined;
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

/** What a word in an attachment is worth of one in the text of the page. */
const IN_ATTACHMENT = 0.6;

/** What each sign adds at most. Chosen on the queries of `npm run bench:search`. */
const ADDS = {
  has: 4,
  together: 3,
  near: 1.5,
  title: 1.2,
  start: 0.6,
  startInOrder: 0.5,
  often: 0.4,
} as const;

/**
 * @param pages how many the index has.
 * @param attached where among the words of a page those of its attachments begin.
 * @returns pages that have every word, and those that lack one but hold all others side by side; when there are none,
 *   the pages that have most. Best first; pages of the same score in order of their id.
 */
export function rank(
  terms: readonly FoundTerm[],
  pages: number,
  attached: (id: string) => number = () => Infinity,
): readonly RankedPage[] {
  const weights = terms.map((term) => weightOf(term, pages));
  const ranked = candidates(terms, weights).map((id) => {
    return score(id, occurrencesIn(id, terms, attached(id)), terms, weights);
  });
  return worthy(ranked, terms).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Inverse document frequency; a word that was not asked for tells nothing. */
function weightOf({ readings, passed }: FoundTerm, pages: number): number {
  if (passed === true) return 0;
  const having = Math.max(1, ...readings.map(({ posting }) => posting.size));
  return Math.log(1 + pages / having);
}

/** Pages that lack at most one word; when none has all but one, those that have most of what tells pages apart. */
function candidates(terms: readonly FoundTerm[], weights: readonly number[]): readonly string[] {
  const asked = terms.filter(({ passed }) => passed !== true).length;
  const pages = new Map<string, { count: number; weight: number; last: number }>();
  terms.forEach(({ readings }, term) => {
    for (const { posting } of readings) {
      for (const id of posting.keys()) {
        let page = pages.get(id);
        if (!page) pages.set(id, (page = { count: 0, weight: 0, last: -1 }));
        if (page.last === term) continue;
        page.last = term;
        page.count += 1;
        page.weight += weights[term] ?? 0;
      }
    }
  });
  const counts = [...pages.values()].map(({ count }) => count);
  const fewest = asked > 2 ? asked - 1 : asked;
  if (counts.some((count) => count >= fewest)) {
    return [...pages].flatMap(([id, { count }]) => (count >= fewest ? [id] : []));
  }
  const most = [...pages.values()].reduce((heaviest, { weight }) => Math.max(heaviest, weight), 0);
  return [...pages].flatMap(([id, { weight }]) => (weight >= NEARLY_MOST * most ? [id] : []));
}

/** A word of the query at a place of a page. */
interface Occurrence {
  readonly term: number;
  readonly place: number;
  readonly factor: number;
}

/** What an attachment says, the page itself does not say. */
function occurrencesIn(id: string, terms: readonly FoundTerm[], attached: number): readonly Occurrence[] {
  const occurrences: Occurrence[] = [];
  terms.forEach(({ readings, apart }, term) => {
    for (const { factor, posting } of readings) {
      for (const place of posting.get(id) ?? []) {
        const isAttached = apart !== true && place >= attached;
        occurrences.push({ term, place, factor: isAttached ? factor * IN_ATTACHMENT : factor });
      }
    }
  });
  return occurrences;
}

function score(
  id: string,
  occurrences: readonly Occurrence[],
  terms: readonly FoundTerm[],
  weights: readonly number[],
): RankedPage {
  const { start, run, times } = longestRun(occurrences, terms, weights);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (factors: readonly number[]) => weigh(factors, weights) / total;
  const has = bestFactors(occurrences, weights);
  const asked = terms.filter(({ passed }) => passed !== true).length;
  const isRun = run.filter((factor) => factor > 0).length >= Math.min(2, asked);
  const together = isRun ? share(run) : 0;
  const near = nearest(occurrences, weights);
  const inTitle = bestFactors(
    occurrences.filter(({ place }) => place < TITLE),
    weights,
  );
  return {
    id,
    score:
      ADDS.has * share(has) +
      ADDS.together * together +
      ADDS.near * share(near.factors) +
      ADDS.title * share(inTitle) +
      (near.start === 0 ? ADDS.start * share(near.factors) : 0) +
      (start === 0 ? ADDS.startInOrder * together : 0) +
      ADDS.often * together * (times / (times + 2)),
    has: has.map((factor, term) => (terms[term]?.passed === true ? 1 : factor)),
    start,
    run: run.map((factor, term) => (factor > 0 ? start + term : -1)),
  };
}

function weigh(factors: readonly number[], weights: readonly number[]): number {
  return factors.reduce((sum, factor, term) => sum + factor * (weights[term] ?? 0), 0);
}

function bestFactors(occurrences: readonly Occurrence[], terms: readonly unknown[]): readonly number[] {
  const best = terms.map(() => 0);
  for (const { term, factor } of occurrences) best[term] = Math.max(best[term] ?? 0, factor);
  return best;
}

interface Run {
  /** Place of the query's first word, there or not. */
  readonly start: number;
  /** For each term its factor at `start + term`, 0 when another word stands there. */
  readonly run: readonly number[];
  /** How often a run as good stands in the page. */
  readonly times: number;
}

/** The words of the query side by side in their order: term i stands at `start + i`. */
function longestRun(
  occurrences: readonly Occurrence[],
  terms: readonly FoundTerm[],
  weights: readonly number[],
): Run {
  const runs = new Map<number, { readonly factors: number[]; weight: number }>();
  for (const { term, place, factor } of occurrences) {
    if (terms[term]?.apart === true) continue;
    let run = runs.get(place - term);
    if (!run) runs.set(place - term, (run = { factors: terms.map(() => 0), weight: 0 }));
    const before = run.factors[term] ?? 0;
    if (factor <= before) continue;
    run.factors[term] = factor;
    run.weight += (factor - before) * (weights[term] ?? 0);
  }
  let best = { start: -1, run: terms.map(() => 0), times: 0 };
  let most = 0;
  for (const [start, { factors, weight }] of runs) {
    if (weight > most) {
      best = { start, run: factors, times: 1 };
      most = weight;
    } else if (weight === most) {
      best.times += 1;
      if (start < best.start) best = { start, run: factors, times: best.times };
    }
  }
  return best;
}

/** The words of the query within a stretch hardly longer than it, in any order: where it is, and their best factors. */
function nearest(occurrences: readonly Occurrence[], weights: readonly number[]) {
  const sorted = [...occurrences].sort((a, b) => a.place - b.place);
  const length = weights.length + 1;
  let best = { start: -1, factors: bestFactors([], weights) };
  let most = 0;
  sorted.forEach(({ place: start }, from) => {
    const to = sorted.findIndex(({ place }, at) => at > from && place >= start + length);
    const factors = bestFactors(sorted.slice(from, to === -1 ? undefined : to), weights);
    const weight = weigh(factors, weights);
    if (weight <= most) return;
    most = weight;
    best = { start, factors };
  });
  return best;
}

function worthy(pages: readonly RankedPage[], terms: readonly FoundTerm[]): RankedPage[] {
  const ordered = terms.filter(({ apart, passed }) => apart !== true && passed !== true).length;
  const isNearly = ({ run }: RankedPage) =>
    ordered > 2 && run.filter((place) => place >= 0).length >= ordered - 1;
  const whole = pages.filter((page) => page.has.every((factor) => factor > 0) || isNearly(page));
  return whole.length > 0 ? whole : [...pages];
}
