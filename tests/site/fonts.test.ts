/** The site's faces in Chromium: that pages are set in them, and that nothing moves when they come late. */
import type {} from 'playwright-core';
import { expect, test } from 'vitest';
import { browseSite } from './browsed-site.ts';
import { readSite } from './built-site.ts';

const site = readSite();
/** Well after the first paint, in milliseconds. */
const LATE = 700;

const built = browseSite(site.dir);

test('where they come in time the page is set in them', async () => {
  const page = await built.browser.newPage();
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const faceOf = async (selector: string) => {
      const { root } = await session.send('DOM.getDocument');
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      return fonts.map(({ familyName, isCustomFont }) => `${familyName} ${isCustomFont ? 'sent' : 'local'}`);
    };
    // On a busy machine the first page may be without them; that is what they are for.
    await expect
      .poll(
        async () => {
          await page.goto(`${built.origin}/gioi-thieu/`);
          return [...(await faceOf('h1')), ...(await faceOf('.lead'))];
        },
        { timeout: 15_000 },
      )
      .toEqual(['Be Vietnam Pro sent', 'Be Vietnam Pro sent']);
  } finally {
    await page.close();
  }
});

test.each(['/', '/thong-bao/'])('%s does not move when the fonts come late', async (url) => {
  const page = await built.browser.newPage({ viewport: { width: 360, height: 740 } });
  try {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, LATE));
      await route.continue();
    });
    await page.addInitScript(() => {
      Object.assign(globalThis, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Object.assign(globalThis, {
            shift: Number(Reflect.get(globalThis, 'shift')) + Number(Reflect.get(entry, 'value')),
          });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(built.origin + url);
    await page.waitForTimeout(LATE + 300);
    const shift = await page.evaluate(() => Number(Reflect.get(globalThis, 'shift')));
    expect(shift).toBeLessThanOrEqual(0.01);
  } finally {
    await page.close();
  }
});
