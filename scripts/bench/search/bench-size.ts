import { makeCorpus, type CorpusEntry } from './corpus/corpus.ts';
import { judge, scoreOf } from './metrics.ts';
import { bytesOf, documentsOf, folded } from './others/contestant.ts';
import { flexsearch } from './others/flexsearch.ts';
import { minisearch } from './others/minisearch.ts';
import { orama } from './others/orama.ts';
import { openBenchSite } from './ours/bench-site.ts';
import { coldBytes } from './ours/bytes.ts';
import { latencyOf } from './ours/latency.ts';
import { ask } from './ours/recall.ts';
import type { Variant } from './queries/query.ts';
import { makeVariants } from './queries/variants.ts';
import type { OtherResult, Scores, SizeResult } from './results.ts';

export type Part = 'recall' | 'bytes' | 'latency' | 'others';

interface Wanted {
  readonly measures: (part: Part) => boolean;
  /** Names of variants; all when it is left out. */
  readonly variants: readonly string[] | undefined;
  /** Queries of a variant. */
  readonly most: number | undefined;
}

type Answers = ReadonlyMap<Variant, readonly (readonly string[])[]>;

/**
 * Measures what is wanted at one size.
 *
 * @param folder a new folder of our own
 * @returns the numbers, and line by line which queries of ours did not have their page first
 */
export async function benchSize(
  folder: string,
  size: number,
  { measures, variants: names, most }: Wanted,
): Promise<{ readonly result: SizeResult; readonly misses: readonly string[] }> {
  const entries = makeCorpus(size);
  const variants = makeVariants(entries, most).filter(({ name }) => names?.includes(name) ?? true);
  const about = {
    size,
    queries: Object.fromEntries(variants.map(({ name, queries }) => [name, queries.length])),
    ceilings: Object.fromEntries(variants.map(({ name, ceiling }) => [name, ceiling])),
  };
  const others = measures('others') ? { others: await askOthers(entries, variants) } : {};
  if (!measures('recall') && !measures('bytes') && !measures('latency')) {
    return { result: { ...about, ...others }, misses: [] };
  }
  const site = await openBenchSite(folder, entries);
  try {
    const answers = measures('recall') ? await ask(site, variants, progress) : undefined;
    const bytes = measures('bytes') ? { bytes: await coldBytes(site, variants) } : {};
    const latency = measures('latency') ? { latency: await latencyOf(site, variants) } : {};
    const scores = answers ? { scores: scoresOf(answers) } : {};
    return {
      result: { ...about, indexSeconds: site.indexSeconds, ...scores, ...bytes, ...latency, ...others },
      misses: answers ? [...answers].flatMap(([variant, found]) => missesOf(variant, found, entries)) : [],
    };
  } finally {
    await site.close();
  }
}

/** To whoever waits, on the other stream than the table. */
function progress(variant: Variant, answers: readonly (readonly string[])[]): void {
  const { atTen, reciprocalRank } = scoreOf(variant, answers);
  console.error(`${variant.name}: ${atTen.toFixed(3)}, MRR ${reciprocalRank.toFixed(3)}`);
}

function scoresOf(answers: Answers): Scores {
  return Object.fromEntries([...answers].map(([variant, found]) => [variant.name, scoreOf(variant, found)]));
}

async function askOthers(
  entries: readonly CorpusEntry[],
  variants: readonly Variant[],
): Promise<readonly OtherResult[]> {
  const documents = documentsOf(entries);
  const results: OtherResult[] = [];
  for (const contestant of [minisearch, flexsearch, orama]) {
    const index = contestant.make(documents);
    // Folded, several variants ask the same.
    const known = new Map<string, readonly string[]>();
    const find = (query: string) => {
      const found = known.get(query) ?? index.find(query);
      known.set(query, found);
      return found;
    };
    const answers = variants.map((variant) => {
      return [variant, variant.queries.map(({ text }) => find(folded(text)))] as const;
    });
    results.push({
      name: contestant.name,
      scores: scoresOf(new Map(answers)),
      bytes: await bytesOf(contestant, index, entries),
    });
  }
  return results;
}

/** Each query that did not have its page first: what was asked, what was meant, what came instead. */
function missesOf(
  variant: Variant,
  answers: readonly (readonly string[])[],
  entries: readonly CorpusEntry[],
): readonly string[] {
  const titles = new Map(entries.map(({ url, title }) => [url, title]));
  return variant.queries.flatMap((query, at) => {
    const found = answers[at] ?? [];
    const { atTen, reciprocalRank } = judge(variant, query, found);
    if (reciprocalRank === 1 && atTen === 1) return [];
    const place = found.findIndex((url) => query.right.has(url)) + 1;
    return [
      `${variant.name}: «${query.text}» → «${query.about}», ${place === 0 ? 'không thấy' : `thứ ${place}`}`,
      ...found
        .slice(0, 3)
        .map((url) => `   ${query.right.has(url) ? '+' : ' '} ${titles.get(url) ?? '?'}  ${url}`),
    ];
  });
}
