/**
 * `npm run build`: `CONTENT_DIR` → `OUT_DIR`. When the content has an error, every fault is listed, the exit code is 1
 * and `OUT_DIR` is as it was. `BUILD_NOW` sets the moment that the site is shown at. `FORMER_DIR` is the site that is
 * shown, when that is not the one in `OUT_DIR`: the disclosures it has must stay (`build/kept-disclosures.ts`).
 *
 * `--pages-only` leaves out the CMS and the search index, for measuring.
 */
import { parseArgs } from 'node:util';
import { buildFolders } from '../src/loader/environment.ts';
import { buildSite } from './build/build-site.ts';
import { countErrors, faultLines, faultSummary, lateLines } from './build/faults-report.ts';
import { stepTimer } from './build/step-timer.ts';

const { values } = parseArgs({ options: { 'pages-only': { type: 'boolean', default: false } } });
const folders = buildFolders();
const steps = stepTimer((line) => console.log(line));

try {
  const { built, faults, entries, late } = await buildSite({
    ...folders,
    // An empty variable says as little as none.
    formerDir: process.env.FORMER_DIR === '' ? undefined : process.env.FORMER_DIR,
    now: process.env.BUILD_NOW ?? new Date().toISOString(),
    pagesOnly: values['pages-only'],
    progress: steps.begin,
  });
  steps.end();
  for (const line of faultLines(faults)) console.log(line);
  if (built) console.log(`Xong: ${entries} mục, ở ${folders.outDir}. ${faultSummary(faults)}`.trim());
  else
    console.error(
      `Không dựng trang: ${countErrors(faults)} lỗi trong nội dung. ${folders.outDir} giữ nguyên.`,
    );
  for (const line of lateLines(late)) console.log(line);
  process.exitCode = built ? 0 : 1;
} catch (error) {
  console.error(error);
  console.error(`Không dựng được trang. ${folders.outDir} giữ nguyên.`);
  process.exitCode = 1;
}
