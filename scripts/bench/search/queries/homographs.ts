import type { Random } from '../../random.ts';
import type { CorpusEntry } from '../corpus/corpus.ts';
import { foldedText } from './folded-text.ts';
import { passagesOf, plainWords } from './page-text.ts';
import type { BenchQuery } from './query.ts';
import { inRandomOrder } from './random-order.ts';

const FIRST = 10;
/** A syllable that every other page has is no query. */
const MOST_PAGES = 0.3;
/** Of the queries, how many are pairs of syllables: «bàn tay» beside «bán tạy…». */
const PAIR_SHARE = 0.3;

/**
 * Accented syllables, and pairs of them, that at least ten pages have, while at least ten others have only a word that
 * reads the same without accents: «thơ» beside «thở», «thợ», «thỏ». A page is right when it has exactly that form.
 */
export function homographQueries(
  random: Random,
  entries: readonly CorpusEntry[],
  most: number,
): readonly BenchQuery[] {
  const single = ambiguous(pagesOf(entries, 1), entries.length);
  const pairs = ambiguous(pagesOf(entries, 2), entries.length);
  const pairCount = Math.min(pairs.length, Math.round(most * PAIR_SHARE));
  return [
    ...inRandomOrder(random, single).slice(0, most - pairCount),
    ...inRandomOrder(random, pairs).slice(0, pairCount),
  ].map(([text, right]) => ({ text, about: text, right }));
}

/** Each run of `length` syllables with the pages that have it. */
function pagesOf(entries: readonly CorpusEntry[], length: number): ReadonlyMap<string, ReadonlySet<string>> {
  const pages = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const passage of passagesOf(entry)) {
      const words = plainWords(passage);
      for (let at = 0; at + length <= words.length; at += 1) {
        const run = words.slice(at, at + length).join(' ');
        const found = pages.get(run);
        if (found) found.add(entry.url);
        else pages.set(run, new Set([entry.url]));
      }
    }
  }
  return pages;
}

function ambiguous(
  pages: ReadonlyMap<string, ReadonlySet<string>>,
  size: number,
): readonly (readonly [string, ReadonlySet<string>])[] {
  const alike = new Map<string, Set<string>>();
  for (const [run, urls] of pages) {
    const folded = foldedText(run);
    alike.set(folded, new Set([...(alike.get(folded) ?? []), ...urls]));
  }
  return [...pages].filter(([run, urls]) => {
    const folded = foldedText(run);
    const others = (alike.get(folded)?.size ?? 0) - urls.size;
    return folded !== run && urls.size >= FIRST && urls.size <= size * MOST_PAGES && others >= FIRST;
  });
}
