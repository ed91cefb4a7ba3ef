/**
 * `npm run verify`: every check there is, the quick ones first, and all of them even when one fails, so that one run
 * tells everything. Ends with one plain line, `N passed, N failed`, that counts each check and each test as one.
 *
 * `npm run verify:faults`: the tests that kill desks and fill disks, with the same last line.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';

/**
 * npm scripts in two lanes, since most of them use one core. `lint` waits for `types`, which in a fresh clone generates
 * the types of `astro:content` that it needs. The site and browser tests that follow read what `build` made.
 */
const FIRST_CHECKS = [['types'], ['format:check', 'lint:css', 'check:content']] as const;
const THEN_CHECKS = [['lint'], ['knip', 'build']] as const;
const CHECKS = [...FIRST_CHECKS, ...THEN_CHECKS].flat();

const { values } = parseArgs({ options: { faults: { type: 'boolean', default: false } } });

const RESULTS = '.cache/vitest-results.json';

/** The part of Vitest's JSON report (Jest's format) that the closing line counts. */
const vitestResults = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
});

/** Runs an npm script; resolves with whether it ended well. Its output is shown at once, or given piece by piece. */
function npmRun(
  script: string,
  args: readonly string[] = [],
  output?: (piece: Buffer) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    // npm is a .cmd file on Windows, which only a shell starts. Script names and arguments hold no spaces.
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      stdio: output === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    if (output !== undefined) for (const stream of [child.stdout, child.stderr]) stream?.on('data', output);
    child.once('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
}

/** One after the other; what each says is shown in one piece when it has ended. @returns those that failed */
async function runChecks(checks: readonly string[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const check of checks) {
    const start = performance.now();
    const said: Buffer[] = [];
    const passed = await npmRun(check, [], (piece) => said.push(piece));
    if (!passed) failed.push(check);
    process.stdout.write(Buffer.concat(said));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${passed ? '✓' : '✗'} npm run ${check} (${seconds} s)`);
  }
  return failed;
}

interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

async function runTests(script: 'test:all' | 'test:faults'): Promise<TestCounts> {
  mkdirSync(dirname(RESULTS), { recursive: true });
  rmSync(RESULTS, { force: true });
  const passed = await npmRun(script, [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
  ]);
  const counts = readCounts();
  // A crash, an unhandled error or a file that does not load fails the run without a failed test.
  return !passed && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readCounts(): TestCounts {
  try {
    const results = vitestResults.parse(JSON.parse(readFileSync(RESULTS, 'utf8')));
    return {
      passed: results.numPassedTests,
      failed: results.numFailedTests,
      skipped: results.numPendingTests,
    };
  } catch (cause) {
    console.error(`Vitest left no results in ${RESULTS}: ${String(cause)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const checks = values.faults ? [] : CHECKS;
const failedChecks: string[] = [];
for (const lanes of values.faults ? [] : [FIRST_CHECKS, THEN_CHECKS])
  failedChecks.push(...(await Promise.all(lanes.map(runChecks))).flat());
const tests = await runTests(values.faults ? 'test:faults' : 'test:all');

const failed = failedChecks.length + tests.failed;
const passed = checks.length - failedChecks.length + tests.passed;
if (failedChecks.length > 0)
  console.log(`Failed checks: ${failedChecks.join(', ')} (npm run <name> repeats one)`);
const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : '';
console.log(`${passed} passed, ${failed} failed${skipped}`);
process.exitCode = failed === 0 ? 0 : 1;
