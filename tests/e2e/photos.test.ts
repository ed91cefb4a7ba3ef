/** Photos and documents on their way from a phone into the repository, through the fields of an entry. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findMetadata } from '../../src/images/index.ts';
import { launchBrowser } from '../browser.ts';
import { Cms } from './cms.ts';
import { startDesk, type RunningDesk } from './running-desk.ts';

const HEAD = 'pham-thi-nga';
const PASSWORD = 'mật khẩu chỉ để thử 2022';
const HEIC = path.join(import.meta.dirname, 'fixture/drawn.heic');

let browser: Browser;
let desk: RunningDesk;
let cms: Cms;
const folder = mkdtempSync(path.join(tmpdir(), 'bang-tin-photos-'));

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk(PASSWORD)]);
  cms = await Cms.signIn(browser, desk.origin, HEAD, PASSWORD);
});

afterAll(async () => {
  await browser.close();
  await desk.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A photo as a phone takes it: large, lying on its side, with the place where it was taken. */
async function phonePhoto(name: string, colour: string): Promise<string> {
  const file = path.join(folder, name);
  const canvas = sharp({ create: { width: 4000, height: 3000, channels: 3, background: colour } });
  const GPS = { GPSLatitudeRef: 'N', GPSLatitude: '20/1 43/1 0/1' };
  await canvas
    .jpeg()
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: GPS })
    .withMetadata({ orientation: 6 })
    .toFile(file);
  return file;
}

/** Opens the library over a new article. */
async function openLibrary(): Promise<void> {
  await cms.open('/collections/articles/new');
  await cms.page.getByLabel('Tiêu đề').waitFor();
  await cms.unfold('cover');
  await cms.button('Chọn ảnh').first().click();
}

const dialog = () => cms.page.locator('dialog.photo-dialog');

async function choose(...files: readonly string[]): Promise<void> {
  await cms.page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
}

describe.each([
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
])('on a screen of $width', (viewport) => {
  beforeEach(async () => {
    await cms.page.setViewportSize(viewport);
    await openLibrary();
    // What prepares files comes after the page.
    await cms.page.waitForTimeout(4000);
  });
  afterEach(() => cms.page.context().setOffline(false));

  it('says which file it cannot take', async () => {
    const broken = path.join(folder, 'hong.jpg');
    const large = path.join(folder, 'ke-hoach.pdf');
    await writeFile(broken, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
    await writeFile(large, Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(21 * 1024 * 1024)]));
    for (const [file, words] of [
      [broken, 'Không mở được ảnh «hong.jpg»'],
      [large, 'Tệp «ke-hoach.pdf» có 22 MB, lớn hơn mức 20 MB'],
    ] as const) {
      await choose(file);
      await dialog().getByRole('alert').getByText(words).waitFor();
      await dialog().getByRole('button', { name: 'Đóng' }).click();
    }
  });

  it('goes on with an upload when the network is back', async () => {
    await cms.page.context().setOffline(true);
    await choose(
      await phonePhoto(`mang-${viewport.width}.jpg`, viewport.width > 500 ? '#2c6e9b' : '#c0392b'),
    );
    await dialog().getByText('Đang mất mạng. Tệp sẽ tự gửi tiếp khi có mạng lại.').waitFor();
    expect(await dialog().getByRole('button', { name: 'Thử lại' }).isVisible()).toBe(true);
    const fits = await dialog().evaluate((shown) => shown.scrollWidth <= shown.clientWidth);
    expect(fits).toBe(true);
    await cms.page.context().setOffline(false);
    await dialog().waitFor({ state: 'detached' });
    await cms.page.getByText(`mang-${viewport.width}-`).first().waitFor();
  });
});

describe('in the repository', () => {
  it.each([
    ['a photo of a phone', () => phonePhoto('IMG_0001.JPG', '#7cae6a'), { width: 1200, height: 1600 }],
    ['a photo of an iPhone', () => HEIC, { width: 800, height: 600 }],
  ])('%s is small, upright and says nothing but the picture', async (what, file, size) => {
    await cms.page.setViewportSize({ width: 1280, height: 900 });
    await cms.open('/collections/articles/new');
    await cms.page.getByLabel('Tiêu đề').fill(`Thử ${what}`);
    await cms.choose('Chuyên mục', 'Giáo dục mầm non');
    await cms.chooseCover({ path: await file(), alt: 'Hình vẽ' });
    await cms.typeBody('Chữ.');
    await cms.save();
    const branch = desk.git(
      'for-each-ref',
      '--sort=-committerdate',
      '--count=1',
      '--format=%(refname)',
      'refs/heads/cms',
    );
    const stored = desk.git('diff', '--name-only', 'main', branch, '--', 'content/media');
    expect(stored).toMatch(/^content\/media\/\d{4}\/[a-z0-9-]+-[0-9a-f]{8}\.webp$/u);
    desk.git('--work-tree', folder, 'checkout', branch, '--', stored);
    const content = await sharp(path.join(folder, stored)).toBuffer({ resolveWithObject: true });
    expect(content.info).toMatchObject(size);
    expect(findMetadata(path.join(folder, 'content'))).toEqual([]);
    const hash = createHash('sha256')
      .update(await readFile(path.join(folder, stored)))
      .digest('hex');
    expect(stored).toContain(`-${hash.slice(0, 8)}.webp`);
  });
});

describe('through the button of the editor', () => {
  const picker = () => cms.page.locator('dialog[open]');

  /** A new article on a phone, and photos chosen for its text. */
  async function chooseForText(title: string, files: readonly string[]): Promise<void> {
    await cms.page.setViewportSize({ width: 360, height: 740 });
    await cms.open('/collections/articles/new');
    await cms.page.getByLabel('Tiêu đề').fill(title);
    await cms.choose('Chuyên mục', 'Giáo dục mầm non');
    await cms.page.getByRole('toolbar').getByRole('button', { name: 'Ảnh', exact: true }).click();
    const chooser = cms.page.waitForEvent('filechooser');
    await picker().getByRole('button', { name: 'Chọn ảnh trong máy' }).click();
    await (await chooser).setFiles([...files]);
  }

  async function describePhotos(...alts: readonly string[]): Promise<void> {
    for (const [index, alt] of alts.entries()) {
      await picker()
        .getByLabel(/^Mô tả ảnh/u)
        .nth(index)
        .fill(alt);
      await picker()
        .getByLabel(/^Ai có trong ảnh/u)
        .nth(index)
        .selectOption({ label: 'Không có người' });
    }
  }

  function storedBody(slug: string): string {
    const branch = desk.git('for-each-ref', '--format=%(refname)', 'refs/heads/cms').split('\n');
    const ref = branch.find((name) => name.endsWith(`/${slug}`)) ?? slug;
    return desk.git('show', `${ref}:content/articles/${ref.split('/').slice(-2).join('/')}.mdx`);
  }

  it('keeps one file of a photo that is chosen twice, and two of two photos of one name', async () => {
    mkdirSync(path.join(folder, 'a'));
    mkdirSync(path.join(folder, 'b'));
    const one = await phonePhoto('a/IMG_0001.jpg', '#884422');
    const other = await phonePhoto('b/IMG_0001.jpg', '#228844');
    await chooseForText('Ba ảnh một lần', [one, other, one]);
    await describePhotos('Ảnh một', 'Ảnh hai', 'Ảnh ba');
    const fits = await picker().evaluate((shown) => shown.scrollWidth <= shown.clientWidth);
    expect(fits).toBe(true);
    await picker().getByRole('button', { name: 'Thêm 3 ảnh' }).click();
    await picker().getByRole('button', { name: 'Xếp thành một bộ ảnh' }).click();
    await cms.save();
    const body = storedBody('ba-anh-mot-lan');
    expect(body).toContain('<Gallery>');
    const addresses = [
      ...body.matchAll(/src="(\/media\/\d{4}\/img-0001-[0-9a-f]{8}\.webp)" alt="([^"]*)"/gu),
    ];
    expect(addresses.map(([, , alt]) => alt)).toEqual(['Ảnh một', 'Ảnh hai', 'Ảnh ba']);
    const [first, second, third] = addresses.map(([, address]) => address);
    expect(third).toBe(first);
    expect(second).not.toBe(first);
  });

  it('goes on in the middle of a photo when the line has broken off', async () => {
    const file = path.join(folder, 'nhieu-chi-tiet.png');
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    await sharp({ create: { width: 1500, height: 1200, channels: 3, background: '#888', noise } })
      .png()
      .toFile(file);
    const sent: string[] = [];
    await cms.page.route('**/api/v1/uploads/*', async (route) => {
      if (route.request().method() !== 'PUT') return route.continue();
      sent.push(new URL(route.request().url()).searchParams.get('offset') ?? '');
      return sent.length === 2 ? route.abort('connectionreset') : route.continue();
    });
    await chooseForText('Ảnh gửi dở', [file]);
    await describePhotos('Chấm nhiễu');
    const again = picker().getByRole('button', { name: 'Thử lại' });
    if (await again.isVisible()) await again.click();
    await picker()
      .getByText(/^Đã gửi xong/u)
      .waitFor();
    await cms.page.unroute('**/api/v1/uploads/*');
    // The second piece again, not the first.
    expect(sent.slice(0, 3)).toEqual(['0', String(256 * 1024), String(256 * 1024)]);
    await picker().getByRole('button', { name: 'Thêm ảnh này' }).click();
    await cms.save();
    expect(storedBody('anh-gui-do')).toMatch(
      /<Figure src="\/media\/\d{4}\/nhieu-chi-tiet-[0-9a-f]{8}\.webp"/u,
    );
  });
});
