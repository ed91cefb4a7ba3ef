/** Queries for what a text states exactly: the number of a document, a day. */
import type { Random } from '../../random.ts';
import type { CorpusEntry } from '../corpus/corpus.ts';
import { DAY_SPELLINGS, sortableDay } from '../corpus/school-days.ts';
import { between } from '../corpus/zipf.ts';
import { foldedText } from './folded-text.ts';
import type { BenchQuery } from './query.ts';
import { inRandomOrder } from './random-order.ts';

/** «48/KH-MNHS» as parents write it. */
const NUMBER_SPELLINGS: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => number.toLowerCase(),
  (number) => foldedText(number).toLowerCase(),
  (number) => foldedText(number).toLowerCase().replaceAll(/[/-]/gu, ' '),
  (number) => foldedText(number).toLowerCase().replaceAll(/[/-]/gu, ''),
  (number) => `số ${number.toLowerCase()}`,
];

export function documentNumberQueries(
  random: Random,
  entries: readonly CorpusEntry[],
  most: number,
): readonly BenchQuery[] {
  return queriesAbout(
    random,
    entries,
    most,
    ({ documentNumbers }) => documentNumbers,
    NUMBER_SPELLINGS,
    String,
  );
}

/** The page's own spelling and the query's are drawn apart, and so mostly differ. */
export function dateQueries(
  random: Random,
  entries: readonly CorpusEntry[],
  most: number,
): readonly BenchQuery[] {
  const spellings = [
    ...DAY_SPELLINGS,
    ...DAY_SPELLINGS.map((spell) => (day: Parameters<typeof spell>[0]) => foldedText(spell(day))),
  ];
  return queriesAbout(random, entries, most, ({ days }) => days, spellings, sortableDay);
}

function queriesAbout<Fact>(
  random: Random,
  entries: readonly CorpusEntry[],
  most: number,
  factsOf: (entry: CorpusEntry) => readonly Fact[],
  spellings: readonly ((fact: Fact) => string)[],
  keyOf: (fact: Fact) => string,
): readonly BenchQuery[] {
  const pages = new Map<string, string[]>();
  for (const entry of entries) {
    for (const key of new Set(factsOf(entry).map(keyOf)))
      pages.set(key, [...(pages.get(key) ?? []), entry.url]);
  }
  const facts = entries.flatMap((entry) => factsOf(entry).map((fact) => ({ entry, fact })));
  return inRandomOrder(random, facts)
    .slice(0, most)
    .map(({ entry, fact }) => ({
      text: spellings[between(random, 0, spellings.length - 1)]?.(fact) ?? '',
      about: entry.title,
      right: new Set([entry.url, ...(pages.get(keyOf(fact)) ?? [])]),
    }));
}
