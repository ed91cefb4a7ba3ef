/** One line of the answer: what was to be reached, what was measured, and whether it was. */
export interface Row {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  /** `undefined`: there is no target, the number is only shown. */
  readonly met?: boolean | undefined;
}

export const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** Measured on several pages: the worst of them, by its name. */
export interface Worst {
  readonly page: string;
  readonly value: number;
}

export function worstOf<Item>(items: Iterable<readonly [string, Item]>, of: (item: Item) => number): Worst {
  let worst: Worst = { page: '–', value: 0 };
  for (const [page, item] of items) if (of(item) > worst.value) worst = { page, value: of(item) };
  return worst;
}

export function atMost(what: string, limit: number, { page, value }: Worst, show = kilobytes): Row {
  return { what, target: `≤ ${show(limit)}`, measured: `${show(value)} (${page})`, met: value <= limit };
}

/** Nothing shall be in the list. */
export function nothing(what: string, found: readonly string[]): Row {
  const [first] = found;
  const measured = first === undefined ? '0' : `${String(found.length)}: ${first}`;
  return { what, target: '0', measured, met: found.length === 0 };
}

/** The rows as a table of aligned columns. */
export function table(rows: readonly Row[]): string {
  const verdict = ({ met }: Row) => (met === undefined ? '' : met ? 'ĐẠT' : 'CHƯA');
  const lines = [
    ['phép đo', 'mức', '', 'đo được'],
    ...rows.map((row) => [row.what, row.target, verdict(row), row.measured]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
