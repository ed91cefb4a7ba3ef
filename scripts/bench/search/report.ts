import type { SizeResult } from './results.ts';
import { ahead, isMet, kilobytes, rowsOf, type Row } from './targets.ts';

/** Everything measured at one size, as a table of aligned columns. */
export function table(result: SizeResult): string {
  const names = (result.others ?? []).map(({ name }) => name);
  const header = ['phép đo', 'số câu', 'của ta', 'mức', '', ...names, ''];
  const lines = [header, ...rowsOf(result).map((row) => cells(row, names, result))];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const aligned = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [`${result.size} bài${made(result)}`, ...aligned, ...parts(result)].join('\n');
}

function made({ indexSeconds }: SizeResult): string {
  return indexSeconds === undefined ? '' : `, chỉ mục làm trong ${indexSeconds.toFixed(1)} giây`;
}

/** What the bytes are of, the most first. */
function parts({ bytes }: SizeResult): readonly string[] {
  if (!bytes) return [];
  const sorted = Object.entries(bytes.parts).sort(([, a], [, b]) => b - a);
  return [`byte, trung bình: ${sorted.map(([part, count]) => `${part} ${kilobytes(count)}`).join(', ')}`];
}

function cells(row: Row, names: readonly string[], { queries }: SizeResult): readonly string[] {
  const { label, ours, target, better, format, others, note = '' } = row;
  const show = (value: number | undefined) => (value === undefined ? '–' : format(value));
  const bound = target === undefined ? '' : `${better === 'more' ? '≥' : '≤'} ${format(target)}`;
  const count = row.variant === undefined ? '' : String(queries[row.variant] ?? '');
  return [label, count, show(ours), bound, verdict(row), ...names.map((name) => show(others[name])), note];
}

function verdict(row: Row): string {
  const met = isMet(row);
  const behind = ahead(row);
  const words = [...(met === undefined ? [] : [met ? 'ĐẠT' : 'CHƯA'])];
  return [...words, ...(behind.length > 0 ? [`thua ${behind.join(', ')}`] : [])].join(', ');
}
