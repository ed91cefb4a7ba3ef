/** The main loop, as its users walk it: a member writes, the head approves, a parent finds it. */
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schoolDateParts } from '../../src/schema/index.ts';
import { launchBrowser } from '../browser.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { Cms } from './cms.ts';
import { startDesk, until, type RunningDesk } from './running-desk.ts';

const HEAD = 'pham-thi-nga';
const HEAD_PASSWORD = 'mật khẩu chỉ để thử 2022';
const MEMBER = 'vu-thi-my';

const TITLE = 'Đồ chơi tự làm từ lá cây';
const SLUG = 'do-choi-tu-lam-tu-la-cay';
/** Text that breaks a stock MDX build, as a teacher would type it. */
const BODY = 'Các cô và trẻ làm đồ chơi từ lá cây, số lượng < 5 và {không} cần mua gì <3.';
const ENTRY = `${String(schoolDateParts(new Date()).year)}/${SLUG}`;
const DRAFT = `cms/articles/${ENTRY}`;
const PAGE = `/tin-tuc/${SLUG}/`;

/** «Within seconds», on two noisy cores. */
const VISIBLE_WITHIN_MS = 60_000;

let browser: Browser;
let desk: RunningDesk;
let head: Cms;
let member: Cms;

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk(HEAD_PASSWORD, { fromNothing: true })]);
});

afterAll(async () => {
  await browser.close();
  await desk.stop();
});

async function text(address: string): Promise<string> {
  const answer = await fetch(`${desk.origin}${address}`);
  return answer.ok ? answer.text() : '';
}

/** A photo as a phone takes it: large, lying on its side, with the place where it was taken. */
async function phonePhoto(): Promise<string> {
  const file = path.join(temporaryFolder(), 'IMG_2022.jpg');
  const gps = {
    GPSLatitudeRef: 'N',
    GPSLatitude: '20/1 43/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '106/1 33/1 0/1',
  };
  const canvas = sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#7cae6a' } });
  await writeFile(
    file,
    await canvas
      .jpeg()
      .withExif({ IFD0: { Make: 'Phone' }, IFD3: gps })
      .toBuffer(),
  );
  return file;
}

describe('the first start', () => {
  it('prints the addresses, and who signs in first, and not the password that was chosen', () => {
    expect(desk.printed()).toContain(`${desk.origin}/\n`);
    expect(desk.printed()).toContain(`${desk.origin}/admin/\n`);
    expect(desk.printed()).toMatch(new RegExp(`: ${HEAD}\\n.*: DESK_HEAD_PASSWORD\\n`, 'u'));
    expect(desk.printed()).not.toContain(HEAD_PASSWORD);
  });

  it('turns a wrong password away in words', async () => {
    const page = await browser.newPage();
    await page.goto(`${desk.origin}/admin/`);
    await page.getByLabel('Tên đăng nhập').fill(HEAD);
    await page.getByLabel('Mật khẩu', { exact: true }).fill('không phải mật khẩu này');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.getByRole('alert').getByText('Sai tên đăng nhập hoặc mật khẩu').waitFor();
    await page.close();
  });

  it('lets the head in, who makes a password for a member', async () => {
    head = await Cms.signIn(browser, desk.origin, HEAD, HEAD_PASSWORD);
    const password = await head.makePassword(MEMBER);
    member = await Cms.signIn(browser, desk.origin, MEMBER, password);
  });

  it('leads the member to a password of their own', async () => {
    await member.button('Tài khoản').click();
    expect(await member.page.getByRole('menuitem').allInnerTexts()).toEqual([
      'Việc cần làm',
      'Mật khẩu của tôi',
      'Đăng xuất',
    ]);
    await member.page.getByRole('menuitem', { name: 'Mật khẩu của tôi' }).click();
    await member.page.getByRole('heading', { name: 'Mật khẩu của bạn' }).waitFor();
  });
});

describe('a member', () => {
  it('writes an article with a photo and saves the draft', async () => {
    await member.open('/collections/articles/new');
    await member.page.getByLabel('Tiêu đề').fill(TITLE);
    await member.choose('Chuyên mục', 'Giáo dục mầm non');
    await member.chooseCover({ path: await phonePhoto(), alt: 'Đồ chơi bằng lá cây trên bàn' });
    await member.typeBody(BODY);
    await member.save();

    const source = desk.git('show', `${DRAFT}:content/articles/${ENTRY}.mdx`);
    expect(source).toContain(`title: ${TITLE}\n`);
    expect(source).toContain(`area: mam-non\nauthor: ${MEMBER}\n`);
    expect(source).toContain('số lượng \\< 5 và \\{không} cần mua gì \\<3.');
    expect(desk.git('log', '-1', '--format=%an', DRAFT)).toBe('Vũ Thị Mỵ');
  });

  it('leaves no trace of where the photo was taken in the repository', async () => {
    const photo = desk.git('diff', '--name-only', 'main', DRAFT, '--', 'content/media');
    expect(photo).toMatch(/^content\/media\/\d{4}\/img-2022-[0-9a-f]{8}\.webp$/u);
    const stored = desk.git('cat-file', '-s', `${DRAFT}:${photo}`);
    expect(Number(stored)).toBeGreaterThan(0);
    const folder = temporaryFolder();
    desk.git('--work-tree', folder, 'checkout', DRAFT, '--', photo);
    const { exif, xmp, iptc } = await sharp(path.join(folder, photo)).metadata();
    expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
  });

  it('sees it again after a reload, and hands it in for review', async () => {
    await member.open(`/collections/articles/entries/${ENTRY}`);
    await expect.poll(() => member.page.getByLabel('Tiêu đề').inputValue(), { timeout: 30_000 }).toBe(TITLE);
    await member.setStatus('Chờ duyệt');
    expect(desk.git('log', '-1', '--format=%(trailers:key=Workflow-Status,valueonly)', DRAFT)).toBe(
      'pending_review',
    );
  });

  it('cannot publish it: there is no button, and the server refuses', async () => {
    await expect.poll(() => member.button('Đăng').count()).toBe(0);
    const params = { branch: 'main', collection: 'articles', slug: ENTRY };
    for (const request of [
      { action: 'updateUnpublishedEntryStatus', params: { ...params, newStatus: 'pending_publish' } },
      { action: 'publishUnpublishedEntry', params },
    ]) {
      const { status, error } = await member.ask({ branch: 'main', ...request });
      expect({ action: request.action, status }).toEqual({ action: request.action, status: 403 });
      expect(error).toMatch(/\p{L}+ \p{L}+/u);
    }
    expect(await text(PAGE)).toBe('');
  });
});

describe('the head', () => {
  it('finds the draft on the board, reads it and publishes it', async () => {
    await head.open('/workflow');
    await head.page.getByText(TITLE).first().click();
    await expect.poll(() => head.page.getByLabel('Tiêu đề').inputValue(), { timeout: 30_000 }).toBe(TITLE);
    await head.setStatus('Sẵn sàng');
    await head.publish();
    await until('main holds the article', 30_000, () =>
      desk.git('ls-tree', '-r', '--name-only', 'main').includes(SLUG),
    );
  });

  it('has made a merge on main, by the member, reviewed by the head', () => {
    expect(desk.git('log', '-1', '--format=%an|%(trailers:key=Reviewed-by,valueonly)', 'main')).toMatch(
      /^Vũ Thị Mỵ\|Phạm Thị Nga </u,
    );
    expect(desk.git('log', '-1', '--format=%P', 'main').split(' ')).toHaveLength(2);
    expect(desk.git('branch', '--list', DRAFT)).toBe('');
    expect(desk.git('fsck', '--strict')).not.toMatch(/error|missing/u);
  });

  it('is told when the article is on the site', async () => {
    await head.page.getByText('Đã lên trang').waitFor({ timeout: VISIBLE_WITHIN_MS });
  });
});

describe('a parent', () => {
  it('sees it on its own page, in its area and in the feed', async () => {
    await until('the article is on the site', VISIBLE_WITHIN_MS, async () =>
      (await text(PAGE)).includes(TITLE),
    );
    expect(await text('/tin-tuc/')).toContain(TITLE);
    expect(await text('/chuyen-muc/mam-non/')).toContain(TITLE);
    expect(await text('/rss.xml')).toContain(TITLE);
    expect(await text('/sitemap-0.xml')).toContain(PAGE);
  });

  it('reads every character that was typed, and sees the photo', async () => {
    const page = await browser.newPage();
    await page.goto(`${desk.origin}${PAGE}`);
    expect(await page.locator('[data-entry-body]').innerText()).toBe(BODY);
    const photo = page.getByAltText('Đồ chơi bằng lá cây trên bàn');
    await photo.scrollIntoViewIfNeeded();
    await expect
      .poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    await page.close();
  });

  it.each(['đồ chơi tự làm', 'do choi tu lam', 'Đồ chơi lá cây'.normalize('NFD')])(
    'finds it by «%s», on a phone',
    async (query) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      await page.goto(`${desk.origin}/tim-kiem/?q=${encodeURIComponent(query)}`);
      const first = page.locator('a[data-result]').first();
      await first.waitFor();
      expect(new URL(String(await first.getAttribute('href')), desk.origin).pathname).toBe(PAGE);
      expect(await page.locator('[data-search-status]').innerText()).toMatch(/\d/u);
      await page.close();
    },
  );
});

it('asked no other host for anything', () => {
  expect([...head.foreignRequests(), ...member.foreignRequests()]).toEqual([]);
  expect([...head.heldBack(), ...member.heldBack()]).toEqual([]);
});

it('never wrote into the checkout', () => {
  expect(readdirSync('content/articles')).not.toContain(ENTRY.slice(0, 4));
});

it('ends cleanly within 5 s of SIGTERM', async () => {
  const { tookMs } = await desk.stop();
  expect(tookMs).toBeLessThan(5000);
});
