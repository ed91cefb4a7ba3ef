/** The whole loop on a phone, by thumb: from signing in to the published article and out again. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { Cms, PHONE } from './cms.ts';
import { startDesk, until, type RunningDesk } from './running-desk.ts';
import { caret, inSight, screenFaults } from './screen.ts';

const HEAD = 'pham-thi-nga';
const HEAD_PASSWORD = 'mật khẩu chỉ để thử 2022';
const TITLE = 'Góc thiên nhiên của lớp mẫu giáo lớn';
const SLUG = 'goc-thien-nhien-cua-lop-mau-giao-lon';
/** What an Android keyboard leaves of 740 px. */
const ABOVE_KEYBOARD = { width: 360, height: 400 };
const SAVE = '[class*="-SaveButton"]';

let browser: Browser;
let desk: RunningDesk;
let cms: Cms;
let page: Page;

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk(HEAD_PASSWORD)]);
  cms = await Cms.signIn(browser, desk.origin, HEAD, HEAD_PASSWORD, PHONE);
  page = cms.page;
});

afterAll(async () => {
  await browser.close();
  await desk.stop();
});

/** After every step: whatever it has left on the screen fits the phone and the thumb. */
afterEach(async () => {
  expect(await screenFaults(page)).toEqual([]);
});

/** As when a keyboard comes or goes: the page has the new size, and has answered it. */
async function resizeTo(size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  await expect.poll(() => page.evaluate(() => window.visualViewport?.height)).toBe(size.height);
  // A tap that meets a page still moving would be lost: the layout and the caret settle within a few frames.
  await page.waitForTimeout(300);
}

async function withKeyboard(check: () => Promise<void>): Promise<void> {
  await resizeTo(ABOVE_KEYBOARD);
  try {
    await check();
    expect(await screenFaults(page)).toEqual([]);
  } finally {
    await resizeTo(PHONE.viewport);
  }
}

async function photo(): Promise<string> {
  const file = path.join(temporaryFolder(), 'IMG_2023.jpg');
  const canvas = sharp({ create: { width: 1200, height: 900, channels: 3, background: '#7cae6a' } });
  await writeFile(file, await canvas.jpeg().toBuffer());
  return file;
}

it('sees what is too small or too wide', async () => {
  const small = await browser.newPage({ ...PHONE });
  await small.setContent(
    '<meta name=viewport content="width=device-width"><button>x</button><div style="width:500px">y</div>',
  );
  const faults = await screenFaults(small);
  expect(faults[0]).toMatch(/^the page is \d+ px wide/u);
  expect(faults[1]).toMatch(/^button «x» is \d+×\d+$/u);
  await small.close();
});

it('shows the sign-in page', async () => {
  const stranger = await browser.newPage({ ...PHONE });
  await stranger.goto(`${desk.origin}/admin/`);
  await stranger.getByLabel('Mật khẩu', { exact: true }).tap();
  expect(await screenFaults(stranger)).toEqual([]);
  await stranger.setViewportSize(ABOVE_KEYBOARD);
  expect(await screenFaults(stranger)).toEqual([]);
  await stranger.close();
});

it('has the menu of collections folded above the list', async () => {
  const first = page.locator('[class*="-CardsGrid"] a').first();
  expect((await first.boundingBox())?.y).toBeLessThan(PHONE.viewport.height);
  await page.getByRole('button', { name: 'Loại nội dung' }).tap();
  expect(await screenFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Thông báo', exact: true }).tap();
  await page.getByRole('heading', { name: 'Thông báo', exact: true }).waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'Sự kiện', exact: true }).isVisible()).toBe(false);
});

it('opens a new article from «Viết mới»', async () => {
  await page.getByRole('button', { name: 'Viết mới' }).tap();
  expect(await screenFaults(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Tin', exact: true }).tap();
  await page.locator('[contenteditable=true]').waitFor();
  expect(await page.locator('.form-parts > div label').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Tiêu đề/u), 'Nội dung', 'Ảnh đại diện']),
  );
});

it('keeps the title and «Lưu» in sight above the keyboard', async () => {
  await page.getByLabel('Tiêu đề').tap();
  await page.keyboard.type(TITLE);
  await withKeyboard(async () => {
    expect(await inSight(page, SAVE)).toBe(true);
    expect(await inSight(page, '[id^="title-field-"]')).toBe(true);
  });
});

it('chooses an area by tap', async () => {
  await page.getByLabel('Chuyên mục').tap();
  expect(await screenFaults(page)).toEqual([]);
  await page.getByRole('option', { name: 'Giáo dục mầm non' }).tap();
});

it('keeps the caret of a long text and «Lưu» in sight above the keyboard', async () => {
  const text = page.locator('[contenteditable=true]').last();
  await text.tap();
  for (const line of ['Trẻ tưới cây.', 'Trẻ nhặt lá.', 'Trẻ gieo hạt.', 'Trẻ bón phân.', 'Trẻ vẽ hoa.']) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('Cả lớp cùng chăm cây.');
  await withKeyboard(async () => {
    expect(await inSight(page, SAVE)).toBe(true);
    const bar = await page
      .locator('[class*="-EditorContainer"] > [class*="-ToolbarContainer"]')
      .boundingBox();
    const { top, bottom } = await caret(page);
    expect(bottom).toBeLessThanOrEqual(ABOVE_KEYBOARD.height);
    expect(top).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  });
});

it('adds a photo', async () => {
  await cms.chooseCover({ path: await photo(), alt: 'Góc cây xanh của lớp' });
});

it('unfolds «Thêm»', async () => {
  await page.locator('.form-more > summary').tap();
  await page.getByRole('textbox', { name: 'Tóm tắt' }).waitFor();
});

it('saves the draft', async () => {
  await page.locator(SAVE).tap();
  await page.getByText('Đã lưu bản nháp').waitFor();
});

it('hands it in, with the status in reach', async () => {
  await page.getByRole('button', { name: /^Trạng thái:/u }).tap();
  expect(await screenFaults(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Chờ duyệt' }).tap();
  await page.getByRole('button', { name: 'Trạng thái: Chờ duyệt' }).waitFor();
});

it('finds it on the board, one column at a time', async () => {
  await cms.open('/workflow');
  await page.getByRole('button', { name: 'Chờ duyệt (1)', pressed: true }).waitFor();
  await page.getByRole('button', { name: 'Bản nháp (0)' }).tap();
  await expect.poll(() => page.getByText(TITLE).isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Chờ duyệt (1)' }).tap();
  await page.getByRole('link', { name: TITLE }).tap();
  await expect.poll(() => page.getByLabel('Tiêu đề').inputValue(), { timeout: 15_000 }).toBe(TITLE);
});

it('publishes it', async () => {
  await page.getByRole('button', { name: /^Trạng thái:/u }).tap();
  await page.getByRole('menuitem', { name: 'Sẵn sàng' }).tap();
  expect(await screenFaults(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Sẵn sàng' }).tap();
  await page.getByRole('button', { name: 'Trạng thái: Sẵn sàng' }).waitFor();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Đăng', exact: true }).tap();
  expect(await screenFaults(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Đăng ngay' }).tap();
  await until('main holds the article', 30_000, () =>
    desk.git('ls-tree', '-r', '--name-only', 'main').includes(SLUG),
  );
  await page.getByText('Đã lên trang').waitFor({ timeout: 60_000 });
});

it('looks into the library', async () => {
  await cms.open('/workflow');
  await page.getByRole('button', { name: 'Ảnh và tệp' }).tap();
  const files = page.getByRole('dialog').locator('[aria-pressed]');
  // Pictures move the cards while they come.
  await files.locator('img').first().waitFor();
  await files.first().tap();
  await expect.poll(() => files.first().getAttribute('aria-pressed')).toBe('true');
  expect(await screenFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Đóng', exact: true }).tap();
});

it.each(['Việc cần làm', 'Tài khoản của mọi người', 'Mật khẩu của tôi'])('opens «%s»', async (entry) => {
  await cms.open('/collections/articles');
  await page.getByRole('button', { name: 'Tài khoản' }).tap();
  expect(await screenFaults(page)).toEqual([]);
  await page.getByRole('menuitem', { name: entry }).tap();
  await page.getByRole('link', { name: 'Về trang quản trị' }).waitFor();
});

it('signs out', async () => {
  await page.getByRole('link', { name: 'Về trang quản trị' }).tap();
  await page.getByRole('button', { name: 'Tài khoản' }).tap();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).tap();
  await page.getByLabel('Tên đăng nhập').waitFor();
});
