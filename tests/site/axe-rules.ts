/** axe (WCAG 2.2 A and AA, and its own good practice) in a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe into the page that is open; it stays until the next one. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/**
 * What breaks a rule, axe being there.
 *
 * @param selector of the part that is asked about; the whole page otherwise
 */
export async function brokenRules(
  page: Page,
  options: RunOptions = {},
  selector?: string,
): Promise<Result[]> {
  const part = selector === undefined ? 'document' : JSON.stringify(selector);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${part}, ${JSON.stringify(options)})`);
  return violations;
}

/** A line for each element of the page that breaks a rule: which, and where. */
export async function axeFaults(page: Page): Promise<string[]> {
  await loadAxe(page);
  const broken = await brokenRules(page);
  return broken.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}
