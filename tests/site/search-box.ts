/** The search page as a parent uses it: types into its box, reads the hits. */
import type { Page } from 'playwright-core';

/** How long an answer may take on a busy machine. */
const PATIENCE_MS = 10_000;

export interface ShownHit {
  /** Of the page, without the fragment. */
  readonly url: string;
  readonly title: string;
}

export const searchField = (page: Page) => page.locator('main input[name="q"]');

/** Types a query, presses Enter and waits for the answer to this very query. */
export async function hitsOf(page: Page, typed: string): Promise<readonly ShownHit[]> {
  await searchField(page).fill(typed);
  await page.keyboard.press('Enter');
  await page.waitForFunction(answered, typed, { polling: 10, timeout: PATIENCE_MS });
  return page.locator('[data-search-results] [data-result]').evaluateAll((links) =>
    links.map((link) => ({
      url: link instanceof HTMLAnchorElement ? new URL(link.href).pathname : '',
      title: link.textContent,
    })),
  );
}

/** Whether what stands on the page answers `typed`: the status quotes the query that it speaks of. */
function answered(typed: string): boolean {
  const told = document.querySelector('[data-search-status]')?.textContent ?? '';
  return told.includes(`“${typed.trim()}”`);
}
