/** The language check as a teacher meets it: underlines, what to do about each, the school's words. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { Cms } from './cms.ts';
import { startDesk, until, type RunningDesk } from './running-desk.ts';

const HEAD = 'pham-thi-nga';
const HEAD_PASSWORD = 'mật khẩu chỉ để thử 2022';
const BODY = 'Nhà trường huy động nguồn lực đầu tuwcow sở vật chất. Các bé chơi với blubber của nghành.';
const FOLDER = process.env.SCREENSHOTS;

let browser: Browser;
let desk: RunningDesk;
let cms: Cms;
let page: Page;

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk(HEAD_PASSWORD)]);
  cms = await Cms.signIn(browser, desk.origin, HEAD, HEAD_PASSWORD);
  page = cms.page;
});

afterAll(async () => {
  await browser.close();
  await desk.stop();
});

const editor = () => page.locator('.mdxeditor [contenteditable=true]').first();
const bodyText = () => editor().innerText();
const count = () => page.locator('.body-slips summary');

/** The words that are underlined, in their order. */
const underlined = () =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('bang-tin-slips') ?? [])];
    return ranges
      .filter((range): range is Range => range instanceof Range)
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map(String);
  });

async function shot(name: string): Promise<void> {
  if (FOLDER !== undefined) await page.screenshot({ path: `${FOLDER}/${name}.png` });
}

/** Clicks in the middle of an underlined word. */
async function tap(word: string): Promise<{ readonly top: number; readonly bottom: number }> {
  const box = await page.evaluate((wanted) => {
    const range = [...(CSS.highlights.get('bang-tin-slips') ?? [])]
      .filter((found): found is Range => found instanceof Range)
      .find((found) => String(found) === wanted);
    if (range === undefined) return undefined;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, top, bottom: top + height };
  }, word);
  if (box === undefined) throw new Error(`«${word}» is not underlined`);
  await page.mouse.click(box.x, box.y);
  return box;
}

async function writeNew(body: string): Promise<void> {
  await cms.open('/collections/articles/new');
  await page.getByLabel('Tiêu đề').first().fill('Công tác của nghành  giáo dục');
  await cms.typeBody(body);
  await count().waitFor();
}

describe('on the office computer', () => {
  it('underlines the slips of the body without touching it', async () => {
    await writeNew(BODY);
    await until('three words are underlined', 10_000, async () => (await underlined()).length === 3);
    expect(await underlined()).toEqual(['tuwcow', 'blubber', 'nghành']);
    expect(await count().innerText()).toBe('Chính tả: 3 chỗ nên xem lại');
    expect((await bodyText()).trim()).toBe(BODY);
    await shot('1280-underlines');
  });

  it('opens what can be done about the word that is clicked, and does it', async () => {
    await tap('tuwcow');
    const menu = page.getByRole('dialog', { name: 'Cách sửa' });
    await menu.waitFor();
    expect(await menu.innerText()).toContain('«tuwcow» có vẻ gõ khi bộ gõ đang tắt: «tư cơ»?');
    await shot('1280-menu');
    await menu.getByRole('button', { name: 'Sửa thành «tư cơ»' }).click();
    await until('the word is mended', 10_000, async () => (await underlined()).length === 2);
    expect((await bodyText()).trim()).toBe(BODY.replace('tuwcow', 'tư cơ'));
  });

  it('opens the same by the keyboard', async () => {
    await editor().press('Control+End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Alt+Enter');
    const menu = page.getByRole('dialog', { name: 'Cách sửa' });
    await menu.waitFor();
    await page.keyboard.press('Enter');
    await until('the word is mended', 10_000, async () => (await bodyText()).trim().endsWith('của ngành.'));
  });

  it('keeps a word for the school in a commit of its own', async () => {
    await tap('blubber');
    await page.getByRole('dialog').getByRole('button', { name: 'Thêm vào từ của trường' }).click();
    await page.getByText('Chính tả: chưa thấy lỗi nào').waitFor();
    expect(desk.git('show', 'main:content/words.yaml')).toContain('- blubber');
    expect(desk.git('log', '-1', '--format=%an %s', 'main')).toContain(
      'Phạm Thị Nga Thêm «blubber» vào từ của trường',
    );
  });

  it('lists the slips of a plain field under it, and mends them', async () => {
    const field = page.locator('.slips').first();
    expect(await field.locator('summary').innerText()).toBe('Chính tả: 2 chỗ nên xem lại');
    await field.locator('summary').click();
    await shot('1280-field');
    await field.getByRole('button', { name: 'Sửa thành «ngành»' }).click();
    await until('the title is mended', 10_000, async () =>
      (await page.getByLabel('Tiêu đề').first().inputValue()).includes('của ngành  giáo'),
    );
    await page.locator('.slips').first().getByRole('button', { name: 'Bỏ dấu cách thừa' }).click();
    await until('the title is mended', 10_000, async () => {
      return (await page.getByLabel('Tiêu đề').first().inputValue()) === 'Công tác của ngành giáo dục';
    });
  });
});

describe('on a phone', () => {
  it('shows the menu as wide as the screen, beside its word, with targets for a thumb', async () => {
    // A device of its own: this one would offer back what was typed above and never saved.
    cms = await Cms.signIn(browser, desk.origin, HEAD, HEAD_PASSWORD);
    page = cms.page;
    await page.setViewportSize({ width: 360, height: 740 });
    await writeNew(BODY.replace('blubber', 'zworp'));
    await until('three words are underlined', 10_000, async () => (await underlined()).length === 3);
    const word = await tap('tuwcow');
    const menu = page.getByRole('dialog', { name: 'Cách sửa' });
    await menu.waitFor();
    await shot('360-menu');
    const box = await menu.boundingBox();
    // The word stays to be seen.
    expect(
      Math.max((box?.y ?? 0) - word.bottom, word.top - (box?.y ?? 0) - (box?.height ?? 0)),
    ).toBeGreaterThan(0);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    const heights = await menu
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await menu.getByRole('button', { name: 'Bỏ qua' }).click();
    await until('the word is passed over', 10_000, async () => (await underlined()).length === 2);
  });

  it('lists the slips, and leads to each', async () => {
    await count().click();
    const slip = page.locator('.body-slips li').filter({ hasText: 'zworp' }).first();
    await slip.scrollIntoViewIfNeeded();
    await shot('360-list');
    const width = await page.locator('.body-slips').evaluate((list) => list.scrollWidth - list.clientWidth);
    expect(width).toBeLessThanOrEqual(0);
    await slip.getByRole('button', { name: 'Đến chỗ này' }).click();
    expect(await page.evaluate(() => String(getSelection()))).toBe('zworp');
  });

  it('asks no other host', () => {
    expect(cms.foreignRequests()).toEqual([]);
    expect(cms.heldBack()).toEqual([]);
  });
});
