import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Dots an inch: enough to read a page's print on a screen. */
const RESOLUTION = 72;

/**
 * The page on A4 paper: `print.pdf`, and its pages as `print-1.png`, `print-2.png`… where Poppler is installed
 * (Debian: poppler-utils); else a picture of the page as its print style lays it out.
 */
export async function printed(page: Page, folder: string): Promise<void> {
  const pdf = path.join(folder, 'print.pdf');
  writeFileSync(pdf, await page.pdf({ format: 'A4', printBackground: false, preferCSSPageSize: true }));
  const { status } = spawnSync('pdftoppm', [
    '-png',
    '-r',
    String(RESOLUTION),
    pdf,
    path.join(folder, 'print'),
  ]);
  if (status === 0) return;
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: path.join(folder, 'print.png'), fullPage: true });
}
