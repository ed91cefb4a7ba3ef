/** The search page of the built site: an address that is shared, filters and order, and what readers of all kinds get. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { headersOf } from '../../src/headers/index.ts';
import { words } from '../../src/search/ui/words.ts';
import { axeFaults } from './axe-rules.ts';
import { browseSite } from './browsed-site.ts';
import { readSite } from './built-site.ts';
import { answered, faultsOf, hitsOn, searchField, statusOf } from './search-box.ts';

const site = readSite();
const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};
const SCREEN: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

const built = browseSite(site.dir, headersOf('site', false));

async function onPage(
  options: BrowserContextOptions,
  query: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await built.browser.newContext(options);
  try {
    const page = await context.newPage();
    const faults = faultsOf(page);
    await page.goto(`${built.origin}/tim-kiem/${query}`);
    if (query !== '') await answered(page);
    await use(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Each `dd/mm/yyyy` of the hits as `yyyymmdd`, in their order. */
async function dates(page: Page): Promise<string[]> {
  const facts = await page.locator('main .search-hit-facts').allTextContents();
  return facts.flatMap((line) => /(\d\d)\/(\d\d)\/(\d{4})/u.exec(line)?.slice(1).reverse().join('') ?? []);
}

const select = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const address = (page: Page) => new URL(page.url()).searchParams;

describe('an address', () => {
  const SHARED = '?q=tr%E1%BA%BB&loai=Tin+t%E1%BB%A9c&nam-hoc=2022-2023&xep=moi-nhat';

  test('that is shared shows the same answer, with its filters and its order', async () => {
    await onPage(SCREEN, SHARED, async (page) => {
      expect(await searchField(page).inputValue()).toBe('trẻ');
      expect(await select(page, 'Loại bài').inputValue()).toBe('Tin tức');
      expect(await select(page, 'Năm học').inputValue()).toBe('2022-2023');
      expect(await select(page, 'Sắp xếp').inputValue()).toBe('moi-nhat');
      const urls = (await hitsOn(page)).map(({ url }) => url);
      expect(urls.length).toBeGreaterThan(1);
      expect(urls.filter((url) => !url.startsWith('/tin-tuc/'))).toEqual([]);
      expect(await dates(page)).toEqual((await dates(page)).sort().reverse());
      await page.reload();
      await answered(page);
      expect((await hitsOn(page)).map(({ url }) => url)).toEqual(urls);
    });
  });

  test('follows the filters and the order, and "back" undoes them one by one', async () => {
    await onPage(SCREEN, '?q=tr%E1%BA%BB', async (page) => {
      const all = await statusOf(page).textContent();
      await select(page, 'Dành cho').selectOption({ index: 1 });
      await expect.poll(() => address(page).get('danh-cho')).toBe('Phụ huynh');
      await select(page, 'Sắp xếp').selectOption('moi-nhat');
      await expect.poll(() => address(page).get('xep')).toBe('moi-nhat');
      await page.goBack();
      expect(await select(page, 'Sắp xếp').inputValue()).toBe('');
      expect(await select(page, 'Dành cho').inputValue()).toBe('Phụ huynh');
      await page.goBack();
      await expect.poll(() => statusOf(page).textContent()).toBe(all);
      expect(await select(page, 'Dành cho').inputValue()).toBe('');
    });
  });

  test('with a filter that is offered no more is answered without it', async () => {
    await onPage(SCREEN, '?q=tr%E1%BA%BB&loai=B%C3%A1o+t%C6%B0%E1%BB%9Dng', async (page) => {
      expect((await hitsOn(page)).length).toBeGreaterThan(0);
      expect(await select(page, 'Loại bài').inputValue()).toBe('');
    });
  });
});

describe('the filters', () => {
  test('say how many pages each would leave', async () => {
    await onPage(SCREEN, '?q=tr%E1%BA%BB', async (page) => {
      const option = select(page, 'Loại bài').locator('option', { hasText: /^Tin tức \(\d+\)$/u });
      await option.waitFor({ state: 'attached' });
      const count = Number(/\d+/u.exec(String(await option.textContent()))?.[0]);
      await select(page, 'Loại bài').selectOption('Tin tức');
      await statusOf(page)
        .filter({ hasText: `Tìm thấy ${count} kết quả` })
        .waitFor();
    });
  });

  test('are folded on a phone behind a button that says how many are chosen', async () => {
    await onPage(PHONE, '?q=tr%E1%BA%BB', async (page) => {
      const toggle = page.locator('[data-search-filters-toggle]');
      expect(await toggle.textContent()).toBe(words.filters(0));
      expect(await toggle.getAttribute('aria-expanded')).toBe('false');
      expect(await select(page, 'Loại bài').isVisible()).toBe(false);
      await toggle.tap();
      expect(await toggle.getAttribute('aria-expanded')).toBe('true');
      await select(page, 'Loại bài').selectOption('Tin tức');
      await select(page, 'Năm học').selectOption('2022-2023');
      expect(await toggle.textContent()).toBe(words.filters(2));
      await toggle.tap();
      expect(await select(page, 'Loại bài').isVisible()).toBe(false);
      expect(address(page).get('loai')).toBe('Tin tức');
    });
  });
});

test.each([
  ['a phone', PHONE],
  ['a screen', SCREEN],
] as const)(
  'axe finds nothing on %s: with hits, with completions, with nothing found, with filters',
  async (_name, size) => {
    await onPage(size, '?q=tr%E1%BA%BB', async (page) => {
      expect(await axeFaults(page)).toEqual([]);
      const toggle = page.locator('[data-search-filters-toggle]');
      if (await toggle.isVisible()) await toggle.tap();
      expect(await axeFaults(page)).toEqual([]);
      await searchField(page).fill('');
      await searchField(page).pressSequentially('tuyen');
      await page.locator('[role=option]:visible').first().waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await searchField(page).fill('zzqxw');
      await statusOf(page)
        .filter({ hasText: words.nothing('zzqxw') })
        .waitFor();
      expect(await axeFaults(page)).toEqual([]);
    });
  },
  120_000,
);

test('a completion is taken by keys, and Escape closes the list before it empties the field', async () => {
  await onPage(SCREEN, '', async (page) => {
    const field = searchField(page);
    await field.pressSequentially('tuyen s');
    const first = page.locator('[role=option]:visible').first();
    await first.waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('[role=option]:visible').count()).toBe(0);
    expect(await field.inputValue()).toBe('tuyen s');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    await field.pressSequentially('tuyen s');
    await first.waitFor();
    const chosen = String(await first.textContent());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe(chosen);
    await expect.poll(() => address(page).get('q')).toBe(chosen);
  });
});

test('what is typed before the search has come is completed once it is there', async () => {
  await onPage(SCREEN, '', async (page) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_astro/search-page.*.js', async (route) => {
      await held;
      await route.continue();
    });
    await searchField(page).pressSequentially('tuyen s');
    release();
    await page.locator('[role=option]:visible').first().waitFor();
    expect(await searchField(page).inputValue()).toBe('tuyen s');
  });
});

test('what was probably meant is a link to its own answer', async () => {
  await onPage(SCREEN, '?q=tuyeern+sinh&nam-hoc=2022-2023', async (page) => {
    const meant = page.getByRole('link', { name: 'tuyển sinh', exact: true });
    expect(await page.locator('.search-suggestion').textContent()).toBe(`${words.didYouMean} tuyển sinh`);
    const target = new URL(String(await meant.getAttribute('href')), page.url()).searchParams;
    expect([target.get('q'), target.get('nam-hoc')]).toEqual(['tuyển sinh', '2022-2023']);
    await meant.click();
    await statusOf(page).filter({ hasText: '“tuyển sinh”' }).waitFor();
    expect(await searchField(page).inputValue()).toBe('tuyển sinh');
    await page.goBack();
    await statusOf(page).filter({ hasText: '“tuyeern sinh”' }).waitFor();
  });
});

test('the index is fetched as soon as the field has the focus', async () => {
  await onPage(SCREEN, '', async (page) => {
    const fetched = page.waitForRequest('**/pagefind/pagefind.js');
    await searchField(page).focus();
    await fetched;
  });
});

test.each([
  [320, 100],
  [600, 200],
])('at %i px and letters of %i % nothing is wider than the screen', async (width, percent) => {
  await onPage({ viewport: { width, height: 640 } }, '?q=tr%E1%BA%BB', async (page) => {
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, `${percent}%`);
    await page.locator('[data-search-filters-toggle]').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});
