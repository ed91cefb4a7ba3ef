/**
 * `npm run build`: `CONTENT_DIR` → `OUT_DIR`. When the content has an error, every fault is listed, the exit code is 1
 * and `OUT_DIR` is as it was. `--now <time>` or `BUILD_NOW` sets the moment that the site is shown at: a static host's
 * cron needs it for entries that wait for their day, and the last line says when the next build is due. `FORMER_DIR` is
 * the site that is shown, when that is not the one in `OUT_DIR`: the disclosures it has must stay
 * (`src/loader/dropped-disclosures.ts`). `SEED_CACHE_DIR` is a cache to begin with (`build/seed-cache.ts`). `BUILD_REPORT` names a file for what the desk wants to know (`build/build-report.ts`).
 *
 * `--pages-only` leaves out the CMS, the search index and what is made of entries (`build/make-step.ts`), for measuring.
 */
import { parseArgs } from 'node:util';
import { buildFolders } from '../src/loader/environment.ts';
import { toSchoolIso } from '../src/schema/school-time.ts';
import { BadMoment, buildMoment } from './build/build-moment.ts';
import { REPORT_VARIABLE, writeBuildReport } from './build/build-report.ts';
import { buildSite } from './build/build-site.ts';
import { countErrors, faultLines, faultSummary, lateLines } from './build/faults-report.ts';
import { stepTimer } from './build/step-timer.ts';

const { values } = parseArgs({
  options: { 'pages-only': { type: 'boolean', default: false }, now: { type: 'string' } },
});
const folders = buildFolders();
const steps = stepTimer((line) => console.log(line));

try {
  const now = buildMoment(values.now, process.env, () => new Date());
  const { built, faults, entries, late, nextMoment } = await buildSite({
    ...folders,
    // An empty variable says as little as none.
    formerDir: process.env.FORMER_DIR === '' ? undefined : process.env.FORMER_DIR,
    seedDir: process.env.SEED_CACHE_DIR === '' ? undefined : process.env.SEED_CACHE_DIR,
    now,
    pagesOnly: values['pages-only'],
    progress: steps.begin,
  });
  steps.end();
  const report = process.env[REPORT_VARIABLE];
  if (report !== undefined && report !== '') writeBuildReport(report, now, { faults, nextMoment });
  for (const line of faultLines(faults)) console.log(line);
  if (built) console.log(`Xong: ${entries} mục, ở ${folders.outDir}. ${faultSummary(faults)}`.trim());
  else
    console.error(
      `Không dựng trang: ${countErrors(faults)} lỗi trong nội dung. ${folders.outDir} giữ nguyên.`,
    );
  for (const line of lateLines(late)) console.log(line);
  if (nextMoment) console.log(`Trang đổi tiếp vào ${toSchoolIso(nextMoment)}: hãy dựng lại lúc ấy.`);
  process.exitCode = built ? 0 : 1;
} catch (error) {
  // A sentence of our own needs no place in the program.
  console.error(error instanceof BadMoment ? error.message : error);
  console.error(`Không dựng được trang. ${folders.outDir} giữ nguyên.`);
  process.exitCode = 1;
}
