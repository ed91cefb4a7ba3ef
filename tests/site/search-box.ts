/** The search page as a parent uses it: types into its box, reads the hits. */
import type { Page } from 'playwright-core';
import { words } from '../../src/search/ui/words.ts';

/** How long an answer may take on a busy machine. */
const PATIENCE_MS = 10_000;

export interface ShownHit {
  /** Of the page, without the fragment. */
  readonly url: string;
  readonly title: string;
}

export const searchField = (page: Page) => page.locator('main input[name="q"]');

/** What stands above the hits: how many there are. */
export const statusOf = (page: Page) => page.locator('[data-search-status]');

/** Types a text, presses Enter and waits for the answer. */
export async function search(page: Page, typed: string): Promise<void> {
  await searchField(page).fill(typed);
  // What the last answer said goes, so that the next word there is of this one.
  await statusOf(page).evaluate((status) => {
    status.textContent = '';
  });
  await page.keyboard.press('Enter');
  await answered(page);
}

/** Waits until the page has an answer to the latest query. */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction(
    (searching) => {
      const told = document.querySelector('[data-search-status]')?.textContent ?? '';
      return told !== '' && told !== searching;
    },
    words.searching,
    { polling: 10, timeout: PATIENCE_MS },
  );
}

/** The hits that stand on the page. */
export async function hitsOn(page: Page): Promise<readonly ShownHit[]> {
  return page.locator('[data-search-results] [data-result]').evaluateAll((links) =>
    links.map((link) => ({
      url: link instanceof HTMLAnchorElement ? new URL(link.href).pathname : '',
      title: link.textContent,
    })),
  );
}

/** All that goes wrong in a page, as it goes. */
export function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  return faults;
}
