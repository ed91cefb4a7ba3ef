/**
 * `npm run check:content`: everything that is wrong in `CONTENT_DIR`, one line a fault, without building; likely slips of
 * the language too, which the build does not look for. Entries of the site in `OUT_DIR`, where there is one, that the
 * content no longer has are named: an address must not die.
 * Exit code 1 when there is an error; warnings alone are let through.
 */
import { existsSync } from 'node:fs';
import { buildFolders, goneFaults, nextContent, readContent, spellingFaults } from '../src/loader/index.ts';
import { compareFaults } from '../src/schema/index.ts';
import { countErrors, faultLines, faultSummary } from './build/faults-report.ts';

const { contentDir, cacheDir, outDir } = buildFolders();
const { entries, redirects, faults: broken } = await readContent({ contentDir, cacheDir });
// Where there is no folder at all, the one fault says so.
const spelling = existsSync(contentDir) ? spellingFaults(contentDir) : [];
// Of an entry with an error nobody knows what it is called: its file is there, and so is its fault.
const gone = countErrors(broken) > 0 ? [] : goneFaults(outDir, nextContent(entries, redirects));
const faults = [...broken, ...gone, ...spelling].sort(compareFaults);
for (const line of faultLines(faults)) console.log(line);
console.error(`${entries.length} mục đọc được. ${faultSummary(faults) || 'Không có lỗi.'}`);
if (countErrors(faults) > 0) process.exitCode = 1;
