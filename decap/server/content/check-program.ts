/**
 * Program: reads a content folder as the build does and prints its errors as a JSON list.
 * Apart from the desk because it decodes photos and reads every entry: that takes memory which an idle desk should not
 * keep, and a fault in it cannot take the desk along.
 *
 * Arguments: the content folder, the cache folder.
 */
import { compareFaults } from '../../../src/schema/index.ts';
import { readContent } from '../../../src/loader/index.ts';

const [contentDir, cacheDir] = process.argv.slice(2);
if (contentDir === undefined || cacheDir === undefined) throw new Error('usage: check-program <contentDir> <cacheDir>');

const { faults } = await readContent({ contentDir, cacheDir });
const errors = faults.filter(({ severity }) => severity === 'error').sort(compareFaults);
process.stdout.write(`\n${JSON.stringify(errors)}\n`);
