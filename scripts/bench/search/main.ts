/**
 * `npm run bench:search`: what the search finds, over a corpus of made-up Vietnamese school texts (corpus/) and queries
 * made from it by rule (queries/).
 *
 * `--sizes 200,2000,10000`; `--variants exact,typo` asks only these; `--misses exact` lists what of these did not come
 * first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeCorpus } from './corpus/corpus.ts';
import { judge, scoreOf } from './metrics.ts';
import { openBenchSite } from './ours/bench-site.ts';
import { ask } from './ours/recall.ts';
import type { Variant } from './queries/query.ts';
import { makeVariants } from './queries/variants.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '2000' },
    variants: { type: 'string' },
    misses: { type: 'string' },
  },
});

const folder = mkdtempSync(path.join(tmpdir(), 'bang-tin-bench-search-'));
try {
  for (const size of values.sizes.split(',').map(Number)) await benchSize(size);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function benchSize(size: number): Promise<void> {
  const entries = makeCorpus(size);
  const wanted = (values.misses ?? values.variants)?.split(',');
  const variants = makeVariants(entries).filter(({ name }) => wanted?.includes(name) ?? true);
  const site = await openBenchSite(path.join(folder, String(size)), entries);
  try {
    const answers = await ask(site, variants);
    for (const [variant, found] of answers) {
      const { atTen, reciprocalRank } = scoreOf(variant, found);
      console.log(
        variant.name.padEnd(20),
        variant.queries.length,
        atTen.toFixed(3),
        reciprocalRank.toFixed(3),
        variant.ceiling?.toFixed(2) ?? '',
      );
      if (values.misses !== undefined)
        printMisses(variant, found, new Map(entries.map(({ url, title }) => [url, title])));
    }
  } finally {
    await site.close();
  }
}

/** Each query that did not have its page first: what was asked, what was meant, what came instead. */
function printMisses(
  variant: Variant,
  answers: readonly (readonly string[])[],
  titles: ReadonlyMap<string, string>,
): void {
  for (const [at, query] of variant.queries.entries()) {
    const found = answers[at] ?? [];
    const { atTen, reciprocalRank } = judge(variant, query, found);
    if (reciprocalRank === 1 && atTen === 1) continue;
    const place = found.findIndex((url) => query.right.has(url)) + 1;
    console.log(`\n«${query.text}» → ${query.about} [${place === 0 ? '–' : place}]`);
    for (const url of found.slice(0, 3))
      console.log(`   ${query.right.has(url) ? '+' : ' '} ${titles.get(url) ?? url}  ${url}`);
  }
}
