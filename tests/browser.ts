/** Chromium for tests: the one that `scripts/setup.mjs --browser` has seen to. */
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../scripts/setup/chromium.mjs';

/** @throws Error that says what to do when the machine has no Chromium */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium for the browser tests: run `node scripts/setup.mjs --browser`, or set CHROMIUM_PATH.',
    );
  }
  return chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
}
