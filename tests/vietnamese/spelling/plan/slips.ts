import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The school's communication plan for 2022-2023, as it was published, and its slips, marked by hand before the check was
 * tuned. A line of `slips.tsv`: line of the plan, the slip in its surroundings as `{written|meant}`, its sort.
 *
 * Sorts: `syllable` no such syllable; `word` a good syllable for another; `telex` raw keys; `glued` a space is missing;
 * `spacing`, `punctuation`, `capital` (appendix II of Decree 30/2020/NĐ-CP); `repeated`; `meaning` words that are
 * missing or too many, which only who understands the sentence can tell.
 *
 * Not marked: commas that style would want, full stops at the ends of list lines, «–» beside «-» between names and
 * offices, and facts that are wrong (number and date of 04/2015).
 */
export interface Slip {
  /** 0-based. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly meant: string;
  readonly kind: string;
}

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8').normalize('NFC');

export const PLAN: readonly string[] = read('plan.txt').split('\n');

export const SLIPS: readonly Slip[] = read('slips.tsv')
  .trim()
  .split('\n')
  .map((row) => {
    const [number = '', context = '', kind = ''] = row.split('\t');
    const [, before = '', written = '', meant = '', after = ''] =
      /^(.*)\{(.*?)\|(.*?)\}(.*)$/u.exec(context) ?? [];
    const line = Number(number) - 1;
    const at = PLAN[line]?.split(before + written + after) ?? [];
    if (at.length !== 2) throw new Error(`slips.tsv: «${row}» is not once in its line`);
    const start = (at[0] ?? '').length + before.length;
    return { line, start, end: start + written.length, written, meant, kind };
  });

/** The plan with every slip mended. */
export const MENDED: readonly string[] = SLIPS.toSorted((a, b) => b.start - a.start || b.end - a.end).reduce(
  (lines, { line, start, end, meant }) =>
    lines.with(line, (lines[line] ?? '').slice(0, start) + meant + (lines[line] ?? '').slice(end)),
  PLAN.slice(),
);
