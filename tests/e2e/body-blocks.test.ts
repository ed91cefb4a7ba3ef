/** The blocks of a body as their writer has them: a form each, a card in the text, a tag in the file. */
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLOCK_NAMES, type BlockName } from '../../src/mdx/palette/block.ts';
import { bodyText, palette, parseBody, type Block } from '../../src/mdx/index.ts';
import { launchBrowser } from '../browser.ts';
import { Cms } from './cms.ts';
import { startDesk, type RunningDesk } from './running-desk.ts';

const HEAD = 'pham-thi-nga';
const HEAD_PASSWORD = 'mật khẩu chỉ để thử 2022';

let browser: Browser;
let desk: RunningDesk;
let cms: Cms;

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk(HEAD_PASSWORD)]);
  cms = await Cms.signIn(browser, desk.origin, HEAD, HEAD_PASSWORD);
});

afterAll(async () => {
  await browser.close();
  await desk.stop();
});

function dialog(): Locator {
  return cms.page.locator('dialog[open]');
}

function text(): Locator {
  return cms.page.locator('.body-text').first();
}

function field(label: string): Locator {
  return dialog()
    .getByLabel(new RegExp(`^${label}`, 'u'))
    .first();
}

async function newArticle(title: string): Promise<void> {
  await cms.open('/collections/articles/new');
  await cms.page.getByLabel('Tiêu đề').fill(title);
  await cms.choose('Chuyên mục', 'Giáo dục mầm non');
}

async function openForm(name: BlockName): Promise<void> {
  await cms.page.getByRole('toolbar').getByRole('button', { name: 'Chèn', exact: true }).click();
  await dialog()
    .getByRole('button', { name: new RegExp(`^${palette[name].label}`, 'u') })
    .click();
  await dialog().getByRole('heading', { name: palette[name].label, exact: true }).waitFor();
}

async function press(name: 'Chèn' | 'Xong' | 'Thôi'): Promise<void> {
  await dialog().getByRole('button', { name, exact: true }).click();
  await dialog().waitFor({ state: 'detached' });
}

/** Takes a file of the media library, which is Decap's own. */
async function chooseMedia(label: string, file: string): Promise<void> {
  await dialog()
    .getByRole('button', { name: new RegExp(`^${label}[^:]*: Chọn`, 'u') })
    .last()
    .click();
  await cms.page.getByText(file, { exact: true }).last().click();
  await cms.page.getByRole('button', { name: 'Dùng tệp đã chọn' }).click();
  // While the photo is fetched its name stands in its place too.
  await dialog().getByText(file).last().waitFor();
}

async function chooseEntry(label: string, typed: string): Promise<void> {
  await field(label).fill(typed);
  await dialog().getByRole('option').first().click();
}

/** How each block is filled in, and what it is in the file. */
const FILLED: Readonly<
  Record<Exclude<BlockName, 'Step'>, { readonly fill: () => Promise<void>; readonly shape: unknown }>
> = {
  Callout: {
    fill: async () => {
      await field('Loại khung').selectOption({ label: 'Lưu ý' });
      await field('Đầu đề của khung').fill('Trời nắng "to"');
      await field('Lời trong khung').fill('Mang theo mũ.\nĐến trước 8 giờ.');
    },
    shape: ['Callout', { type: 'luu-y', title: 'Trời nắng "to"' }, ['Mang theo mũ.', 'Đến trước 8 giờ.']],
  },
  Quote: {
    fill: async () => {
      await field('Lời của ai').fill('Phạm Thị Nga');
      await field('Chức vụ').fill('Hiệu trưởng');
      await field('Lời trích').fill('Các con rất vui <3.');
    },
    shape: ['Quote', { by: 'Phạm Thị Nga', role: 'Hiệu trưởng' }, ['Các con rất vui <3.']],
  },
  Steps: {
    fill: () => field('Các bước, mỗi dòng một bước').fill('Rửa tay.\nLau khô.'),
    shape: [
      'Steps',
      {},
      [
        ['Step', {}, ['Rửa tay.']],
        ['Step', {}, ['Lau khô.']],
      ],
    ],
  },
  Figure: {
    fill: async () => {
      await chooseMedia('Ảnh', 'san-truong.jpg');
      await field('Mô tả ảnh').fill('Sân trường buổi sáng');
      await field('Người chụp').fill('Tổ truyền thông');
      await field('Ai có trong ảnh').selectOption({ label: 'Không có người' });
    },
    shape: [
      'Figure',
      {
        src: '/media/2022/san-truong.jpg',
        alt: 'Sân trường buổi sáng',
        credit: 'Tổ truyền thông',
        people: 'khong',
      },
      [],
    ],
  },
  Gallery: {
    fill: async () => {
      await field('Tên bộ ảnh').fill('Một ngày ở trường');
      await chooseMedia('Ảnh', 'vuon-rau.jpg');
      await field('Mô tả ảnh').fill('Vườn rau');
      await field('Ai có trong ảnh').selectOption({ label: 'Không có người' });
      await dialog().getByRole('button', { name: 'Thêm ảnh' }).click();
      await chooseMedia('Ảnh', 'bua-an.jpg');
      await dialog()
        .getByLabel(/^Mô tả ảnh/u)
        .last()
        .fill('Bữa ăn');
      await dialog()
        .getByLabel(/^Ai có trong ảnh/u)
        .last()
        .selectOption({ label: 'Không có người' });
    },
    shape: [
      'Gallery',
      { title: 'Một ngày ở trường' },
      [
        ['Figure', { src: '/media/2022/vuon-rau.jpg', alt: 'Vườn rau', people: 'khong' }, []],
        ['Figure', { src: '/media/2022/bua-an.jpg', alt: 'Bữa ăn', people: 'khong' }, []],
      ],
    ],
  },
  Attachment: {
    fill: async () => {
      await chooseMedia('Tệp', 'ke-hoach-truyen-thong-2022-2023.pdf');
      await field('Tên tệp cho người đọc').fill('Kế hoạch truyền thông');
    },
    shape: [
      'Attachment',
      { file: '/media/2022/ke-hoach-truyen-thong-2022-2023.pdf', title: 'Kế hoạch truyền thông' },
      [],
    ],
  },
  Table: {
    fill: async () => {
      await chooseMedia('Tệp bảng', 'bang-mau-do-dung.csv');
      await field('Bảng này nói về gì').fill('Đồ dùng của lớp');
    },
    shape: ['Table', { file: '/media/2023/bang-mau-do-dung.csv', caption: 'Đồ dùng của lớp' }, []],
  },
  Video: {
    fill: async () => {
      await field('Video trên YouTube').fill('https://youtu.be/dQw4w9WgXcQ');
      await field('Video cho xem gì').fill('Hội khỏe');
    },
    shape: ['Video', { youtube: 'dQw4w9WgXcQ', title: 'Hội khỏe' }, []],
  },
  VanBan: { fill: () => chooseEntry('Văn bản', '48/kh-mnqp'), shape: ['VanBan', { so: '48/KH-MNQP' }, []] },
  Person: { fill: () => chooseEntry('Người', 'pham thi nga'), shape: ['Person', { id: 'pham-thi-nga' }, []] },
};

const INSERTED = BLOCK_NAMES.flatMap((name) => (name === 'Step' ? [] : [name]));

/** A block as a test can write it: a paragraph is its words. */
function shapeOf(block: Block): unknown {
  if (block.type === 'component') return [block.name, block.attributes, block.children.map(shapeOf)];
  return bodyText({ blocks: [block], footnotes: [], problems: [] }).trim();
}

/** The body of the one draft there is, as the desk's repository has it. */
function draft(): { readonly shapes: readonly unknown[]; readonly body: string } {
  const branch =
    desk.git('for-each-ref', '--format=%(refname)', 'refs/heads/cms').trim().split('\n').at(-1) ?? '';
  const file = desk.git('diff', '--name-only', `main...${branch}`).trim();
  const source = desk.git('show', `${branch}:${file}`);
  const body = source.slice(source.indexOf('\n---\n') + '\n---\n'.length);
  const { blocks, problems } = parseBody(body);
  expect(problems).toEqual([]);
  return { shapes: blocks.map(shapeOf), body };
}

describe('blocks on a wide screen', () => {
  it('are each inserted through their form, and saved', async () => {
    await newArticle('Các khối trong một bài');
    await text().click();
    await cms.page.keyboard.type('Mở đầu.');
    for (const name of INSERTED) {
      await openForm(name);
      await FILLED[name].fill();
      await press('Chèn');
    }
    await cms.save();
    expect(draft().shapes).toEqual(['Mở đầu.', ...INSERTED.map((name) => FILLED[name].shape)]);
  });

  it('are there again when the entry is opened, and are changed, moved and taken out', async () => {
    const before = draft().body;
    await cms.page.reload();
    await text().getByRole('button', { name: 'Sửa: Lưu ý' }).click();
    expect(await field('Đầu đề của khung').inputValue()).toBe('Trời nắng "to"');
    await field('Đầu đề của khung').fill('');
    await press('Xong');
    // The text ends with a block, and yet there is a place to write on.
    await text().locator(':scope > p').last().click();
    await cms.page.keyboard.type('Hẹn gặp lại.');
    await text().getByRole('button', { name: 'Xóa: Người' }).click();
    await text().getByRole('button', { name: 'Đưa lên: Video' }).click();
    await text().getByText('Lau khô.').click();
    await cms.page.keyboard.press('End');
    await cms.page.keyboard.type(' Rồi vào lớp.');
    await cms.save();
    const { shapes, body } = draft();
    expect(body).not.toBe(before);
    expect(JSON.stringify(shapes)).not.toContain('pham-thi-nga');
    expect(shapes).toContainEqual(['Callout', { type: 'luu-y' }, ['Mang theo mũ.', 'Đến trước 8 giờ.']]);
    expect(shapes).toContainEqual([
      'Steps',
      {},
      [
        ['Step', {}, ['Rửa tay.']],
        ['Step', {}, ['Lau khô. Rồi vào lớp.']],
      ],
    ]);
    const names = shapes.map((shape) => (Array.isArray(shape) ? String(shape[0]) : ''));
    expect(names.indexOf('Video')).toBe(names.indexOf('Table') - 1);
    expect(shapes.at(-1)).toBe('Hẹn gặp lại.');
  });

  it('come back with undo, and go with Backspace when nothing is in them', async () => {
    await text().getByRole('button', { name: 'Xóa: Video' }).click();
    await text().getByRole('region', { name: 'Video' }).waitFor({ state: 'detached' });
    await cms.page.getByRole('button', { name: 'Hoàn tác' }).click();
    await text().getByRole('region', { name: 'Video' }).waitFor();
    await text().getByText('Các con rất vui <3.').click({ clickCount: 3 });
    await cms.page.keyboard.press('Backspace');
    await text().getByRole('button', { name: 'Sửa: Trích lời' }).waitFor();
    await cms.page.keyboard.press('Backspace');
    await text().getByRole('button', { name: 'Sửa: Trích lời' }).waitFor({ state: 'detached' });
  });
});

describe('the form of a block', () => {
  it('says what is missing at the fields, and closes with Escape without a trace', async () => {
    const before = await text().innerText();
    await openForm('Figure');
    await dialog().getByRole('button', { name: 'Chèn', exact: true }).click();
    await dialog().getByText('Hãy chọn «Ảnh».').waitFor();
    await dialog().getByText('Hãy điền «Mô tả ảnh».').waitFor();
    await field('Ai có trong ảnh').selectOption({ label: 'Trẻ em' });
    await dialog()
      .getByText(/^Ảnh có trẻ em phải ghi mã phiếu đồng ý/u)
      .waitFor();
    await cms.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await text().innerText()).toBe(before);
  });
});

describe('a link', () => {
  it('gets its https://, finds an entry without diacritics, and refuses what runs', async () => {
    await text().getByText('Mở đầu.').click();
    await cms.page.keyboard.press('End');
    await cms.page.getByRole('button', { name: 'Liên kết', exact: true }).click();
    await field('Dẫn tới đâu').fill('javascript:alert(1)');
    await dialog().getByRole('button', { name: 'Xong' }).click();
    await dialog()
      .getByText(/^Không dùng được địa chỉ bắt đầu bằng «javascript:»/u)
      .waitFor();
    await chooseEntry('Dẫn tới đâu', 'pham thi nga');
    expect(await field('Chữ của liên kết').inputValue()).toBe('Phạm Thị Nga');
    await press('Xong');
    await cms.save();
    expect(draft().body).toContain('[Phạm Thị Nga](/tac-gia/pham-thi-nga/)');
  });
});

describe('blocks on a phone', () => {
  it('are inserted with the thumb, and nothing scrolls sideways', async () => {
    // A device of its own: on the other one, what was typed last is offered back.
    cms = await Cms.signIn(browser, desk.origin, HEAD, HEAD_PASSWORD);
    await cms.page.setViewportSize({ width: 360, height: 740 });
    await newArticle('Viết trên điện thoại');
    await text().click();
    await cms.page.keyboard.type('Mở đầu.');
    for (const name of ['Figure', 'Callout', 'Steps'] as const) {
      await openForm(name);
      for (const button of await dialog().getByRole('button').all()) {
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      await FILLED[name].fill();
      await press('Chèn');
    }
    const { scrollWidth, clientWidth } = await cms.page
      .locator('html')
      .evaluate((root) => ({ scrollWidth: root.scrollWidth, clientWidth: root.clientWidth }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    for (const tool of await cms.page.getByRole('toolbar').getByRole('button').all()) {
      const box = await tool.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await cms.save();
    expect(draft().shapes.slice(1)).toEqual([FILLED.Figure.shape, FILLED.Callout.shape, FILLED.Steps.shape]);
    expect(cms.foreignRequests()).toEqual([]);
    expect(cms.heldBack()).toEqual([]);
  });
});
