/** Signing in for the first time, and by a passkey: Chromium's own virtual authenticator against the real desk. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { Cms, PHONE } from './cms.ts';
import { startDesk, type RunningDesk } from './running-desk.ts';
import { screenFaults } from './screen.ts';

const HEAD = 'pham-thi-nga';
const HEAD_PASSWORD = 'mật khẩu chỉ để thử 2022';
const MEMBER = 'vu-thi-my';
const MEMBER_PASSWORD = 'một câu dễ nhớ';

let browser: Browser;
let desk: RunningDesk;
/** The desk by its name: at a number no browser offers passkeys. */
let site: string;
let oneTime: string;
let member: Page;

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk(HEAD_PASSWORD)]);
  site = desk.origin.replace('127.0.0.1', 'localhost');
});
afterAll(async () => {
  await browser.close();
  await desk.stop();
});

/** A device with a screen lock: it keeps passkeys and says yes to every question. */
async function addAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

const passkeyButton = (page: Page) => page.getByRole('button', { name: 'Dùng khóa đăng nhập' });
const listHeading = (page: Page) => page.getByRole('heading', { name: 'Tin tức', exact: true });

describe('a password for one use', () => {
  it('is made by the head, on a page that fits a phone', async () => {
    const head = await Cms.signIn(browser, site, HEAD, HEAD_PASSWORD, PHONE);
    const { page } = head;
    await page.goto(`${site}/admin/tai-khoan/`);
    await page.getByRole('button', { name: /^Tạo tài khoản: Vũ Thị Mỵ/u }).tap();
    oneTime = await page.locator('[data-new-password]').innerText();
    expect(await screenFaults(page)).toEqual([]);
    expect(head.heldBack()).toEqual([]);
    await page.context().close();
  });

  it('leads to the page where it is changed, and then the CMS opens', async () => {
    member = await (await browser.newContext({ ...PHONE, locale: 'vi-VN' })).newPage();
    member.setDefaultTimeout(30_000);
    const submit = async (password: string) => {
      await member.goto(`${site}/admin/`);
      await member.getByLabel('Tên đăng nhập').fill(MEMBER);
      await member.getByLabel('Mật khẩu', { exact: true }).fill(password);
      await member.getByRole('button', { name: 'Đăng nhập', exact: true }).tap();
    };
    await submit(oneTime);
    await member.waitForURL(`${site}/admin/mat-khau/`);
    await member.goto(`${site}/admin/`);
    await member.waitForURL(`${site}/admin/mat-khau/`);
    expect(await screenFaults(member)).toEqual([]);
    await member.getByLabel('Mật khẩu dùng một lần').fill(oneTime);
    await member.getByLabel('Mật khẩu mới').fill(MEMBER_PASSWORD);
    await member.getByRole('button', { name: 'Đổi mật khẩu' }).tap();
    await member.getByText('Đã đổi mật khẩu.').waitFor();
    await member.getByRole('link', { name: 'Về trang quản trị' }).tap();
    await listHeading(member).waitFor();
  });
});

describe('a passkey', () => {
  it('is made on one’s own page with the password', async () => {
    await addAuthenticator(member);
    await member.goto(`${site}/admin/mat-khau/`);
    await member.getByLabel('Tên để nhận ra').fill('Điện thoại của tôi');
    await member.getByLabel('Mật khẩu của bạn').fill('sai');
    await member.getByRole('button', { name: 'Thêm khóa trên máy này' }).tap();
    await member.getByText('Mật khẩu hiện tại không đúng.').waitFor();
    await member.getByLabel('Mật khẩu của bạn').fill(MEMBER_PASSWORD);
    await member.getByRole('button', { name: 'Thêm khóa trên máy này' }).tap();
    await member.getByRole('listitem').filter({ hasText: 'Điện thoại của tôi' }).waitFor();
    expect(await screenFaults(member)).toEqual([]);
  });

  it('signs in without name and password', async () => {
    await member.context().clearCookies();
    await member.goto(`${site}/admin/`);
    await passkeyButton(member).tap();
    await listHeading(member).waitFor();
  });

  it('goes on over an open form when the session has expired', async () => {
    await member.goto('about:blank');
    await member.goto(`${site}/admin/#/collections/articles/new`);
    await member.getByLabel('Tiêu đề').fill('Khóa đăng nhập');
    await member.context().clearCookies();
    const { signedIn, stillThere } = await signInAgain(member);
    expect([signedIn, stillThere]).toEqual([200, 'Khóa đăng nhập']);
  });

  it('opens nothing once its owner has removed it', async () => {
    await member.goto(`${site}/admin/mat-khau/`);
    await member.getByRole('button', { name: 'Bỏ khóa này: Điện thoại của tôi' }).tap();
    await member.getByText('Đã bỏ khóa đăng nhập.').waitFor();
    await member.context().clearCookies();
    await member.goto(`${site}/admin/`);
    await passkeyButton(member).tap();
    await member.getByText('Khóa đăng nhập này không nhận được.').waitFor();
  });

  it('is not offered at an address of digits', async () => {
    const page = await browser.newPage();
    await page.goto(`${desk.origin}/admin/`);
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).waitFor();
    expect(await passkeyButton(page).count()).toBe(0);
    await page.close();
  });
});

/** Saves, is asked who it is, and answers with the passkey. */
async function signInAgain(page: Page) {
  await page.getByRole('button', { name: 'Lưu', exact: true }).tap();
  const dialog = page.getByRole('dialog').filter({ hasText: 'Phiên làm việc đã hết hạn' });
  const answered = page.waitForResponse((answer) => answer.url().endsWith('/api/session/passkey'));
  await passkeyButton(page).tap();
  const signedIn = (await answered).status();
  await dialog.waitFor({ state: 'hidden' });
  return { signedIn, stillThere: await page.getByLabel('Tiêu đề').inputValue() };
}
