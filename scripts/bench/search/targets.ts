/** What is to be reached, and the rows of the table. */
import type { Score } from './metrics.ts';
import type { VariantName } from './queries/query.ts';
import type { OtherResult, SizeResult } from './results.ts';

/** One line of the table. */
export interface Row {
  readonly label: string;
  /** Of whose queries it tells. */
  readonly variant?: VariantName;
  readonly ours: number | undefined;
  /** Least value, or most for bytes and times; absent where nothing is asked. */
  readonly target?: number | undefined;
  readonly better: 'more' | 'less';
  readonly format: (value: number) => string;
  readonly others: Readonly<Record<string, number | undefined>>;
  /** What a reader has to know of this line. */
  readonly note?: string;
}

/** Targets of issue 6 at 2,000 entries. */
const RECALL: readonly (readonly [VariantName, label: string, atTen: number, reciprocalRank?: number])[] = [
  ['exact', 'tên bài, gõ đúng', 1, 0.99],
  ['no-diacritics', 'tên bài, không dấu', 1, 0.98],
  ['nfd', 'tên bài, NFD', 1],
  ['tone-style', 'tên bài, kiểu bỏ dấu kia', 1],
  ['shuffled', 'tên bài, đảo từ', 1],
  ['typo', 'tên bài, một lỗi gõ', 0.98, 0.95],
  ['typo-no-diacritics', 'tên bài, lỗi gõ, không dấu', 0.98],
  ['telex', 'tên bài, Telex thô', 0.99],
  ['vni', 'tên bài, VNI thô', 0.99],
  ['first-two-words', 'hai từ đầu của tên bài', 0.84],
  ['phrase', 'cụm từ trong bài', 0.98],
  ['phrase-no-diacritics', 'cụm từ, không dấu', 0.97],
  ['phrase-typo', 'cụm từ, một lỗi gõ', 0.9],
  ['document-number', 'số văn bản', 1],
  ['date', 'ngày tháng', 1],
  ['homograph', 'từ khác dấu, precision@10', 0.93],
];

const KILOBYTE = 1000;
const COLD_BYTES: Readonly<Record<number, number>> = { 2000: 180 * KILOBYTE, 10_000: 280 * KILOBYTE };
const LATER_QUERY_MS = 150;
/** The recall targets are for this size; other sizes only show what they come to. */
const TARGET_SIZE = 2000;

const share = (value: number) => value.toFixed(3);
export const kilobytes = (value: number) => `${(value / KILOBYTE).toFixed(1)} KB`;
const milliseconds = (value: number) => `${value.toFixed(0)} ms`;

export function rowsOf(result: SizeResult): readonly Row[] {
  return [...recallRows(result), ...bytesRows(result), ...latencyRows(result)];
}

function recallRows({ size, scores, others = [], ceilings, queries }: SizeResult): readonly Row[] {
  if (!scores && others.length === 0) return [];
  const atSize = (target: number | undefined) => (size === TARGET_SIZE ? target : undefined);
  return RECALL.flatMap(([variant, label, atTen, reciprocalRank]) => {
    if (queries[variant] === undefined) return [];
    const row = (measure: keyof Score, name: string, target: number | undefined): Row => ({
      label: name,
      variant,
      ours: scores?.[variant]?.[measure],
      target: atSize(target),
      better: 'more',
      format: share,
      others: byName(others, (other) => other.scores[variant]?.[measure]),
    });
    const ceiling = ceilings[variant];
    return [
      {
        ...row('atTen', label, atTen),
        ...(ceiling === undefined ? {} : { note: `nhiều nhất ${share(ceiling)}` }),
      },
      ...(reciprocalRank === undefined ? [] : [row('reciprocalRank', `${label}, MRR`, reciprocalRank)]),
    ];
  });
}

function bytesRows({ size, bytes, others = [] }: SizeResult): readonly Row[] {
  if (!bytes && others.length === 0) return [];
  const common = { better: 'less', format: kilobytes } as const;
  return [
    {
      ...common,
      label: 'byte đến kết quả đầu, p95',
      ours: bytes?.p95,
      target: COLD_BYTES[size],
      others: byName(others, (other) => other.bytes),
    },
    { ...common, label: 'byte đến kết quả đầu, trung vị', ours: bytes?.median, others: {} },
  ];
}

function latencyRows({ size, latency }: SizeResult): readonly Row[] {
  if (!latency) return [];
  const common = { better: 'less', format: milliseconds, others: {} } as const;
  const { p50, p95, slowdown } = latency;
  return [
    {
      ...common,
      label: 'câu sau, máy chậm 4 lần, p95',
      ours: p95,
      target: size === TARGET_SIZE ? LATER_QUERY_MS : undefined,
      note: `đo được chậm ${slowdown.toFixed(1)} lần`,
    },
    { ...common, label: 'câu sau, máy chậm 4 lần, p50', ours: p50 },
  ];
}

function byName(
  others: readonly OtherResult[],
  valueOf: (other: OtherResult) => number | undefined,
): Row['others'] {
  return Object.fromEntries(others.map((other) => [other.name, valueOf(other)]));
}

/** Whether a row reaches its target and no other is ahead; undefined where there is nothing to say. */
export function isMet({ ours, target, better }: Row): boolean | undefined {
  if (ours === undefined || target === undefined) return undefined;
  return better === 'more' ? ours >= target : ours <= target;
}

/** The other libraries that do better than ours. */
export function ahead({ ours, better, others }: Row): readonly string[] {
  if (ours === undefined) return [];
  return Object.entries(others).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return (better === 'more' ? value > ours : value < ours) ? [name] : [];
  });
}
