/**
 * Program: counts the figures of a report out of a content folder and prints them as JSON, or `null` when the folder has
 * no plan of that school year.
 *
 * Arguments: the content folder, the cache folder, the school year, the period. `BUILD_NOW`: the moment
 * to count at, instead of the clock.
 */
import { readContent } from '../../../src/loader/index.ts';
import { buildNow, contentAt, entriesByCollection, freeze, reportFigures } from '../../../src/queries/index.ts';
import { REPORT_PERIODS } from '../../../src/schema/index.ts';

const [contentDir, cacheDir, year, wanted] = process.argv.slice(2);
const period = REPORT_PERIODS.find(({ value }) => value === wanted)?.value;
if (contentDir === undefined || cacheDir === undefined || year === undefined || period === undefined) {
  throw new Error('usage: figures-program <contentDir> <cacheDir> <school year> <hk1|hk2|ca-nam>');
}

const now = buildNow(process.env, () => new Date());
const { entries, school } = await readContent({ contentDir, cacheDir });
if (school === undefined) throw new Error('content/school.yaml is missing or wrong');
const content = contentAt(now, school, entriesByCollection(entries));
const plan = content.plans.find(({ slug }) => slug === year);
const figures = plan === undefined ? null : freeze(reportFigures(content, plan, period), now);
process.stdout.write(`\n${JSON.stringify(figures)}\n`);
