/**
 * `npm run shots [-- words…]`: a picture of every page type at three widths, light and dark, and of its print.
 *
 * With words, only of the types whose name holds one of them: `npm run shots -- trang-chu tin-tuc`. It reads `dist`, and
 * builds it when there is none. To be looked at: nothing compares them, because letters differ between machines.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../tests/browser.ts';
import { serveFolder } from '../../tests/serve-folder.ts';
import { pageTypes, readBuiltFiles, readRoutes, STYLE_GUIDE, type PageType } from './page-types.ts';
import { printed } from './printed.ts';
import { writeSheet } from './sheet.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const DIST = path.resolve(process.env.SITE_DIR ?? path.join(ROOT, 'dist'));
const OUT = path.join(ROOT, '.cache/shots');
const WIDTHS = [360, 768, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

/** A page loads its pictures as they come into view: all are asked for at once, and waited for. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}

/** @returns the files, by width and by scheme */
async function shoot(browser: Browser, origin: string, type: PageType): Promise<string[][]> {
  const folder = path.join(OUT, type.name);
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage();
  const rows: string[][] = SCHEMES.map(() => []);
  try {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
      await page.goto(origin + type.url);
      await loadPictures(page);
      // A picture that is asked for at once may choose another of its sizes.
      await page.waitForLoadState('networkidle');
      await loadPictures(page);
      for (const [row, colorScheme] of SCHEMES.entries()) {
        await page.emulateMedia({ colorScheme });
        const file = path.join(folder, `${String(width)}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
        rows[row]?.push(file);
      }
    }
    await page.emulateMedia({ colorScheme: null });
    // Eighty pages of components, which nobody prints.
    if (type.url !== STYLE_GUIDE) await printed(page, folder);
  } finally {
    await page.close();
  }
  return rows;
}

if (!existsSync(path.join(DIST, 'index.html'))) {
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/build.ts')], { cwd: ROOT, stdio: 'inherit' });
}
const asked = process.argv.slice(2);
const types = pageTypes(readBuiltFiles(DIST), readRoutes(path.join(ROOT, 'src/pages'))).filter(
  ({ name }) => asked.length === 0 || asked.some((word) => name.includes(word)),
);
if (asked.length === 0) rmSync(OUT, { recursive: true, force: true });
const [browser, served] = await Promise.all([launchBrowser(), serveFolder(DIST)]);
try {
  mkdirSync(path.join(OUT, 'sheets'), { recursive: true });
  for (const type of types) {
    const rows = await shoot(browser, served.origin, type);
    await writeSheet(rows, path.join(OUT, 'sheets', `${type.name}.png`));
    console.log(`${type.url} → ${path.relative(ROOT, path.join(OUT, type.name))}/`);
  }
} finally {
  await browser.close();
  await served.close();
}
console.log(
  `${String(types.length)} page types in ${OUT}; sheets/ has each one's six pictures beside each other.`,
);
