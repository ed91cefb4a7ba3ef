/** Chromium for tests: the one that `scripts/setup.mjs --browser` has seen to. */
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../scripts/setup/chromium.mjs';

/**
 * No sandbox, because CI runs as root; nothing that would call another host on its own, because a test may count
 * the requests.
 */
const LAUNCH_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws Error that says what to do when the machine has no Chromium */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium for the browser tests: run `node scripts/setup.mjs --browser`, or set CHROMIUM_PATH.',
    );
  }
  return chromium.launch({ executablePath, args: LAUNCH_ARGUMENTS });
}
