import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';

/** The handbook's pictures, as `src/components/HandbookPicture.astro` shows them. */
export const PICTURES = path.resolve(import.meta.dirname, '../../public/huong-dan');

/** `npm run handbook:pictures` sets it: the pictures are made anew instead of looked at. */
const MAKE = process.env.HANDBOOK_PICTURES === 'make';

/** Both pictures are looked at this small: a day or an hour that changed is not seen, another screen is. */
const LOOK = { width: 24, height: 48 };
/** Another machine has other fonts: a line more or less moves what is below it by so many rows. */
const ROWS_MOVED = 3;
/** Mean difference of a pixel, 0 to 255, above which the handbook shows what the screen no longer does. */
const TOLERANCE = 18;

/**
 * One screen of the handbook: made, or held against the one that is there.
 *
 * @param name of the file, without its ending
 */
export async function picture(page: Page, name: string): Promise<void> {
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const file = path.join(PICTURES, `${name}.webp`);
  if (MAKE) {
    await mkdir(PICTURES, { recursive: true });
    await sharp(shot).webp({ quality: 70, effort: 6 }).toFile(file);
    return;
  }
  expect(existsSync(file), `${file} is not there: npm run handbook:pictures`).toBe(true);
  const [now, then] = await Promise.all([small(shot), small(await readFile(file))]);
  const moves = Array.from({ length: 2 * ROWS_MOVED + 1 }, (_, row) => row - ROWS_MOVED);
  expect(
    Math.min(...moves.map((rows) => differenceOf(now, then, rows))),
    `«${name}» is another screen now: npm run handbook:pictures`,
  ).toBeLessThan(TOLERANCE);
}

/** Mean difference of a pixel, where `now` is so many rows lower. */
function differenceOf(now: Buffer, then: Buffer, rows: number): number {
  const offset = rows * LOOK.width;
  const differences = Array.from(now, (value, index) => Math.abs(value - (then[index - offset] ?? NaN)));
  const shared = differences.filter((difference) => !Number.isNaN(difference));
  return shared.reduce((sum, difference) => sum + difference, 0) / shared.length;
}

function small(image: Buffer): Promise<Buffer> {
  return sharp(image)
    .resize({ ...LOOK, fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer();
}
