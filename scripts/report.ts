/**
 * `npm run report -- --year 2022-2023 --period hk1`: the report of a period as a DOCX, out of `CONTENT_DIR`. With
 * `--freeze` its figures are counted now and written into the report's file. Exit code 1 when it cannot be made.
 */
import { writeFileSync } from 'node:fs';
import { reportArguments, USAGE } from './report/arguments.ts';
import { makeReport } from './report/make-report.ts';

try {
  const wanted = reportArguments(process.argv.slice(2));
  const { docx, frozenFile } = await makeReport(wanted);
  writeFileSync(wanted.out, docx);
  if (frozenFile !== undefined) console.log(`Figures frozen in ${frozenFile}`);
  console.log(`Report written to ${wanted.out}`);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 1;
}
