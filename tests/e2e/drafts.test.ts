/** What is typed survives: a crash, a reload, an expired session, a dead network, a lost answer. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { schoolDateParts } from '../../src/schema/index.ts';
import { launchBrowser } from '../browser.ts';
import { Cms } from './cms.ts';
import { startDesk, until, type RunningDesk } from './running-desk.ts';

const HEAD = 'pham-thi-nga';
const HEAD_PASSWORD = 'mật khẩu chỉ để thử 2022';
const MEMBER = 'vu-thi-my';
const YEAR = String(schoolDateParts(new Date()).year);
const NEW = '/collections/articles/new';

/** «Kept within a second», and a little for two noisy cores. */
const KEPT_AFTER_MS = 1200;

let browser: Browser;
let desk: RunningDesk;
let member: Cms;
let password: string;

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk(HEAD_PASSWORD)]);
  const head = await Cms.signIn(browser, desk.origin, HEAD, HEAD_PASSWORD);
  password = await head.makePassword(MEMBER);
  await head.page.context().close();
  member = await Cms.signIn(browser, desk.origin, MEMBER, password);
});

afterAll(async () => {
  await browser.close();
  await desk.stop();
});

/** An entry that is being fetched, on two busy cores. */
const PATIENT = { timeout: 15_000 };

/** A question of the browser's own (leave the page?, discard?) is answered with yes. */
function sayYes({ page }: Cms): void {
  page.on('dialog', (dialog) => void dialog.accept());
}

async function write(cms: Cms, title: string, body: string): Promise<void> {
  await cms.page.getByLabel('Tiêu đề').fill(title);
  await cms.choose('Chuyên mục', 'Giáo dục mầm non');
  await cms.typeBody(body);
}

/** Makes all that is kept on the device older. Runs in the page; returns how many there are. */
const AGE = (days: number) =>
  new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('bang-tin-drafts');
    opening.onerror = () => reject(new Error('cannot open the database'));
    opening.onsuccess = () => {
      const change = opening.result.transaction('drafts', 'readwrite');
      const drafts = change.objectStore('drafts');
      const all = drafts.getAll();
      all.onsuccess = () => {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- IndexedDB does not say what it holds
        const found: { readonly keptAt: Date }[] = all.result;
        for (const kept of found) {
          drafts.put({ ...kept, keptAt: new Date(kept.keptAt.getTime() - days * 86_400_000) });
        }
        change.oncomplete = () => {
          opening.result.close();
          resolve(found.length);
        };
      };
    };
  });

const offerOf = ({ page }: Cms) => page.getByRole('dialog', { name: /^Có bản đang viết dở/u });
const stateOf = ({ page }: Cms) => page.locator('[data-draft-state]');
const draftsOf = (slug: string) =>
  desk.git('for-each-ref', '--format=%(refname)', `refs/heads/cms/articles/${YEAR}/${slug}*`);
const commitsOf = (slug: string) => desk.git('rev-list', '--count', `main..cms/articles/${YEAR}/${slug}`);
const fileOf = (slug: string) =>
  desk.git('show', `cms/articles/${YEAR}/${slug}:content/articles/${YEAR}/${slug}.mdx`);

describe('a page that crashes', () => {
  it('offers what was typed, says what it is, and restores it', async () => {
    await member.open(NEW);
    await write(member, 'Vườn rau của bé', 'Rau muống lên xanh rồi.');
    await member.page.waitForTimeout(KEPT_AFTER_MS);
    await stateOf(member)
      .getByText(/^Đã giữ trên máy \(\d\d:\d\d\)$/u)
      .waitFor();

    member = await member.afterCrash(NEW);
    sayYes(member);
    const offer = offerOf(member);
    await offer.waitFor();
    expect(await offer.getByRole('heading').innerText()).toMatch(
      /lúc \d\d:\d\d (?:hôm nay|ngày [\d/]+) trên máy này$/u,
    );
    expect(await offer.locator('dt').allInnerTexts()).toEqual(['Tiêu đề', 'Chuyên mục', 'Nội dung']);
    expect(await offer.locator('ins').allInnerTexts()).toEqual([
      'Vườn rau của bé',
      'Giáo dục mầm non',
      'Rau muống lên xanh rồi.',
    ]);
    await offer.getByRole('button', { name: 'Khôi phục' }).click();
    expect(await member.page.getByLabel('Tiêu đề').inputValue()).toBe('Vườn rau của bé');
    await member.page.locator('[contenteditable=true]').getByText('Rau muống lên xanh rồi.').waitFor();
    await member.save();
    expect(fileOf('vuon-rau-cua-be')).toMatch(/^---\ntitle: Vườn rau của bé\n(?:.+\n)*area: mam-non\n/u);
    expect(fileOf('vuon-rau-cua-be')).toMatch(/\nRau muống lên xanh rồi\.\n*$/u);
  });

  it('offers nothing any more once it is saved', async () => {
    await member.open(NEW);
    await member.page.getByLabel('Tiêu đề').waitFor();
    await member.page.waitForTimeout(800);
    expect(await offerOf(member).count()).toBe(0);
  });
});

describe('an entry that was saved before', () => {
  const SLUG = 'vuon-rau-cua-be';
  const ROUTE = `/collections/articles/entries/${YEAR}/${SLUG}`;

  it('is offered with its changes after a reload, and they can be put off or thrown away', async () => {
    await member.open(ROUTE);
    await expect.poll(() => member.page.getByLabel('Tiêu đề').inputValue(), PATIENT).toBe('Vườn rau của bé');
    await member.page.getByLabel('Tiêu đề').fill('Vườn rau của lớp');
    await member.page.waitForTimeout(KEPT_AFTER_MS);
    await member.page.reload();
    const offer = offerOf(member);
    await offer.waitFor();
    expect(await offer.locator('del').allInnerTexts()).toEqual(['bé']);
    expect(await offer.locator('ins').allInnerTexts()).toEqual(['lớp']);
    await offer.getByRole('button', { name: 'Để sau' }).click();
    expect(await member.page.getByLabel('Tiêu đề').inputValue()).toBe('Vườn rau của bé');

    await member.page.reload();
    await offerOf(member).getByRole('button', { name: 'Bỏ đi' }).click();
    await offer.waitFor({ state: 'detached' });
    await member.page.reload();
    await member.page.getByLabel('Tiêu đề').waitFor();
    await member.page.waitForTimeout(800);
    expect(await offerOf(member).count()).toBe(0);
  });

  it('tells the later of two tabs', async () => {
    const second = await member.anotherTab(ROUTE);
    await second.page.getByText('Bài này đang mở ở một thẻ khác trên máy này.').waitFor();
    expect(await member.page.getByText('Bài này đang mở ở một thẻ khác').count()).toBe(0);
    await second.page.close();
  });

  it('says who has saved it since the writing began', async () => {
    await member.page.getByLabel('Tiêu đề').fill('Vườn rau của trường');
    await member.page.waitForTimeout(KEPT_AFTER_MS);
    const head = await Cms.signIn(browser, desk.origin, HEAD, HEAD_PASSWORD);
    await head.open(ROUTE);
    await expect.poll(() => head.page.getByLabel('Tiêu đề').inputValue(), PATIENT).toBe('Vườn rau của bé');
    await head.page.getByLabel('Tiêu đề').fill('Vườn rau nhà trẻ');
    await head.save();
    await head.page.context().close();
    await member.page.reload();
    const offer = offerOf(member);
    await offer.getByText(/^Trong lúc đó bài đã được lưu lại/u).waitFor();
    expect(await offer.locator('ins').allInnerTexts()).toEqual(['của', 'trường']);
    await offer.getByRole('button', { name: 'Bỏ đi' }).click();
  });
});

describe('a session that has expired', () => {
  it('asks for the password over the form and saves what is in it', async () => {
    await member.open(NEW);
    await write(member, 'Ngày hội đọc sách', 'Mỗi lớp một góc đọc sách.');
    await member.page.context().clearCookies();
    await member.button('Lưu').click();
    const dialog = member.page.getByRole('dialog');
    await dialog.getByLabel('Tên đăng nhập').fill(HEAD);
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(HEAD_PASSWORD);
    await dialog.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await dialog.getByText('Đây là tài khoản của người khác.').waitFor();
    await dialog.getByLabel('Tên đăng nhập').fill(MEMBER);
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await member.page.getByText('Đã lưu bản nháp').waitFor();
    await member.page.waitForURL((url) => !url.hash.endsWith('/new'));
    expect(commitsOf('ngay-hoi-doc-sach')).toBe('1');
    expect(desk.git('log', '-1', '--format=%an', `cms/articles/${YEAR}/ngay-hoi-doc-sach`)).toBe('Vũ Thị Mỵ');
  });
});

describe('a network that is gone', () => {
  afterEach(async () => {
    await member.page.context().setOffline(false);
  });

  it('lets one write on, and saves once by itself when it is back', async () => {
    await member.open(NEW);
    await write(member, 'Trăng thu của lớp lá', 'Đèn ông sao.');
    await member.page.context().setOffline(true);
    await member.button('Lưu').click();
    await stateOf(member)
      .getByText(/^Chưa có mạng\. Bài được giữ trên máy này và sẽ tự lưu/u)
      .waitFor();
    await member.typeBody(' Bánh nướng, bánh dẻo.');
    await member.button('Lưu').click();
    await member.page.waitForTimeout(500);
    await member.page.context().setOffline(false);
    await member.page.getByText('Đã lưu bản nháp').waitFor();
    await member.page.waitForURL((url) => !url.hash.endsWith('/new'));
    expect(fileOf('trang-thu-cua-lop-la')).toContain('Đèn ông sao. Bánh nướng, bánh dẻo.');
    expect(commitsOf('trang-thu-cua-lop-la')).toBe('1');
  });

  it('makes one entry of a save whose answer got lost', async () => {
    await member.open(NEW);
    await write(member, 'Hội thi cô nuôi giỏi', 'Bếp trường sáng đèn từ sớm.');
    let lost = 0;
    await member.page.route('**/api/v1', async (route) => {
      const isSave = route.request().postData()?.includes('"persistEntry"') === true;
      if (!isSave || lost > 0) {
        await route.continue();
        return;
      }
      lost += 1;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await member.button('Lưu').click();
    await expect.poll(() => lost, PATIENT).toBe(1);
    await member.page
      .getByText(/Không nối được với máy chủ/u)
      .first()
      .waitFor();
    expect(draftsOf('hoi-thi-co-nuoi-gioi').split('\n')).toHaveLength(1);
    await member.typeBody(' Mùi cơm mới.');
    await member.save();
    await member.page.unroute('**/api/v1');
    expect(draftsOf('hoi-thi-co-nuoi-gioi').split('\n')).toHaveLength(1);
    expect(fileOf('hoi-thi-co-nuoi-gioi')).toContain('Bếp trường sáng đèn từ sớm. Mùi cơm mới.');
  });
});

describe('a shared computer', () => {
  it('says on the lists what is unsaved, and tells it before its writer leaves', async () => {
    await member.open(NEW);
    await member.page.getByLabel('Tiêu đề').fill('Bài chưa lưu');
    await member.page.waitForTimeout(KEPT_AFTER_MS);
    await member.open('/collections/articles');
    await member.page
      .getByRole('link', { name: /^Bài chưa lưu \(lúc \d\d:\d\d (?:hôm nay|ngày [\d/]+)\)$/u })
      .waitFor();
    await member.button('Tài khoản').click();
    await member.page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    const goodbye = member.page.getByRole('dialog', { name: 'Còn bài chưa lưu trên máy này' });
    await goodbye.getByText('Bài chưa lưu', { exact: true }).waitFor();
    await goodbye.getByRole('button', { name: 'Đăng xuất' }).click();
    await member.page.getByLabel('Tên đăng nhập').waitFor();
  });

  it('shows nobody else of it', async () => {
    await member.submitSignIn(HEAD, HEAD_PASSWORD);
    await member.page.getByRole('heading', { name: 'Tin tức', exact: true }).waitFor();
    await member.open(NEW);
    await member.page.getByLabel('Tiêu đề').waitFor();
    await member.page.waitForTimeout(800);
    expect(await offerOf(member).count()).toBe(0);
    expect(await member.page.getByText('Bài chưa lưu').count()).toBe(0);
  });

  it('forgets what nobody came back for in 60 days', async () => {
    const count = () => member.page.evaluate(AGE, 59);
    const before = await count();
    expect(before).toBeGreaterThan(0);
    await member.open('/collections/articles');
    await member.page.getByRole('heading', { name: 'Tin tức', exact: true }).waitFor();
    expect(await count()).toBe(before);
    await member.open('/collections/articles');
    await member.page.getByRole('heading', { name: 'Tin tức', exact: true }).waitFor();
    await until('what is 118 days old is gone', 5000, async () => (await count()) === 0);
  });
});
