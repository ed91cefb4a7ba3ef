/** What the best page says of a query that was not typed as it was meant. Pure. */
import { fold } from '../../vietnamese/fold.ts';
import type { PagefindPage } from '../pagefind.ts';
import { isOneEdit } from './edit-distance.ts';
import { contentWords, withoutEdges } from './hit.ts';
import type { RankedPage } from './rank.ts';
import type { Term } from './term.ts';

/** The query as the best page writes it; nothing when no word of it was put in another's place. */
export function suggest(terms: readonly Term[], best: RankedPage, page: PagefindPage): string | undefined {
  const words = contentWords(page);
  const meant = terms.map((term, at) => meantBy(term, at, words, best));
  if (!terms.some((term, at) => isChanged(term, meant[at]))) return undefined;
  return meant.filter((word) => word !== undefined).join(' ');
}

function meantBy(term: Term, at: number, words: readonly string[], best: RankedPage): string | undefined {
  if (term.apart === true) return best.has[at] === 0 ? undefined : term.typed;
  const there = wordAt(words, best, at);
  if (there !== undefined && (best.run[at] !== -1 || isSlip(term, there))) return there;
  if (best.has[at] === 0) return undefined;
  return term.changed ? term.readings[0]?.word : term.typed.toLowerCase();
}

/** Marks that were not typed, and the end of an unfinished word, are no change. */
function isChanged(term: Term, meant: string | undefined): boolean {
  if (meant === undefined || term.apart === true) return false;
  return term.changed || !fold(meant).startsWith(fold(term.typed));
}

/** Words as typed that the best page has in no reading. */
export function leftOut(terms: readonly Term[], best: RankedPage, page: PagefindPage): readonly string[] {
  const words = contentWords(page);
  return terms
    .filter((term, at) => {
      if (best.has[at] !== 0) return false;
      const there = wordAt(words, best, at);
      return there === undefined || !isSlip(term, there);
    })
    .map(({ typed }) => typed);
}

/** What stands where the term would, in the run of the others. */
function wordAt(words: readonly string[], best: RankedPage, term: number): string | undefined {
  if (best.start < 0) return undefined;
  const word = withoutEdges(words[best.start + term] ?? '').toLowerCase();
  return word === '' ? undefined : word;
}

/** A word that is on the site by chance: «sin» for «sinh». */
function isSlip({ typed }: Term, there: string): boolean {
  return isOneEdit(fold(typed), fold(there));
}
