import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { splitFrontmatter } from '../../src/loader/index.ts';
import { collections, type EntryData, type ReportPeriod } from '../../src/schema/index.ts';

/** A report's file, frozen or not, with figures or still without. */
export interface ReportFile {
  /** Absolute. */
  readonly file: string;
  /** NFC, lines ending in `\n`. */
  readonly text: string;
  readonly frontmatter: EntryData<'reports'>;
}

/**
 * The report of a period. It is looked for in the files and not among the entries that a build would show, because one
 * that is frozen and has no figures yet is none of those: mending it is what `--freeze` is for.
 *
 * A sample counts when there is no other; one that was taken back does not.
 */
export function findReport(contentDir: string, year: string, period: ReportPeriod): ReportFile | undefined {
  const folder = path.join(contentDir, 'reports');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.mdx'),
  );
  const found = files.sort().flatMap((name) => {
    const report = readReport(path.join(folder, name));
    if (report === undefined) return [];
    const { plan, period: of, withdrawal } = report.frontmatter;
    return plan === year && of === period && withdrawal === undefined ? [report] : [];
  });
  return found.find(({ frontmatter }) => !frontmatter.sample) ?? found[0];
}

/** `undefined` for a file that breaks the rules of reports: `check:content` says which. */
function readReport(file: string): ReportFile | undefined {
  const text = readFileSync(file, 'utf8').replaceAll(/\r\n?/gu, '\n').normalize('NFC');
  const split = splitFrontmatter(text);
  if ('problem' in split) return undefined;
  const frontmatter = collections.reports.schema.safeParse(split.frontmatter.value).data;
  return frontmatter && { file, text, frontmatter };
}
