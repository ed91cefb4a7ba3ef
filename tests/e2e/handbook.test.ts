/** The handbook's first article (`/huong-dan/bai-dau-tien/`), step by step on a phone, with its pictures. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { Cms, PHONE } from './cms.ts';
import { picture, PICTURES } from './handbook-pictures.ts';
import { startDesk, until, type RunningDesk } from './running-desk.ts';

const PAGE = path.resolve(import.meta.dirname, '../../src/pages/huong-dan/bai-dau-tien.mdx');
const HEAD = 'pham-thi-nga';
const HEAD_PASSWORD = 'mật khẩu chỉ để thử 2022';
const MEMBER = 'vu-thi-my';
const TITLE = 'Vườn rau nhỏ ở lớp 4 tuổi';
const ADDRESS = '/tin-tuc/vuon-rau-nho-o-lop-4-tuoi/';
const VISIBLE_WITHIN_MS = 60_000;

let browser: Browser;
let desk: RunningDesk;
let password: string;
let member: Cms;

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk(HEAD_PASSWORD)]);
  const head = await Cms.signIn(browser, desk.origin, HEAD, HEAD_PASSWORD);
  password = await head.makePassword(MEMBER);
  await head.page.context().close();
});

afterAll(async () => {
  await browser.close();
  await desk.stop();
});

/** A drawing where a teacher has a photo: no face is in it. */
async function drawing(): Promise<string> {
  const file = path.join(temporaryFolder(), 'vuon-rau.jpg');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1600"><rect width="2400" height="1600" fill="#cfe8f3"/><rect y="1000" width="2400" height="600" fill="#8a5a2b"/>${[300, 800, 1300, 1800].map((x) => `<g fill="#4e9a3f"><ellipse cx="${String(x + 150)}" cy="980" rx="190" ry="90"/><ellipse cx="${String(x + 150)}" cy="900" rx="60" ry="140"/></g>`).join('')}<circle cx="2050" cy="320" r="150" fill="#f5b942"/></svg>`;
  await sharp(Buffer.from(svg)).jpeg().toFile(file);
  return file;
}

it('shows the screens that its steps come to, and no others', () => {
  const shown = [...readFileSync(PAGE, 'utf8').matchAll(/<Picture [^>]*?name="([^"]+)"/gu)].map(
    ([, name]) => name,
  );
  const walked = [
    ...readFileSync(import.meta.filename, 'utf8').matchAll(/await picture\(\S+, '([^']+)'\)/gu),
  ];
  expect(walked.map(([, name]) => name)).toEqual(shown);
  const kept = readdirSync(PICTURES).filter((name) => name.endsWith('.webp'));
  expect(kept.sort()).toEqual(shown.map((name) => `${String(name)}.webp`).sort());
});

it('leads from signing in to an article that is written, with a photo, and saved', async () => {
  const context = await browser.newContext({ ...PHONE, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  const page = await context.newPage();
  await page.goto(`${desk.origin}/admin/`);
  await page.getByLabel('Tên đăng nhập').fill(MEMBER);
  await picture(page, 'dang-nhap');
  await context.close();

  member = await Cms.signIn(browser, desk.origin, MEMBER, password, PHONE);
  await picture(member.page, 'danh-sach');
  await member.open('/collections/articles/new');
  await member.page.getByLabel('Tiêu đề').fill(TITLE);
  await member.choose('Chuyên mục', 'Giáo dục mầm non');
  await member.page.getByLabel('Tiêu đề').scrollIntoViewIfNeeded();
  await picture(member.page, 'bai-moi');

  await member.typeBody('Mỗi sáng các cháu tưới rau cùng cô.');
  await member.page.keyboard.press('Enter');
  await member.page.keyboard.type('Rau muống và rau dền đã lên xanh.');
  await member.page.waitForTimeout(1500);
  await picture(member.page, 'soan-thao');

  await member.page.getByRole('toolbar').getByRole('button', { name: 'Ảnh', exact: true }).click();
  const chooser = member.page.waitForEvent('filechooser');
  const dialog = member.page.locator('dialog[open]');
  await dialog.getByRole('button', { name: 'Chọn ảnh trong máy' }).click();
  await (await chooser).setFiles(await drawing());
  await dialog.getByText(/^Đã gửi xong/u).waitFor();
  await dialog.getByLabel(/^Mô tả ảnh/u).fill('Luống rau trước hiên lớp, nắng sớm');
  await dialog.getByLabel(/^Ai có trong ảnh/u).selectOption({ label: 'Không có người' });
  await picture(member.page, 'anh');
  await dialog.getByRole('button', { name: 'Thêm ảnh này' }).click();

  await member.page.getByRole('tab', { name: 'Xem trước' }).click();
  const preview = member.page.frameLocator('.preview-frame');
  await preview.locator('figure img').waitFor();
  await member.page.waitForTimeout(500);
  await picture(member.page, 'xem-truoc');
  await member.page.getByRole('tab', { name: 'Viết' }).click();

  await member.save();
  await member.page.getByLabel('Tiêu đề').waitFor();
  await picture(member.page, 'da-luu');
});

it('leads on through the review to the page that parents read', async () => {
  await member.setStatus('Chờ duyệt');
  await picture(member.page, 'cho-duyet');

  const head = await Cms.signIn(browser, desk.origin, HEAD, HEAD_PASSWORD, PHONE);
  await head.open('/workflow');
  await head.page.getByText(TITLE).first().waitFor();
  await picture(head.page, 'duyet');
  await head.page.getByText(TITLE).first().click();
  await head.page.getByLabel('Tiêu đề').waitFor();
  await head.setStatus('Sẵn sàng');
  await head.publish();
  await until('the article is on the site', VISIBLE_WITHIN_MS, async () => {
    const answer = await fetch(`${desk.origin}${ADDRESS}`);
    return answer.ok;
  });
  await head.page.goto(`${desk.origin}${ADDRESS}`);
  await picture(head.page, 'len-trang');
});
