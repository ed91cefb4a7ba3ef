/** The built site in a real browser, for the tests of one file. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveFolder, type ServedFolder } from '../serve-folder.ts';

export interface BrowsedSite {
  readonly browser: Browser;
  /** Where the folder is served: `http://127.0.0.1:<port>`. */
  readonly origin: string;
}

/**
 * Starts both before the tests of the file that calls it, and ends them after; there before the first test and hook of
 * that file, not while it is read.
 *
 * @param headers with every file
 */
export function browseSite(folder: string, headers: Readonly<Record<string, string>> = {}): BrowsedSite {
  let browser: Browser;
  let served: ServedFolder;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), serveFolder(folder, headers)]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return {
    get browser() {
      return browser;
    },
    get origin() {
      return served.origin;
    },
  };
}
