// @ts-check
/** Where Chromium is: shared by the setup and by the browser tests (tests/browser.ts). */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const OUTSIDE_PATH = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * How it is started by a program: without a sandbox, because CI runs as root; without anything that would call another
 * host on its own, because requests are counted.
 */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * `CHROMIUM_PATH`, else a browser of the system, else the one that playwright-core has installed.
 *
 * @returns {Promise<string | undefined>} an executable that starts, or `undefined` when there is none
 * @throws Error when `CHROMIUM_PATH` is set and does not start: falling back would hide the mistake.
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is «${chosen}», and no browser starts there. Correct it or unset it.`);
  }
  return candidates().find(starts) ?? (await playwrightChromium());
}

function candidates() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))), ...OUTSIDE_PATH];
}

/** Ubuntu's /usr/bin/chromium-browser is a script that asks for snap: being there is not enough. @param {string} path */
function starts(path) {
  if (!existsSync(path)) return false;
  // chrome.exe opens a window for --version and answers nothing.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/u.test(stdout);
}

async function playwrightChromium() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return starts(path) ? path : undefined;
}
