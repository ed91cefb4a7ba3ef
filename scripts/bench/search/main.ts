/**
 * `npm run bench:search`: what the search finds, fetches and takes, beside three others in the same run, over a corpus
 * of made-up Vietnamese school texts (corpus/) and queries made from it by rule (queries/).
 *
 * `--sizes 200,2000,10000`; `--only recall,bytes,latency,others`; `--variants exact,typo` asks only these;
 * `--queries 50` of each instead of 200; `--misses exact` lists what of these did not come first; `--json <file>`
 * writes the numbers down. Beyond 2,000 entries only the bytes are measured unless `--only` says more.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchSize, type Part } from './bench-size.ts';
import { table } from './report.ts';
import type { SizeResult } from './results.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '200,2000,10000' },
    only: { type: 'string' },
    variants: { type: 'string' },
    queries: { type: 'string' },
    misses: { type: 'string' },
    json: { type: 'string' },
  },
});

/** 10,000 entries have a target for bytes alone. */
const MANY = 2000;
const list = (written: string | undefined) => written?.split(',');
const only = values.misses === undefined ? list(values.only) : ['recall'];
const folder = mkdtempSync(path.join(tmpdir(), 'bang-tin-bench-search-'));
const results: SizeResult[] = [];

try {
  console.log(
    `Node ${process.version}, ${cpus().length} CPU (${cpus()[0]?.model ?? '?'}), tải ${loadavg()[0]?.toFixed(1) ?? '?'}\n`,
  );
  for (const size of values.sizes.split(',').map(Number)) {
    const started = performance.now();
    const wanted = only ?? (size > MANY ? ['bytes'] : ['recall', 'bytes', 'latency', 'others']);
    const { result, misses } = await benchSize(path.join(folder, String(size)), size, {
      measures: (part: Part) => wanted.includes(part),
      variants: list(values.misses ?? values.variants),
      most: values.queries === undefined ? undefined : Number(values.queries),
    });
    results.push(result);
    if (values.misses !== undefined) console.log(misses.join('\n'));
    console.log(`${table(result)}\n(${((performance.now() - started) / 1000).toFixed(0)} giây)\n`);
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
