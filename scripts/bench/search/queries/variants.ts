/** The queries of every variant, made by rule from titles and texts. The same corpus gives the same queries. */
import { seeded, type Random } from '../../random.ts';
import type { CorpusEntry } from '../corpus/corpus.ts';
import { newerStyle, olderStyle } from '../tone-style.ts';
import { dateQueries, documentNumberQueries } from './facts.ts';
import { foldedText } from './folded-text.ts';
import { homographQueries } from './homographs.ts';
import { keysOfText } from './key-sequences.ts';
import { phraseQueries } from './phrases.ts';
import type { BenchQuery, Judgement, Variant, VariantName } from './query.ts';
import { inRandomOrder } from './random-order.ts';
import { withTypo } from './typos.ts';

const SEED = 48;
/** Queries of a variant. */
const QUERIES = 200;

/** A title as typed in one way; `undefined` when this title cannot be. */
type Typing = (random: Random, title: string) => string | undefined;

const TITLE_VARIANTS: readonly (readonly [VariantName, Typing])[] = [
  ['exact', (_, title) => title],
  ['no-diacritics', (_, title) => foldedText(title).toLowerCase()],
  ['nfd', (_, title) => title.normalize('NFD')],
  ['tone-style', (_, title) => inOtherStyle(title)],
  ['typo', (random, title) => withTypo(random, title.toLowerCase())],
  ['typo-no-diacritics', (random, title) => withTypo(random, foldedText(title).toLowerCase())],
  ['telex', (random, title) => keysOfText(random, title, 'telex')],
  ['vni', (random, title) => keysOfText(random, title, 'vni')],
  ['shuffled', shuffled],
];

/**
 * All variants, in the order of the table.
 *
 * @param most queries of a variant; fewer where the corpus does not give as many
 */
export function makeVariants(entries: readonly CorpusEntry[], most = QUERIES): readonly Variant[] {
  const variant = (name: VariantName, judgement: Judgement, queries: readonly BenchQuery[]): Variant => {
    return { name, judgement, queries };
  };
  const phrases = phraseQueries(seeded(SEED + 1), entries, most);
  const retyped = (typing: Typing) => {
    const random = seeded(SEED + 2);
    return phrases.flatMap((query) => {
      const text = typing(random, query.text);
      return text === undefined ? [] : [{ ...query, text }];
    });
  };
  return [
    ...titleVariants(entries, most),
    firstTwoWords(entries, most),
    variant('phrase', 'known item', phrases),
    variant(
      'phrase-no-diacritics',
      'known item',
      retyped((_, text) => foldedText(text).toLowerCase()),
    ),
    variant('phrase-typo', 'known item', retyped(withTypo)),
    variant('document-number', 'shared', documentNumberQueries(seeded(SEED + 3), entries, most)),
    variant('date', 'shared', dateQueries(seeded(SEED + 4), entries, most)),
    variant('homograph', 'precision', homographQueries(seeded(SEED + 5), entries, most)),
  ];
}

function titleVariants(entries: readonly CorpusEntry[], most: number): readonly Variant[] {
  const pages = pagesByTitle(entries);
  return TITLE_VARIANTS.map(([name, typing]) => {
    const random = seeded(SEED);
    const queries: BenchQuery[] = [];
    for (const { title } of inRandomOrder(seeded(SEED + 6), entries)) {
      if (queries.length === most) break;
      const text = typing(random, title);
      if (text !== undefined) queries.push({ text, about: title, right: rightFor(pages, title) });
    }
    return { name, judgement: 'known item', queries };
  });
}

/**
 * Titles that begin alike are ties: of `n` such pages a ranking that cannot know which is meant has the right one
 * among its first ten in 10/n of the cases.
 */
function firstTwoWords(entries: readonly CorpusEntry[], most: number): Variant {
  const pages = pagesByTitle(entries);
  const ties = new Map<string, number>();
  for (const { title } of entries) ties.set(beginning(title), (ties.get(beginning(title)) ?? 0) + 1);
  const queries = inRandomOrder(seeded(SEED + 7), entries)
    .slice(0, most)
    .map(({ title }) => ({ text: beginning(title), about: title, right: rightFor(pages, title) }));
  const chances = queries.map(({ text, right }) => Math.min(1, (10 * right.size) / (ties.get(text) ?? 1)));
  return {
    name: 'first-two-words',
    judgement: 'known item',
    queries,
    ceiling: chances.reduce((sum, chance) => sum + chance, 0) / chances.length,
  };
}

function beginning(title: string): string {
  return title.toLowerCase().split(' ').slice(0, 2).join(' ');
}

/** Pages of the same title in either tone style answer one another's queries. */
function pagesByTitle(entries: readonly CorpusEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const pages = new Map<string, Set<string>>();
  for (const { title, url } of entries) {
    const same = pages.get(olderStyle(title));
    if (same) same.add(url);
    else pages.set(olderStyle(title), new Set([url]));
  }
  return pages;
}

function rightFor(pages: ReadonlyMap<string, ReadonlySet<string>>, title: string): ReadonlySet<string> {
  return pages.get(olderStyle(title)) ?? new Set();
}

function inOtherStyle(title: string): string | undefined {
  const newer = newerStyle(title);
  const older = olderStyle(title);
  if (newer === older) return undefined;
  return newer === title ? older : newer;
}

function shuffled(random: Random, title: string): string | undefined {
  const words = title.toLowerCase().split(' ');
  if (new Set(words).size < 2) return undefined;
  for (;;) {
    const text = inRandomOrder(random, words).join(' ');
    if (text !== title.toLowerCase()) return text;
  }
}
