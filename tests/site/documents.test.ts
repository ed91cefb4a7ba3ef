/** The table of documents in a browser, without its script and with it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browseSite } from './browsed-site.ts';
import { pageAt, readSite, textOf } from './built-site.ts';

const site = readSite();
const built = browseSite(site.dir);

async function withTable<Result>(
  { script }: { readonly script: boolean },
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await built.browser.newContext({ javaScriptEnabled: script });
  try {
    const page = await context.newPage();
    await page.goto(`${built.origin}/van-ban/`);
    return await use(page);
  } finally {
    await context.close();
  }
}

const numbersIn = (page: Page) => page.locator('tbody tr:visible th').allInnerTexts();

test('without a script the table is whole, and offers nothing that would not work', async () => {
  await withTable({ script: false }, async (page) => {
    const numbers = await numbersIn(page);
    expect(numbers).toEqual(expect.arrayContaining(['48/KH-MNQP', '29-NQ/TW', '54/2019/NQ-HĐND']));
    expect(await page.getByRole('button', { name: 'Số, ký hiệu' }).count()).toBe(0);
    expect(await page.getByRole('searchbox', { name: 'Tìm trong bảng' }).isVisible()).toBe(false);
  });
});

describe('with a script', () => {
  test('it is narrowed by words without diacritics and by a choice, and says how many are left', async () => {
    await withTable({ script: true }, async (page) => {
      const all = (await numbersIn(page)).length;
      await page.getByRole('searchbox', { name: 'Tìm trong bảng' }).fill('hoc phi hai phong');
      // The script is fetched when it is first needed.
      await page.getByText(`Đang hiện 1 trong ${String(all)} văn bản.`).waitFor();
      expect(await numbersIn(page)).toEqual(['54/2019/NQ-HĐND']);
      await page.getByRole('searchbox', { name: 'Tìm trong bảng' }).fill('');
      await page.getByRole('combobox', { name: 'Loại' }).selectOption('Luật');
      expect(await numbersIn(page)).toEqual(['43/2019/QH14']);
      await page.getByRole('combobox', { name: 'Tình trạng' }).selectOption('Được thay thế');
      expect(await numbersIn(page)).toEqual([]);
    });
  });

  test('it is sorted by each column, up and down, numbers as numbers and unknown days last', async () => {
    await withTable({ script: true }, async (page) => {
      const byNumber = page.getByRole('button', { name: 'Số, ký hiệu' });
      await byNumber.click();
      await page.locator('th[aria-sort="ascending"]').waitFor();
      const serials = (await numbersIn(page)).map((number) => Number.parseInt(number, 10));
      expect(serials).toEqual(serials.toSorted((a, b) => a - b));
      expect(await page.locator('th[aria-sort="ascending"]').innerText()).toContain('Số, ký hiệu');
      await byNumber.click();
      const down = (await numbersIn(page)).map((number) => Number.parseInt(number, 10));
      expect(down).toEqual(serials.toReversed());
      await page.getByRole('button', { name: 'Ngày ban hành' }).click();
      expect(await page.locator('th[aria-sort]').count()).toBe(1);
      const days = await page
        .locator('tbody .documents-day')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value') ?? ''));
      const known = days.filter((day) => day !== '');
      expect(days).toEqual([...known.toSorted(), ...days.filter((day) => day === '')]);
      expect(days.at(-1)).toBe('');
    });
  });
});

describe('a document', () => {
  test('that was replaced says by what, and what replaced it says so too', () => {
    const of = (slug: string) => {
      const [root] = pageAt(site, `/van-ban/${slug}/`).elements;
      return root === undefined ? '' : textOf(root).replace(/\s+/gu, ' ');
    };
    expect(of('van-ban-mau-quy-che-cu')).toContain('Được thay thế bởi 02/QC-MNM');
    expect(of('van-ban-mau-quy-che-moi')).toContain('Còn hiệu lực sửa đổi, bổ sung bởi 15/QĐ-MNM');
    expect(of('van-ban-mau-quy-che-moi')).toContain(
      'Thay thế01/QC-MNM Văn bản mẫu: quy chế đã được thay thế',
    );
  });

  test('that is cited stands on the page that cites it, with its state', () => {
    const [root] = pageAt(site, '/tin-tuc/truyen-thong-ve-giao-duc-mam-non/').elements;
    expect(root && textOf(root).replace(/\s+/gu, ' ')).toContain('04/2015/NĐ-CP Hết hiệu lực từ 01/07/2023');
  });
});
