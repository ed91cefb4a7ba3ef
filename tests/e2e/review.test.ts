/** Two people and one entry: what one saves over the other, says about it, sends back, and takes off the site. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schoolDateParts } from '../../src/schema/index.ts';
import { launchBrowser } from '../browser.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { Cms } from './cms.ts';
import { startDesk, until, type RunningDesk } from './running-desk.ts';
import { screenFaults } from './screen.ts';

const HEAD = 'pham-thi-nga';
const HEAD_PASSWORD = 'mật khẩu chỉ để thử 2022';
const MEMBER = 'vu-thi-my';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TITLE = 'Vườn rau của bé';
const SLUG = 'vuon-rau-cua-be';
const ENTRY = `${String(schoolDateParts(new Date()).year)}/${SLUG}`;
const ROUTE = `/collections/articles/entries/${ENTRY}`;
const FILE = `content/articles/${ENTRY}.mdx`;
const DRAFT = `cms/articles/${ENTRY}`;
/** An entry that is being fetched, on two busy cores. */
const PATIENT = { timeout: 15_000 };

let browser: Browser;
let desk: RunningDesk;
let head: Cms;
let member: Cms;

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk(HEAD_PASSWORD)]);
  head = await Cms.signIn(browser, desk.origin, HEAD, HEAD_PASSWORD);
  const password = await head.makePassword(MEMBER);
  member = await Cms.signIn(browser, desk.origin, MEMBER, password);
  // She leaves a page with something unsaved.
  member.page.on('dialog', (dialog) => void dialog.accept());
});

afterAll(async () => {
  await browser.close();
  await desk.stop();
});

const titleOf = ({ page }: Cms) => page.getByLabel('Tiêu đề');
const bodyOf = ({ page }: Cms) => page.locator('[contenteditable=true]').last();
const draftFile = () => desk.git('show', `${DRAFT}:${FILE}`);
const conflictOf = ({ page }: Cms) =>
  page.getByRole('dialog', { name: /^Bài này vừa được Phạm Thị Nga sửa/u });

async function openDraft(cms: Cms): Promise<void> {
  await cms.open(ROUTE);
  await expect.poll(() => titleOf(cms).inputValue(), PATIENT).not.toBe('');
  await bodyOf(cms).waitFor();
}

/** Types at the end of the body. */
async function typeOn(cms: Cms, text: string): Promise<void> {
  await bodyOf(cms).click();
  await cms.page.keyboard.press('Control+End');
  await cms.page.keyboard.type(text);
}

/** Nothing serious for axe, everything in reach of a thumb, on a phone as well. */
async function expectFit({ page }: Cms, dialog: Locator): Promise<void> {
  await dialog.waitFor();
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(
    'axe.run(document.querySelector("dialog[open]"), { resultTypes: ["violations"] })',
  );
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`)),
  ).toEqual([]);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await screenFaults(page)).toEqual([]);
  if (size) await page.setViewportSize(size);
}

describe('two people in one draft', () => {
  it('begin with the same text', async () => {
    await member.open('/collections/articles/new');
    await titleOf(member).fill(TITLE);
    await member.choose('Chuyên mục', 'Giáo dục mầm non');
    await member.typeBody('Rau muống đã lên. Các bé tưới mỗi sáng.');
    await member.save();
    await openDraft(head);
    await openDraft(member);
  });

  it('are shown both versions when the second one saves, and «Để sau» loses neither', async () => {
    await typeOn(head, ' Cô Nga thêm câu này.');
    await head.save();
    await titleOf(member).fill('Vườn rau của lớp lá');
    await typeOn(member, ' Cô Mỵ thêm câu khác.');
    await member.button('Lưu').click();
    const dialog = conflictOf(member);
    await expectFit(member, dialog);
    expect(await dialog.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'Tiêu đềchỉ bạn sửa',
      'Nội dungcả hai cùng sửa',
    ]);
    expect(await dialog.locator('[data-side=theirs] del').allInnerTexts()).toContain('Nga');
    await dialog.getByRole('button', { name: 'Để sau' }).click();
    await member.page.getByText('Bản của bạn vẫn còn trên màn hình').first().waitFor();
    expect(await titleOf(member).inputValue()).toBe('Vườn rau của lớp lá');
    expect(draftFile()).toContain('Cô Nga thêm câu này.');
    expect(draftFile()).not.toContain('Cô Mỵ');
  });

  it('have it again after the tab was closed: what was kept began with the older text', async () => {
    await member.open('/collections/articles');
    await openDraft(member);
    await member.page.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }).click();
    await expect.poll(() => titleOf(member).inputValue()).toBe('Vườn rau của lớp lá');
    await member.button('Lưu').click();
    await conflictOf(member).waitFor();
  });

  it('join both place by place, and the form shows what was saved', async () => {
    await conflictOf(member).getByRole('button', { name: 'Ghép hai bản' }).click();
    const dialog = conflictOf(member);
    await dialog.getByRole('heading', { name: 'Ghép hai bản' }).waitFor();
    await dialog.getByRole('button', { name: 'Lưu bản đã ghép' }).click();
    await dialog.getByText('Còn 1 chỗ chưa chọn.').waitFor();
    await dialog.getByRole('radio', { name: /Lấy cả hai/u }).check();
    await dialog.getByRole('region', { name: 'Bản đã ghép' }).getByText('Cô Nga thêm câu này.').waitFor();
    await expectFit(member, dialog);
    await dialog.getByRole('button', { name: 'Lưu bản đã ghép' }).click();
    await dialog.waitFor({ state: 'detached' });
    await bodyOf(member).getByText('Cô Nga thêm câu này.').waitFor();
    expect(draftFile()).toMatch(/title: Vườn rau của lớp lá\n/u);
    expect(draftFile()).toMatch(/Cô Mỵ thêm câu khác\.\s+Cô Nga thêm câu này\./u);
  });

  it('meet again while one of them chooses, and the later version is shown', async () => {
    await openDraft(head);
    await titleOf(member).fill('Tên của cô Mỵ');
    await titleOf(head).fill('Tên thứ nhất của cô Nga');
    await head.save();
    await member.button('Lưu').click();
    const dialog = conflictOf(member);
    await dialog.getByText('thứ nhất').waitFor();
    await titleOf(head).fill('Tên thứ hai của cô Nga');
    await head.save();
    await dialog.getByRole('button', { name: 'Giữ bản của tôi' }).click();
    await dialog.getByText('Trong lúc bạn chọn, bài lại được lưu thêm lần nữa.').waitFor();
    await dialog.getByText('thứ hai').waitFor();
    await dialog.getByRole('button', { name: 'Giữ bản của tôi' }).click();
    await dialog.waitFor({ state: 'detached' });
    await until('my version is the draft', 10_000, () => draftFile().includes('title: Tên của cô Mỵ\n'));
    expect(desk.git('log', '--format=', '-p', DRAFT, '--', FILE)).toContain('Tên thứ hai của cô Nga');
  });

  it('take the other one: one’s own stays in the history', async () => {
    await openDraft(head);
    await titleOf(head).fill('Tên được giữ');
    await head.save();
    await expect.poll(() => titleOf(member).inputValue(), PATIENT).toBe('Tên của cô Mỵ');
    await titleOf(member).fill('Tên bị cất đi');
    await member.button('Lưu').click();
    await conflictOf(member).getByRole('button', { name: 'Lấy bản của Phạm Thị Nga' }).click();
    await expect.poll(() => titleOf(member).inputValue(), PATIENT).toBe('Tên được giữ');
    expect(draftFile()).toContain('title: Tên được giữ\n');
    expect(desk.git('log', '--format=', '-p', DRAFT, '--', FILE)).toContain('+title: Tên bị cất đi');
  });
});

it('can be written on when it was deleted meanwhile', async () => {
  await openDraft(head);
  head.page.once('dialog', (dialog) => void dialog.accept());
  await head.button('Bỏ bản nháp').click();
  await until('the draft is gone', 10_000, () => desk.git('branch', '--list', DRAFT) === '');
  await typeOn(member, ' Rau vẫn còn.');
  await member.button('Lưu').click();
  const dialog = member.page.getByRole('dialog', { name: 'Bài này vừa bị xóa' });
  await expectFit(member, dialog);
  await dialog.getByRole('button', { name: 'Lưu lại thành bản nháp' }).click();
  await dialog.waitFor({ state: 'detached' });
  await bodyOf(member).getByText('Rau vẫn còn.').waitFor();
  expect(draftFile()).toContain('Rau vẫn còn.');
});

describe('what is said about a draft', () => {
  it('stands beside the form, with a name, and can be settled', async () => {
    await member.setStatus('Chờ duyệt');
    await openDraft(head);
    await head.button('Ghi chú (0)').click();
    await head.page.getByLabel('Viết ghi chú').fill('Cô xem lại tên bài.\nGọn hơn được không?');
    await head.button('Thêm ghi chú').click();
    const note = head.page.getByRole('listitem').filter({ hasText: 'Gọn hơn được không?' });
    await note.getByText('Phạm Thị Nga').waitFor();
    await openDraft(member);
    await member.button('Ghi chú (1)').click();
    const seen = member.page.getByRole('listitem').filter({ hasText: 'Cô xem lại tên bài.' });
    expect(await seen.getByRole('button', { name: 'Sửa' }).count()).toBe(0);
    await seen.getByRole('button', { name: 'Đánh dấu đã xong' }).click();
    await seen.getByText('Đã xong', { exact: true }).waitFor();
    await member.button('Ghi chú (0)').waitFor();
  });

  it('fits a phone, under a tab', async () => {
    await member.page.setViewportSize({ width: 360, height: 740 });
    await member.page.getByRole('tab', { name: 'Ghi chú (0)' }).click();
    await member.page.getByLabel('Viết ghi chú').waitFor();
    expect(await screenFaults(member.page)).toEqual([]);
    await member.page.setViewportSize({ width: 1280, height: 900 });
  });

  it('is asked for when a draft goes back, and whoever thinks better of it leaves it where it is', async () => {
    const back = head.page.getByRole('dialog', { name: 'Trả bài về bản nháp' });
    const choose = async () => {
      await head.page.getByRole('button', { name: 'Trạng thái: Chờ duyệt' }).click();
      await head.page.getByRole('menuitem', { name: 'Bản nháp' }).click();
    };
    await choose();
    await expectFit(head, back);
    await back.getByRole('button', { name: 'Thôi' }).click();
    await head.page.getByRole('button', { name: 'Trạng thái: Chờ duyệt' }).waitFor();
    await choose();
    await back.getByRole('button', { name: 'Trả về bản nháp' }).click();
    await back.getByText('Hãy viết vài chữ ở đây trước.').waitFor();
    await back.getByLabel('Cần sửa gì?').fill('Thêm ảnh vườn rau.');
    await back.getByRole('button', { name: 'Trả về bản nháp' }).click();
    await head.page.getByRole('button', { name: 'Trạng thái: Bản nháp' }).waitFor();
    expect(desk.git('log', '-1', '--format=%an%n%b', DRAFT)).toMatch(
      /^Phạm Thị Nga\n[^]*Thêm ảnh vườn rau\./u,
    );
    await openDraft(member);
    const decision = member.page.getByRole('listitem').filter({ hasText: 'Thêm ảnh vườn rau.' });
    await decision.getByText('Trả về bản nháp').waitFor();
    expect(await decision.getByRole('button').count()).toBe(0);
  });

  it('stands on the board: who wrote it and when', async () => {
    await head.open('/workflow');
    const card = head.page.getByRole('link', { name: /Tên được giữ/u });
    await card.getByText('Vũ Thị Mỵ').waitFor();
    expect(await card.innerText()).toMatch(/\d\d:\d\d, \d\d\/\d\d\/\d{4}/u);
  });
});

it('opens a draft as the page that it will be, in a tab that comes with the click', async () => {
  await openDraft(member);
  const opened = member.page.context().waitForEvent('page');
  await member.button('Xem như trang thật').click();
  const page = await opened;
  await page.getByRole('heading', { level: 1, name: 'Tên được giữ' }).waitFor({ timeout: 60_000 });
  expect(new URL(page.url()).pathname).toMatch(/^\/xem-thu\/[^/]{20,}\//u);
  await page.close();
  const history = member.page.getByRole('link', { name: 'Lịch sử' });
  expect(await history.getAttribute('href')).toBe(
    `/admin/lich-su/?bai=${encodeURIComponent(`articles/${ENTRY}`)}`,
  );
});

describe('a draft that is behind what is published', () => {
  /** Publishes the draft as it is now, and changes it there: as somebody does who has the repository. */
  function publishOutside(change: (text: string) => string): void {
    const clone = temporaryFolder();
    const who = ['-c', 'user.name=Trần Thị Ngử', '-c', 'user.email=tran-thi-ngu@localhost'];
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: clone, stdio: 'pipe' });
    git('clone', '--quiet', '--branch', 'main', desk.git('rev-parse', '--absolute-git-dir'), '.');
    git(...who, 'merge', '--quiet', '--no-ff', '-m', 'Đăng', `origin/${DRAFT}`);
    const file = path.join(clone, FILE);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    git(...who, 'commit', '--quiet', '-am', 'Sửa');
    git('push', '--quiet', 'origin', 'HEAD:main');
  }

  it('meets it when it is marked ready; settled by hand it is read again first', async () => {
    publishOutside((text) => text.replace('Tên được giữ', 'Tên đang đăng'));
    await openDraft(member);
    await titleOf(member).fill('Tên trong bản nháp');
    await member.save();
    await member.setStatus('Chờ duyệt');
    await openDraft(head);
    await head.page.getByRole('button', { name: 'Trạng thái: Chờ duyệt' }).click();
    await head.page.getByRole('menuitem', { name: 'Sẵn sàng' }).click();
    const ready = head.page.getByRole('dialog', { name: 'Đánh dấu «Sẵn sàng»' });
    await expectFit(head, ready);
    await ready.getByRole('button', { name: 'Sẵn sàng' }).click();
    const dialog = head.page.getByRole('dialog', { name: 'Trần Thị Ngử đã đăng một bản sửa của bài này' });
    await expectFit(head, dialog);
    await dialog.getByRole('button', { name: 'Giữ bản nháp' }).click();
    await head.page.getByText('Hãy đọc bản mới rồi bấm lần nữa').first().waitFor();
    await head.setStatus('Sẵn sàng');
    expect(draftFile()).toContain('title: Tên trong bản nháp\n');
    expect(desk.git('merge-base', DRAFT, 'main')).toBe(desk.git('rev-parse', 'main'));
    expect(desk.git('fsck', '--strict')).not.toMatch(/error|missing/u);
  });
});

describe('what leaves the site', () => {
  const GONE = 'bai-mau-giai-thich-chinh-sach';
  const isOnMain = () => desk.git('ls-tree', '-r', '--name-only', 'main', 'content/articles').includes(GONE);

  it('goes with a reason, and stays when its reader thinks better of it', async () => {
    await head.open(`/collections/articles/entries/2022/${GONE}`);
    await expect.poll(() => titleOf(head).inputValue(), PATIENT).not.toBe('');
    const why = head.page.getByRole('dialog', { name: 'Xóa bài đã đăng' });
    await head.button('Xóa bài đã đăng').click();
    await expectFit(head, why);
    await why.getByRole('button', { name: 'Thôi' }).click();
    await why.waitFor({ state: 'detached' });
    expect(isOnMain()).toBe(true);
    await head.button('Xóa bài đã đăng').click();
    await why.getByLabel('Vì sao?').fill('Viết lại cho năm học mới.');
    await why.getByRole('button', { name: 'Xóa bài' }).click();
    await until('main is without it', 30_000, () => !isOnMain());
    expect(desk.git('log', '-1', '--format=%an%n%B', 'main')).toMatch(
      /^Phạm Thị Nga\n[^]*Viết lại cho năm học mới\./u,
    );
  });
});

it('asked no other host for anything', () => {
  expect([...head.foreignRequests(), ...member.foreignRequests()]).toEqual([]);
});
