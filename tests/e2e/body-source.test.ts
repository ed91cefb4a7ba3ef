/** The other ways to a body than typing: its source, the source of a locked block, and what the form puts in. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { BodyDriver } from './body-page/driver.ts';
import { serveBodyPage } from './body-page/serve.ts';

let browser: Browser;
let served: Awaited<ReturnType<typeof serveBodyPage>>;
let driver: BodyDriver;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveBodyPage()]);
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(served.origin);
  await page.waitForFunction(() => 'bodyPage' in window);
  driver = new BodyDriver(page);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

const SOURCE = 'Mã nguồn của nội dung';

function button(name: string) {
  return driver.page.getByRole('button', { name, exact: true });
}

describe('the source view', () => {
  it('shows the body letter by letter, and there and back changes nothing', async () => {
    const body = '*  a\n*  b\n\nĐoạn ten_file\n\n[^1]: ghi chú\n';
    await driver.open(body);
    await button('Mã nguồn').click();
    expect(await driver.page.getByLabel(SOURCE).inputValue()).toBe(body);
    await button('Soạn thảo').click();
    expect(await driver.page.evaluate(() => window.bodyPage.given())).toEqual([]);
  });

  it('gives what is typed in it, made canonical, and the editor shows it', async () => {
    await driver.open('Đoạn.\n');
    await button('Mã nguồn').click();
    await driver.page.getByLabel(SOURCE).fill('## Mới {ten}\n\n*  a\n');
    await button('Soạn thảo').click();
    expect(await driver.body()).toBe('## Mới \\{ten}\n\n*  a\n');
    await driver.page.getByRole('heading', { name: 'Mới {ten}' }).waitFor();
  });

  it('is all there is for a body longer than the cap', async () => {
    const long = 'dài '.repeat(60_000);
    const { onlySource, given } = await driver.open(long);
    expect({ onlySource, given }).toEqual({ onlySource: true, given: [] });
    await driver.page.getByText('chưa mở được ở dạng soạn thảo').waitFor();
    expect(await driver.page.getByLabel(SOURCE).inputValue()).toBe(long);
  });
});

describe('a locked block', () => {
  it('is changed by its source, and is a block like others once it can be', async () => {
    await driver.open('Trước.\n\n```\nmã\n```\n\n*  sau\n');
    await button('Sửa mã nguồn').click();
    await driver.page.getByLabel('Mã nguồn của phần này').fill('Nay là **chữ**.\n\n```\nmới\n```');
    await button('Xong').click();
    expect(await driver.body()).toBe('Trước.\n\nNay là **chữ**.\n\n```\nmới\n```\n\n*  sau\n');
    expect(await driver.page.locator('.locked-block').count()).toBe(1);
    await driver.page.locator('p', { hasText: 'Nay là chữ.' }).waitFor();
  });

  it('stays when nobody changes its source', async () => {
    const body = 'Chữ[^1].\n\n[^1]: Ghi chú.\n';
    await driver.open(body);
    await button('Sửa mã nguồn').first().click();
    await button('Xong').click();
    expect(await driver.body()).toBe(body);
    expect(await driver.page.evaluate(() => window.bodyPage.given())).toEqual([]);
  });
});

describe('another body from the form', () => {
  it('is shown, and gives nothing back', async () => {
    await driver.open('Cũ.\n');
    await driver.page.evaluate(() => {
      window.bodyPage.replace('Mới.\n\n*  a\n');
    });
    await driver.page.locator('p', { hasText: 'Mới.' }).waitFor();
    await driver.body();
    expect(await driver.page.evaluate(() => window.bodyPage.given())).toEqual([]);
  });

  it('leaves the caret where it is when it reads the same', async () => {
    await driver.open('Đoạn.');
    await driver.toFirstParagraph();
    await driver.page.keyboard.insertText(' Một');
    const saved = await driver.body();
    await driver.page.evaluate((body) => {
      window.bodyPage.replace(`${body}\n`);
    }, saved);
    await driver.page.keyboard.insertText(' hai');
    expect(await driver.body()).toBe('Đoạn. Một hai\n');
  });
});

describe('typing', () => {
  it('of signs comes out as signs', async () => {
    await driver.open('Đoạn.\n');
    await driver.toFirstParagraph();
    await driver.page.keyboard.type(' {ten} i <3 _x_ ten_file');
    const body = await driver.body();
    expect(body).toBe('Đoạn. \\{ten} i \\<3 \\_x\\_ ten_file\n');
  });
});
