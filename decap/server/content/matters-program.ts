/**
 * Program: reads a content folder as the build does and prints as JSON what is to be done (`src/queries/overdue.ts`),
 * or `null` when the school's own file is missing or wrong.
 *
 * Arguments: the content folder, the cache folder. `BUILD_NOW`: the moment to look at it from, instead of the clock.
 */
import { readContent } from '../../../src/loader/index.ts';
import { buildNow, contentAt, dueText, entriesByCollection, openMatters } from '../../../src/queries/index.ts';
import { collections } from '../../../src/schema/index.ts';

const [contentDir, cacheDir] = process.argv.slice(2);
if (contentDir === undefined || cacheDir === undefined)
  throw new Error('usage: matters-program <contentDir> <cacheDir>');

const { entries, school } = await readContent({ contentDir, cacheDir });
const now = buildNow(process.env, () => new Date());
const content = school && contentAt(now, school, entriesByCollection(entries));
const matters = content && openMatters(content);
const shown = matters?.map(({ due, ...matter }) => ({
  ...matter,
  kind: collections[matter.collection].labelSingular,
  dueText: dueText(due),
}));
process.stdout.write(`\n${JSON.stringify(shown ?? null)}\n`);
