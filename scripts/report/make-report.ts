import { buildFolders, readContent, setFrontmatterField } from '../../src/loader/index.ts';
import { writeFileSync } from 'node:fs';
import {
  buildNow,
  contentAt,
  entriesByCollection,
  freeze,
  reportFigures,
  shownFigures,
} from '../../src/queries/index.ts';
import { parseSchoolTime, type FrozenFigures } from '../../src/schema/index.ts';
import type { ReportArguments } from './arguments.ts';
import { reportDocument } from './document.ts';
import { findReport, type ReportFile } from './report-file.ts';

export interface MadeReport {
  readonly docx: Buffer;
  /** The report's file, when its figures were written into it. */
  readonly frozenFile?: string;
}

/**
 * The report of a period out of `CONTENT_DIR`: with the frozen figures of its file, else with those of now. Without a
 * file of its own it has no assessment, and room for one.
 *
 * @throws Error in plain words
 */
export async function makeReport({ year, period, freeze: freezing }: ReportArguments): Promise<MadeReport> {
  const { contentDir, cacheDir } = buildFolders();
  const now = buildNow(process.env, () => new Date());
  const { entries, school } = await readContent({ contentDir, cacheDir });
  if (school === undefined) throw new Error(`there is no sound school.yaml in ${contentDir}`);
  const content = contentAt(now, school, entriesByCollection(entries));
  const plan = content.plans.find(({ slug }) => slug === year);
  if (plan === undefined) throw new Error(`there is no published plan of ${year} in ${contentDir}/plans`);
  const report = findReport(contentDir, year, period);
  const known = report?.frontmatter.frozen === true ? report.frontmatter.figures : undefined;
  const fresh = known === undefined ? freeze(reportFigures(content, plan, period), now) : undefined;
  const frozenFile = freezing ? freezeIn(report, known, fresh) : undefined;
  const figures = known ?? fresh;
  if (figures === undefined) throw new Error('there are no figures');
  const { frozenAt, ...counted } = figures;
  const fixedAt = known !== undefined || freezing ? parseSchoolTime(frozenAt) : undefined;
  const { assessment, difficulties, number, recipients = [], publishedAt } = report?.frontmatter ?? {};
  const head = content.people.find(({ slug }) => slug === school.responsible)?.frontmatter;
  const docx = await reportDocument({
    school,
    head: { name: head?.name ?? '', role: head?.role ?? 'Hiệu trưởng' },
    date: publishedAt ?? now,
    ...(number === undefined ? {} : { number }),
    recipients,
    details: {
      ...shownFigures(content, counted),
      ...(fixedAt === undefined ? {} : { frozenAt: fixedAt }),
      ...(assessment === undefined ? {} : { assessment }),
      ...(difficulties === undefined ? {} : { difficulties }),
    },
  });
  return { docx, ...(frozenFile === undefined ? {} : { frozenFile }) };
}

/** @returns the report's file, into which the figures were written */
function freezeIn(
  report: ReportFile | undefined,
  known: FrozenFigures | undefined,
  fresh: FrozenFigures | undefined,
): string {
  if (report === undefined) {
    throw new Error('--freeze needs a report of this period in content/reports: write it first');
  }
  if (known !== undefined) {
    throw new Error(
      `the figures in ${report.file} are frozen already: to count again, take out «frozen» and «figures»`,
    );
  }
  const frozen = setFrontmatterField(report.text, 'frozen', true);
  writeFileSync(report.file, setFrontmatterField(frozen, 'figures', fresh));
  return report.file;
}
