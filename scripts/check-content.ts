/**
 * `npm run check:content`: everything that is wrong in `CONTENT_DIR`, one line a fault, without building; likely slips of
 * the language too, which the build does not look for.
 * Exit code 1 when there is an error; warnings alone are let through.
 */
import { existsSync } from 'node:fs';
import { buildFolders, readContent, spellingFaults } from '../src/loader/index.ts';
import { compareFaults } from '../src/schema/index.ts';
import { countErrors, faultLines, faultSummary } from './build/faults-report.ts';

const { contentDir, cacheDir } = buildFolders();
const { entries, faults: broken } = await readContent({ contentDir, cacheDir });
// Where there is no folder at all, the one fault says so.
const faults = [...broken, ...(existsSync(contentDir) ? spellingFaults(contentDir) : [])].sort(compareFaults);
for (const line of faultLines(faults)) console.log(line);
console.error(`${entries.length} mục đọc được. ${faultSummary(faults) || 'Không có lỗi.'}`);
if (countErrors(faults) > 0) process.exitCode = 1;
