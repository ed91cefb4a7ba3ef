/** The calendar and the phone's menu by keys alone: each place of the focus is seen, and comes where the eye looks for it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browseSite } from './browsed-site.ts';
import { attribute, readSite, STYLE_GUIDE, tagged, type BuiltPage } from './built-site.ts';
import { focusFaults } from './reading-faults.ts';

/** More than any page has. */
const MOST_STEPS = 120;
const EVENT = /^\/su-kien\/(?!lich\/|trang\/)[^/]+\/$/u;

const site = readSite();
const built = browseSite(site.dir);
let page: Page;

beforeAll(async () => {
  page = await built.browser.newPage();
});

afterAll(() => page.close());

const stepOf = (month: BuiltPage, rel: string) =>
  tagged(month, 'a').find((link) => attribute(link, 'rel') === rel);

/** A month with an event and another before it, and that other. */
function months(): { readonly month: string; readonly before: string; readonly event: string } {
  for (const month of site.pages.filter(({ url }) => /^\/su-kien\/lich\/\d{4}-\d{2}\/$/u.test(url))) {
    const previous = stepOf(month, 'prev');
    const event = tagged(month, 'a').find((link) => EVENT.test(attribute(link, 'href') ?? ''));
    if (previous && event)
      return {
        month: month.url,
        before: attribute(previous, 'href') ?? '',
        event: attribute(event, 'href') ?? '',
      };
  }
  throw new Error('no month of the calendar has an event and a month before it');
}

/** Presses Tab until what matches has the focus. @throws Error when nothing that matches is reached */
async function tabTo(selector: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const { fault } = await page.evaluate(focusFaults);
    expect(fault).toBeUndefined();
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`no press of Tab comes to ${selector} on ${page.url()}`);
}

/** What has the focus is pressed by Enter, and leads there. */
async function follow(url: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForURL(built.origin + url);
}

const focused = (selector: string) =>
  page.locator(selector).evaluate((element) => element === document.activeElement);

const visibleLink = (url: string) => `main a[href="${url}"]`;

test.each([360, 1280])(
  'at %i px the calendar leads by keys to the month before and back, to an event and back to its month',
  async (width) => {
    const { month, before, event } = months();
    await page.setViewportSize({ width, height: 740 });
    await page.goto(built.origin + month);
    await tabTo('[rel="prev"]');
    await follow(before);
    await tabTo(`[rel="next"][href="${month}"]`);
    await follow(month);
    await tabTo(visibleLink(event));
    await follow(event);
    await tabTo(visibleLink(month));
    await follow(month);
  },
);

test('in a month the focus goes as the eye does: day by day, and down within a day', async () => {
  await page.setViewportSize({ width: 1280, height: 740 });
  // A month of our own has an event or two; that of the guide has days with more, in all its weeks.
  await page.goto(built.origin + STYLE_GUIDE);
  const links = await page.locator('.calendar-table a').count();
  await page.locator('.calendar-table a').first().focus();
  const places: number[][] = [];
  for (let step = 0; step < links; step += 1) {
    places.push(
      await page.evaluate(() => {
        const link = document.activeElement;
        const [row, cell] = [link?.closest('tr'), link?.closest('td')].map(
          (around) => around?.getBoundingClientRect() ?? new DOMRect(-1, -1),
        );
        return [row?.top ?? -1, cell?.left ?? -1, link?.getBoundingClientRect().top ?? -1].map(
          (place, index) => Math.round(place + (index === 1 ? scrollX : scrollY)),
        );
      }),
    );
    await page.keyboard.press('Tab');
  }
  const asRead = places.toSorted((one, other) => {
    const at = one.findIndex((place, index) => place !== other[index]);
    return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  });
  expect(links).toBeGreaterThan(4);
  expect(places).toEqual(asRead);
});

test('the menu on a phone opens by keys, keeps the focus while it is open, and gives it back', async () => {
  const button = '.menu-button';
  const menu = page.locator('.site-menu');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${built.origin}/thong-bao/`);
  await tabTo(button);
  await page.keyboard.press('Enter');
  expect(await menu.isVisible()).toBe(true);

  const inMenu = await menu.locator('a, button').count();
  for (let step = 0; step < inMenu; step += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focusFaults)).not.toHaveProperty('fault');
    expect(await page.evaluate(() => document.activeElement?.closest('.site-menu') !== null)).toBe(true);
  }
  // After the last the browser's own controls come, then the button that opened it: never what lies behind.
  for (const next of ['body', button]) {
    await page.keyboard.press('Tab');
    expect(await focused(next)).toBe(true);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await menu.isVisible()).toBe(false);
  expect(await focused(button)).toBe(true);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused('.menu-close')).toBe(true);
  await page.keyboard.press('Enter');
  expect(await menu.isVisible()).toBe(false);
  expect(await focused(button)).toBe(true);

  // A touch beside it closes it and presses nothing of the page.
  await page.keyboard.press('Enter');
  await page.mouse.click(12, 400);
  expect(await menu.isVisible()).toBe(false);
  expect(new URL(page.url()).pathname).toBe('/thong-bao/');

  await page.locator(button).focus();
  await page.keyboard.press('Enter');
  await tabTo('.site-menu a[href="/su-kien/"]');
  await follow('/su-kien/');
});
