// @ts-check
/** Where Firefox is: shared by the setup and by the test that drives it (tests/firefox.ts). */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { run } from './run.mjs';

const COMMANDS = ['firefox-esr', 'firefox'];
const OUTSIDE_PATH = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * `FIREFOX_PATH`, else a Firefox of the system.
 *
 * @returns {string | undefined} an executable that starts
 * @throws Error when `FIREFOX_PATH` is set and does not start: falling back would hide the mistake.
 */
export function findFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new Error(`FIREFOX_PATH is «${chosen}», and no Firefox starts there. Correct it or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...OUTSIDE_PATH].find(starts);
}

/** Ubuntu's /usr/bin/firefox is a script that asks for snap: being there is not enough. @param {string} path */
function starts(path) {
  if (!existsSync(path)) return false;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /Firefox \d+/u.test(stdout);
}

/**
 * Installs Debian's Firefox where that can be done. Never fails: without it one test file is skipped, and says so.
 */
export async function ensureFirefox() {
  if (findFirefox() !== undefined) return;
  try {
    if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
      console.log('Installing Firefox for its test (apt-get install firefox-esr)…');
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      await run('apt-get', ['-qq', 'update'], { env });
      await run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'firefox-esr'], { env });
    }
  } catch (error) {
    console.warn(String(error));
  }
  if (findFirefox() === undefined)
    console.warn(
      'No Firefox: tests/site/firefox.test.ts will be skipped. Install one, or name it in FIREFOX_PATH.',
    );
}
