/** A body through Decap's form and the desk: what arrives in Git. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { Cms } from './cms.ts';
import { startDesk, type RunningDesk } from './running-desk.ts';

const HEAD = 'pham-thi-nga';
const PASSWORD = 'mật khẩu chỉ để thử 2022';

/** The article that shows every block. */
const SLUG = '2023/bai-mau-mot-bai-viet-day-du';
const FILE = `content/articles/${SLUG}.mdx`;

let browser: Browser;
let desk: RunningDesk;
let cms: Cms;

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk(PASSWORD)]);
  cms = await Cms.signIn(browser, desk.origin, HEAD, PASSWORD);
  await cms.open(`/collections/articles/entries/${SLUG}`);
  await cms.page.getByText('Đoạn mở đầu nói ngay').waitFor();
});

afterAll(async () => {
  await browser.close();
  await desk.stop();
});

/** The lines below the front matter. */
function bodyOn(branch: string): readonly string[] {
  const file = desk.git('show', `${branch}:${FILE}`);
  return file.slice(file.indexOf('\n---\n') + 5).split('\n');
}

it('is the same letter by letter when only the title was changed', async () => {
  const title = cms.page.getByLabel('Tiêu đề').first();
  await title.fill('Một tiêu đề khác');
  await cms.save();
  expect(bodyOn(`cms/articles/${SLUG}`)).toEqual(bodyOn('main'));
});

it('has no other line in which it differs when a word was typed in one', async () => {
  await cms.page.getByText('Đoạn mở đầu nói ngay').click();
  await cms.page.keyboard.press('End');
  await cms.page.keyboard.type(' {ten} <3');
  await cms.save();
  const before = bodyOn('main');
  const after = bodyOn(`cms/articles/${SLUG}`);
  const changed = after.filter((line, index) => line !== before[index]);
  expect(after).toHaveLength(before.length);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain(' \\{ten} \\<3');
});
