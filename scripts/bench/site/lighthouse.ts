import lighthouse from 'lighthouse';
import { STYLE_GUIDE } from '../../shots/page-types.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Pages that search engines are asked to leave out, each for a reason of its own: it is no fault that they say so. */
const UNLISTED: ReadonlySet<string> = new Set([STYLE_GUIDE, '/ngoai-tuyen/']);

/** On a busy machine Chromium now and then loses the beginning of a trace (NO_NAVSTART). */
const TRIES = 4;

type Category = (typeof CATEGORIES)[number];

/** Scores from 0 to 100, and what kept them from 100. */
export interface Run {
  readonly scores: Readonly<Partial<Record<Category, number>>>;
  /** `color-contrast (accessibility): 3 elements, button.more`. */
  readonly failed: readonly string[];
  /** Addresses asked for that are not the site's. */
  readonly foreign: readonly string[];
}

/** The runs of one page: the first in every category, the others of its performance alone. */
export interface Judgement {
  readonly runs: readonly Run[];
  readonly performance: number;
}

/**
 * Lighthouse with its mobile preset, as often as the median of `most` needs: once more than half of the runs have 100,
 * it is 100. Lighthouse's own error reports are part of its command line, and off unless asked for: none is sent.
 *
 * @param port of a Chromium's DevTools
 * @param most an odd number of runs
 */
export async function judge(port: number, url: string, most: number): Promise<Judgement> {
  const runs = [await run(port, url, CATEGORIES)];
  const performances = () => runs.map(({ scores }) => scores.performance ?? 0);
  const isDecided = () => performances().filter((score) => score === 100).length > most / 2;
  while (runs.length < most && !isDecided()) runs.push(await run(port, url, ['performance']));
  const padded = isDecided() ? [100] : performances();
  return { runs, performance: median(padded) };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** @throws Error when no try comes to an end */
async function report(port: number, url: string, categories: readonly Category[]) {
  let trouble = 'no result';
  for (let tried = 0; tried < TRIES; tried += 1) {
    const result = await lighthouse(url, {
      port,
      hostname: '127.0.0.1',
      output: 'json',
      logLevel: 'silent',
      onlyCategories: [...categories],
      ...(UNLISTED.has(new URL(url).pathname) ? { skipAudits: ['is-crawlable'] } : {}),
    });
    if (result && !result.lhr.runtimeError) return result.lhr;
    trouble = result?.lhr.runtimeError?.message ?? trouble;
  }
  throw new Error(`Lighthouse at ${url}: ${trouble}`);
}

async function run(port: number, url: string, categories: readonly Category[]): Promise<Run> {
  const lhr = await report(port, url, categories);
  const origin = new URL(url).origin;
  const failed = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      if (audit === undefined || audit.score === null || audit.score === 1 || weight === 0) return [];
      const shown = audit.displayValue === undefined ? '' : `, ${audit.displayValue}`;
      return [`${id} (${category}) ${audit.score.toFixed(2)}${shown}${examples(audit.details)}`];
    }),
  );
  return {
    scores: Object.fromEntries(
      categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
    ),
    failed,
    foreign: requestsOf(lhr.audits['network-requests']?.details).filter(
      (address) => /^(?:https?|wss?):/u.test(address) && new URL(address).origin !== origin,
    ),
  };
}

interface Item {
  readonly url?: unknown;
  readonly node?: { readonly selector?: unknown };
}

/** The rows of an audit's table; their shape is the audit's own business. */
function itemsOf(details: unknown): readonly Item[] {
  const { items } = (details ?? {}) as { readonly items?: unknown };
  return Array.isArray(items) ? (items as readonly Item[]) : [];
}

function examples(details: unknown): string {
  const selectors = itemsOf(details).flatMap(({ node }) =>
    typeof node?.selector === 'string' ? [node.selector] : [],
  );
  const [first] = selectors;
  return first === undefined ? '' : `: ${String(selectors.length)} × ${first}`;
}

function requestsOf(details: unknown): readonly string[] {
  return itemsOf(details).flatMap(({ url }) => (typeof url === 'string' ? [url] : []));
}
