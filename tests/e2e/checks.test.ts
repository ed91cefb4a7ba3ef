/** What is wrong with an entry: told as one writes, kept in drafts, in the way of «Sẵn sàng». */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { Cms } from './cms.ts';
import { startDesk, type RunningDesk } from './running-desk.ts';

const HEAD = 'pham-thi-nga';
const PASSWORD = 'mật khẩu chỉ để thử 2022';
const SHORT = '«Tóm tắt» ngắn quá; hãy viết ít nhất 50 ký tự.';

let browser: Browser;
let desk: RunningDesk;
let cms: Cms;

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk(PASSWORD)]);
  cms = await Cms.signIn(browser, desk.origin, HEAD, PASSWORD);
});

afterAll(async () => {
  await browser.close();
  await desk.stop();
});

const panel = () => cms.page.getByRole('region', { name: 'Những chỗ cần sửa trước khi đăng' });
const count = () => panel().getByRole('button', { name: /^Còn \d+ chỗ cần sửa/u });
/** Beside a field, not in the panel. */
const atField = (message: string) => cms.page.locator('ul:not(.faults-panel *) > li', { hasText: message });
const focusedId = () => cms.page.evaluate(() => document.activeElement?.id ?? '');

describe.each([
  [1280, 900],
  [360, 740],
])('at %d × %d', (width, height) => {
  const title = `Bài còn thiếu ở ${String(width)} điểm ảnh`;
  const slug = `${String(new Date().getFullYear())}/bai-con-thieu-o-${String(width)}-diem-anh`;

  it('says nothing at the fields of a new form, and counts what is missing', async () => {
    await cms.page.setViewportSize({ width, height });
    await cms.open('/collections/articles/new');
    await count().waitFor();
    expect(await count().innerText()).toBe('Còn 2 chỗ cần sửa trước khi đăng');
    expect(await atField('Hãy đặt tiêu đề cho bài.').count()).toBe(0);
  });

  it('tells a wrong field after a pause, and takes it back when it is mended', async () => {
    await cms.page.getByLabel('Tiêu đề').first().fill(title);
    await cms.unfoldMore();
    await cms.page.getByLabel('Tóm tắt').first().fill('Ngắn.');
    await atField(SHORT).waitFor();
    await cms.page
      .getByLabel('Tóm tắt')
      .first()
      .fill('Đủ dài để đọc trong danh sách bài, hơn năm mươi ký tự.');
    await atField(SHORT).waitFor({ state: 'detached' });
  });

  it('leaves the button that saves free, and saves the draft as it is', async () => {
    await cms.page.getByLabel('Tóm tắt').first().fill('Ngắn.');
    await cms.save();
    expect(desk.git('show', `cms/articles/${slug}:content/articles/${slug}.mdx`)).toContain('summary: Ngắn.');
  });

  it('is refused as ready, with a list whose lines lead to their fields', async () => {
    await cms.page.getByRole('button', { name: /^Trạng thái:/u }).click();
    await cms.page.getByRole('menuitem', { name: 'Sẵn sàng' }).click();
    await cms.page.getByRole('dialog').getByRole('button', { name: 'Sẵn sàng' }).click();
    await panel().getByRole('button', { name: SHORT }).click();
    await expect.poll(focusedId).toMatch(/^summary-field-/u);
    expect(await cms.page.locator(`#${await focusedId()}`).isVisible()).toBe(true);
  });

  it('is refused by the desk with the same sentence, whoever asks', async () => {
    const answer = await cms.ask({
      branch: 'main',
      action: 'updateUnpublishedEntryStatus',
      params: { branch: 'main', collection: 'articles', slug, newStatus: 'pending_publish' },
    });
    expect(answer.status).toBe(422);
    expect(answer.error).toContain(SHORT);
  });
});

it('shows the list of entries while the editor has not come', async () => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  const late: string[] = [];
  await page.route(/\/admin\/assets\/(?:editor|body-faults)-/u, (route) => {
    late.push(route.request().url());
    return route.abort();
  });
  await page.goto(`${desk.origin}/admin/`);
  await page.getByLabel('Tên đăng nhập').fill(HEAD);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  const entry = page.locator('a[href*="/collections/articles/entries/"]').first();
  await entry.waitFor();
  expect(late).toEqual([]);
  // An entry asks for what was held back: the list really did without it.
  await entry.click();
  await expect.poll(() => late.length, { timeout: 30_000 }).toBeGreaterThan(0);
  await context.close();
});
