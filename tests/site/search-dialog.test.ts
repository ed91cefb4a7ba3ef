/** The search that opens over any page of the built site: by mouse, by keys, by touch, and what it costs who does not open it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { headersOf } from '../../src/headers/index.ts';
import { words } from '../../src/search/ui/words.ts';
import { axeFaults } from './axe-rules.ts';
import { browseSite } from './browsed-site.ts';
import { attribute, pageAt, readSite, tagged } from './built-site.ts';
import { faultsOf } from './search-box.ts';

const site = readSite();
const START = '/tin-tuc/';

const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};
const SCREEN: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const SIZES = [
  ['a phone', PHONE],
  ['a screen', SCREEN],
] as const;

const built = browseSite(site.dir, headersOf('site', false));

/** A page of its own; when it is closed, nothing has gone wrong in it and no other host was asked. */
async function onPage(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
  start = START,
): Promise<void> {
  const context = await built.browser.newContext(options);
  try {
    const page = await context.newPage();
    const faults = faultsOf(page);
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== built.origin) elsewhere.push(request.url());
    });
    await page.goto(built.origin + start);
    await use(page);
    expect(faults).toEqual([]);
    expect(elsewhere).toEqual([]);
  } finally {
    await context.close();
  }
}

const opener = (page: Page) => page.getByRole('button', { name: words.search, exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: words.search });
const input = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');
const hits = (page: Page) => dialog(page).locator('[data-result]');
const pathOf = (page: Page) => new URL(page.url()).pathname;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

async function opened(page: Page): Promise<void> {
  await opener(page).click();
  await input(page).waitFor();
}

async function answeredTo(page: Page, text: string): Promise<void> {
  await dialog(page)
    .locator('[data-search-status]')
    .filter({ hasText: `“${text}”` })
    .waitFor();
}

async function isInputFocused(page: Page): Promise<boolean> {
  return input(page).evaluate((element) => element === document.activeElement);
}

describe('a page whose search is not opened', () => {
  test('loads nothing of the search but what opens it: that is in the script of every page, which is weighed apart', async () => {
    const named = tagged(pageAt(site, START), 'script').flatMap((script) => attribute(script, 'src') ?? []);
    // With what they import before anything is done; what they may import later has no `from`.
    const own = named.flatMap((source) => {
      const text = readFileSync(path.join(site.dir, source), 'utf8');
      const imported = [...text.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/gu)];
      return [source, ...imported.map(([, name]) => `/_astro/${name ?? ''}`)];
    });
    await onPage(SCREEN, async (page) => {
      const names = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );
      const loaded = names.filter((name) => name.endsWith('.js') || name.startsWith('/pagefind/'));
      expect(loaded).not.toEqual([]);
      expect(loaded.filter((name) => !own.includes(name))).toEqual([]);
      expect(own.filter((name) => /dialog|hits/u.test(name))).toEqual([]);
    });
  });
});

describe.each(SIZES)('on %s', (_name, size) => {
  test('the button opens it with the focus in its field, and «Đóng» gives the focus back', async () => {
    await onPage(size, async (page) => {
      await opened(page);
      expect(await isInputFocused(page)).toBe(true);
      await dialog(page).getByRole('button', { name: words.close, exact: true }).click();
      await dialog(page).waitFor({ state: 'hidden' });
      expect(await opener(page).evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('null');
    });
  });

  test('it answers while one types, and leads to a hit and to all of them', async () => {
    await onPage(size, async (page) => {
      await opened(page);
      await input(page).pressSequentially('thực đơn', { delay: 20 });
      await answeredTo(page, 'thực đơn');
      expect(await hits(page).count()).toBeGreaterThan(0);
      expect(await hits(page).count()).toBeLessThanOrEqual(6);
      expect(await dialog(page).locator('mark').first().textContent()).toMatch(/thực/iu);
      await dialog(page)
        .getByRole('link', { name: /^Xem tất cả/u })
        .click();
      await page.waitForURL(
        ({ pathname, searchParams }) => pathname === '/tim-kiem/' && searchParams.get('q') === 'thực đơn',
      );
      await page.locator('main [data-result]').first().waitFor();
    });
  });

  test('back closes it, and coming back from a hit opens it as it was', async () => {
    await onPage(size, async (page) => {
      await opened(page);
      await page.goBack();
      await dialog(page).waitFor({ state: 'hidden' });
      expect(pathOf(page)).toBe(START);
      await opened(page);
      await input(page).fill('tuyển sinh');
      await answeredTo(page, 'tuyển sinh');
      const title = await hits(page).first().textContent();
      await hits(page).first().click();
      await page.waitForURL(({ pathname }) => pathname !== START);
      await page.goBack();
      await answeredTo(page, 'tuyển sinh');
      expect(await input(page).inputValue()).toBe('tuyển sinh');
      expect(await hits(page).first().textContent()).toBe(title);
      await page.goBack();
      await dialog(page).waitFor({ state: 'hidden' });
      expect(pathOf(page)).toBe(START);
    });
  });

  test('it says what to do when nothing is found', async () => {
    await onPage(size, async (page) => {
      await opened(page);
      await input(page).fill('zzqxw');
      await answeredTo(page, 'zzqxw');
      expect(await hits(page).count()).toBe(0);
      await dialog(page).getByRole('link', { name: words.askSchool }).click();
      await page.waitForURL(({ searchParams }) => searchParams.get('q') === 'zzqxw');
      await page
        .locator('[data-search-status]')
        .filter({ hasText: words.nothing('zzqxw') })
        .waitFor();
      expect(await page.getByRole('heading', { name: 'Thông báo mới nhất' }).isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'Liên hệ' }).first().isVisible()).toBe(true);
    });
  });

  test('axe finds nothing in it: empty, with completions, with hits, without', async () => {
    await onPage(size, async (page) => {
      await opened(page);
      expect(await axeFaults(page)).toEqual([]);
      await input(page).pressSequentially('tuyen');
      await answeredTo(page, 'tuyen');
      expect(await options(page).count()).toBeGreaterThan(0);
      expect(await axeFaults(page)).toEqual([]);
      await input(page).press('Escape');
      expect(await axeFaults(page)).toEqual([]);
      await input(page).fill('zzqxw');
      await answeredTo(page, 'zzqxw');
      expect(await axeFaults(page)).toEqual([]);
    });
  }, 120_000);

  test('every target is large enough for a thumb, and nothing is wider than the screen', async () => {
    await onPage(size, async (page) => {
      await opened(page);
      await input(page).pressSequentially('tuyen');
      await answeredTo(page, 'tuyen');
      expect(await options(page).count()).toBeGreaterThan(0);
      expect(await options(page).count()).toBeLessThanOrEqual(5);
      for (const target of [
        ...(await options(page).all()),
        ...(await dialog(page).getByRole('button').all()),
      ]) {
        expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      const overflow = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
});

describe('by keys', () => {
  test.each(['/', 'Control+k', 'Meta+k'])('%s opens it', async (keys) => {
    await onPage(SCREEN, async (page) => {
      await page.keyboard.press(keys);
      await input(page).waitFor();
      expect(await isInputFocused(page)).toBe(true);
      expect(await input(page).inputValue()).toBe('');
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'hidden' });
    });
  });

  test('what is typed before it is there is in its field', async () => {
    await onPage(SCREEN, async (page) => {
      const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
      await page.route('**/_astro/dialog.*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.keyboard.press('/');
      await page.keyboard.type('an gi');
      release(undefined);
      await answeredTo(page, 'an gi');
      expect(await input(page).inputValue()).toBe('an gi');
    });
  });

  test('Enter and the space bar open it from its button', async () => {
    await onPage(SCREEN, async (page) => {
      for (const key of ['Enter', ' ']) {
        await opener(page).focus();
        await page.keyboard.press(key);
        await input(page).waitFor();
        await page.keyboard.press('Escape');
        await dialog(page).waitFor({ state: 'hidden' });
      }
    });
  });

  test('they do not, where someone types', async () => {
    await onPage(
      SCREEN,
      async (page) => {
        await page.getByRole('searchbox').first().focus();
        await page.keyboard.press('/');
        await page.keyboard.press('Control+k');
        await page.waitForTimeout(300);
        expect(await dialog(page).count()).toBe(0);
        expect(await page.getByRole('searchbox').first().inputValue()).toBe('/');
      },
      '/van-ban/',
    );
  });

  test('on the search page they go to its own field', async () => {
    await onPage(
      SCREEN,
      async (page) => {
        await page.keyboard.press('/');
        await page.keyboard.type('ban');
        expect(await page.getByRole('combobox', { name: words.searchFor }).inputValue()).toBe('ban');
        expect(await dialog(page).count()).toBe(0);
      },
      '/tim-kiem/',
    );
  });

  test('the single character can be turned off', async () => {
    await onPage(SCREEN, async (page) => {
      await page.keyboard.press('/');
      await page.getByLabel(words.slash).uncheck();
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'hidden' });
      await page.reload();
      await page.keyboard.press('/');
      await page.waitForTimeout(300);
      expect(await dialog(page).count()).toBe(0);
      await page.keyboard.press('Control+k');
      await input(page).waitFor();
    });
  });

  test('through completions: down, up, Enter takes one, Escape closes the list before the dialog', async () => {
    await onPage(SCREEN, async (page) => {
      await page.keyboard.press('/');
      await input(page).pressSequentially('tuyen');
      await options(page).first().waitFor();
      expect(await input(page).getAttribute('aria-expanded')).toBe('true');
      expect(await input(page).getAttribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('ArrowDown');
      const first = options(page).first();
      expect(await input(page).getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
      expect(await first.getAttribute('aria-selected')).toBe('true');
      expect(await input(page).inputValue()).toBe('tuyen');
      await page.keyboard.press('ArrowUp');
      expect(await input(page).getAttribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('Escape');
      expect(await options(page).count()).toBe(0);
      expect(await dialog(page).isVisible()).toBe(true);
      expect(await input(page).inputValue()).toBe('tuyen');
      await page.keyboard.type(' s');
      await first.waitFor();
      await page.keyboard.press('ArrowDown');
      const chosen = String(await first.textContent());
      await page.keyboard.press('Enter');
      expect(await input(page).inputValue()).toBe(chosen);
      await answeredTo(page, chosen);
      expect(await input(page).getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'hidden' });
    });
  });

  test('through hits: down from the field, and back up', async () => {
    await onPage(SCREEN, async (page) => {
      await page.keyboard.press('/');
      await input(page).fill('thực đơn tuần');
      await answeredTo(page, 'thực đơn tuần');
      if ((await options(page).count()) > 0) await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(await hits(page).first().textContent());
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe(await hits(page).first().textContent());
      await page.keyboard.press('ArrowUp');
      expect(await isInputFocused(page)).toBe(true);
      await page.keyboard.press('ArrowDown');
      const href = String(await hits(page).first().getAttribute('href'));
      await page.keyboard.press('Enter');
      await page.waitForURL(built.origin + href);
    });
  });

  test('Enter in the field leads to the search page', async () => {
    await onPage(SCREEN, async (page) => {
      await page.keyboard.press('/');
      await input(page).fill('nghỉ lễ');
      await page.keyboard.press('Enter');
      await page.waitForURL(
        ({ pathname, searchParams }) => pathname === '/tim-kiem/' && searchParams.get('q') === 'nghỉ lễ',
      );
    });
  });
});

test('a place on the page that one reads closes it and is gone to', async () => {
  const here = '/tin-tuc/ke-hoach-truyen-thong-nam-hoc-2022-2023/';
  await onPage(
    SCREEN,
    async (page) => {
      await opened(page);
      await input(page).fill('mục đích kế hoạch truyền thông');
      const place = dialog(page).locator(`a[href^="${here}#"]`).first();
      const id = String(await place.getAttribute('href')).split('#')[1] ?? '';
      await place.click();
      await dialog(page).waitFor({ state: 'hidden' });
      expect(new URL(page.url()).hash).toBe(`#${id}`);
      const top = await page.locator(`#${id}`).evaluate((target) => target.getBoundingClientRect().top);
      expect(Math.abs(top)).toBeLessThan(200);
      await page.waitForTimeout(200);
      expect(new URL(page.url()).hash).toBe(`#${id}`);
    },
    here,
  );
});

describe('a touch', () => {
  test('takes a completion', async () => {
    await onPage(PHONE, async (page) => {
      await opened(page);
      await input(page).pressSequentially('tuyen');
      const chosen = String(await options(page).first().textContent());
      await options(page).first().tap();
      await answeredTo(page, chosen);
      expect(await options(page).count()).toBe(0);
    });
  });
});

test('without JavaScript the button is a link to the search page', async () => {
  await onPage({ ...PHONE, javaScriptEnabled: false }, async (page) => {
    await page.getByRole('link', { name: words.search }).click();
    await page.waitForURL(`${built.origin}/tim-kiem/`);
  });
});

test('where its code cannot be had, the button leads to the search page', async () => {
  const context = await built.browser.newContext(SCREEN);
  const page = await context.newPage();
  await page.route('**/_astro/dialog.*.js', (route) => route.abort());
  await page.goto(built.origin + START);
  await opener(page).click();
  await page.waitForURL(`${built.origin}/tim-kiem/`);
  await context.close();
});

test('an answer that a later text has overtaken is not shown', async () => {
  await onPage(SCREEN, async (page) => {
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/**', async (route) => {
      await held;
      await route.continue();
    });
    await opened(page);
    await input(page).fill('tuyển sinh');
    await page.waitForTimeout(400);
    expect(await dialog(page).locator('[data-search-status]').textContent()).toBe(words.searching);
    await input(page).fill('thực đơn');
    await page.waitForTimeout(300);
    const shown: string[] = [];
    await page.exposeFunction('record', (text: string) => shown.push(text));
    await page.evaluate(() => {
      const status = document.querySelector('dialog [data-search-status]');
      if (!status) return;
      new MutationObserver(() => {
        (globalThis as unknown as { record: (text: string) => void }).record(status.textContent);
      }).observe(status, { childList: true });
    });
    release(undefined);
    await answeredTo(page, 'thực đơn');
    expect(shown.filter((text) => text.includes('tuyển sinh'))).toEqual([]);
  });
});

test('readers hear how many were found once the typing rests', async () => {
  await onPage(SCREEN, async (page) => {
    await page.keyboard.press('/');
    await input(page).waitFor();
    const live = dialog(page).getByRole('status');
    await input(page).pressSequentially('tuyển sinh', { delay: 60 });
    await answeredTo(page, 'tuyển sinh');
    expect(await live.textContent()).not.toContain('Tìm thấy');
    await live.filter({ hasText: /^Tìm thấy \d+ kết quả/u }).waitFor({ state: 'attached' });
  });
});
