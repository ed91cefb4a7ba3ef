import { CATEGORIES, judge, type Judgement } from './lighthouse.ts';
import { nothing, type Row } from './rows.ts';

/** On a noisy machine (issue 7); the others have to be 100. */
const ACCEPTED_PERFORMANCE = 98;

export interface LighthouseResult {
  readonly rows: readonly Row[];
  /** What failed, a line for each audit of a page. */
  readonly failed: readonly string[];
}

/** @param page one of a type, with its address @param most runs of its performance */
export interface JudgedPage {
  readonly name: string;
  readonly url: string;
  readonly most: number;
}

export async function measureLighthouse(
  port: number,
  origin: string,
  pages: readonly JudgedPage[],
  progress: (line: string) => void,
): Promise<LighthouseResult> {
  const rows: Row[] = [];
  const failed: string[] = [];
  const foreign: string[] = [];
  for (const { name, url, most } of pages) {
    const judgement = await judge(port, origin + url, most);
    const row = rowOf(`${name} ${url}`, judgement);
    progress(`${row.met === true ? 'ĐẠT ' : 'CHƯA'} ${row.what}: ${row.measured}`);
    rows.push(row);
    failed.push(...judgement.runs.flatMap((run) => run.failed.map((line) => `${url} ${line}`)));
    foreign.push(...judgement.runs.flatMap((run) => run.foreign));
  }
  return {
    rows: [...rows, nothing('gọi máy chủ khác, dưới Lighthouse', foreign)],
    failed: [...new Set(failed)],
  };
}

function rowOf(what: string, { runs, performance }: Judgement): Row {
  const [first] = runs;
  const others = CATEGORIES.slice(1).map((category) => first?.scores[category] ?? 0);
  const each = runs.map(({ scores }) => String(scores.performance ?? 0)).join(' ');
  return {
    what,
    target: `≥ ${String(ACCEPTED_PERFORMANCE)}, 100, 100, 100`,
    measured: `${[performance, ...others].join(', ')}  (${each})`,
    met: performance >= ACCEPTED_PERFORMANCE && others.every((score) => score === 100),
  };
}
