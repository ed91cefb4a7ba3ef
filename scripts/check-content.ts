/**
 * `npm run check:content`: everything that is wrong in `CONTENT_DIR`, one line a fault, without building.
 * Exit code 1 when there is an error; warnings alone are let through.
 */
import { buildFolders, readContent } from '../src/loader/index.ts';
import { countErrors, faultLines, faultSummary } from './build/faults-report.ts';

const { contentDir, cacheDir } = buildFolders();
const { entries, faults } = await readContent({ contentDir, cacheDir });
for (const line of faultLines(faults)) console.log(line);
console.error(`${entries.length} mục đọc được. ${faultSummary(faults) || 'Không có lỗi.'}`);
if (countErrors(faults) > 0) process.exitCode = 1;
