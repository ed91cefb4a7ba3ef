import type { Measurement } from './measure.ts';

/** One line of the comparison: the same task, done the stock way and ours. */
export interface Comparison {
  readonly task: string;
  readonly stock?: Measurement;
  readonly own: Measurement;
  /** Most that ours may take of the stock way's. */
  readonly target?: { readonly time?: number; readonly memory?: number };
}

const HEADER = ['việc', 'MDX thường', '', '', 'Bảng Tin', '', '', 'tỉ lệ', '', '', 'mức'];
const UNITS = ['', 'giây', 'giây CPU', 'MB', 'giây', 'giây CPU', 'MB', 'giờ', 'CPU', 'MB', ''];

function cells({ wallSeconds, cpuSeconds, peakMegabytes }: Measurement): readonly string[] {
  return [wallSeconds.toFixed(1), cpuSeconds.toFixed(1), peakMegabytes?.toFixed(0) ?? '–'];
}

function ratio(own: number | undefined, stock: number | undefined): number | undefined {
  return own === undefined || stock === undefined ? undefined : own / stock;
}

/** Time is judged by the clock and by the processor, the worse of the two: other work on the machine can favour either. */
function verdict({ stock, own, target }: Comparison): string {
  if (!stock || !target) return '';
  const checks = [
    {
      limit: target.time,
      ratios: [ratio(own.wallSeconds, stock.wallSeconds), ratio(own.cpuSeconds, stock.cpuSeconds)],
      of: 'giờ',
    },
    { limit: target.memory, ratios: [ratio(own.peakMegabytes, stock.peakMegabytes)], of: 'MB' },
  ];
  return checks
    .flatMap(({ limit, ratios, of }) => {
      if (limit === undefined) return [];
      const worst = Math.max(...ratios.map((found) => found ?? Infinity));
      return [`${of} ≤ ${limit} ${worst <= limit ? 'ĐẠT' : 'CHƯA'}`];
    })
    .join(', ');
}

function row(comparison: Comparison): readonly string[] {
  const { task, stock, own } = comparison;
  const ratios = stock
    ? [
        ratio(own.wallSeconds, stock.wallSeconds),
        ratio(own.cpuSeconds, stock.cpuSeconds),
        ratio(own.peakMegabytes, stock.peakMegabytes),
      ].map((found) => found?.toFixed(2) ?? '–')
    : ['', '', ''];
  return [task, ...(stock ? cells(stock) : ['', '', '']), ...cells(own), ...ratios, verdict(comparison)];
}

/** The comparisons as a table of aligned columns. */
export function table(comparisons: readonly Comparison[]): string {
  const rows = [HEADER, UNITS, ...comparisons.map(row)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((line) => (line[column] ?? '').length)));
  return rows
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
