import { describe, expect, test } from 'vitest';
import { article, ContentFolder } from './content-folder.ts';

const AT = 'articles/2022/bai-thu.mdx';
const TAG = 'Không nhận kiểu dữ liệu riêng (!tên). Hãy viết giá trị bình thường, trong dấu nháy nếu cần.';
const ALIAS = 'Không nhận cách viết tắt bằng & và *. Nếu đó là chữ, hãy đặt trong dấu nháy kép.';

async function faultsOf(text: string): Promise<readonly string[]> {
  const faults = await new ContentFolder({ [AT]: text }).faults();
  return faults.map((line) => line.replace(`${AT}:`, ''));
}

/** Frontmatter with this in the place of the title. */
const titled = (title: string) => article('').replace('title: Bài thử', title);

describe('nothing in frontmatter can construct or run anything', () => {
  test.each([
    ['a JavaScript function', 'title: !!js/function "function () { process.exit() }"', [`2:8  ${TAG}`]],
    ['a Python object', 'title: !!python/object/apply:os.system ["id"]', [`2:8  ${TAG}`]],
    ['a tag of its own', 'title: !evil x', [`2:8  ${TAG}`]],
    ['even a known tag', 'title: !!str 3', [`2:8  ${TAG}`]],
    ['binary data', 'title: !!binary aGVsbG8=', [`2:8  ${TAG}`]],
    ['an anchor', 'title: &a Bài', [`2:8  ${ALIAS}`]],
    ['an alias', 'title: *khong-co', [`2:8  ${ALIAS}`]],
    [
      'a merge key',
      'title: Bài\n<<: { sample: true }',
      ['3:1  Không có mục nào tên là «<<». Hãy xem lại chính tả hoặc bỏ dòng này đi.'],
    ],
    [
      '__proto__',
      'title: Bài\n__proto__: { sample: true }',
      ['3:1  Không có mục nào tên là «__proto__». Hãy xem lại chính tả hoặc bỏ dòng này đi.'],
    ],
  ])('%s', async (_what, title, expected) => {
    expect(await faultsOf(titled(title))).toEqual(expected);
  });

  test.each(['js', 'javascript', 'coffee', 'json', 'toml'])(
    'gray-matter front matter «---%s»',
    async (language) => {
      const text = `---${language}\n{ title: process.exit(3) }\n---\n`;
      expect(await faultsOf(text)).toEqual([
        `1:4  Không nhận phần đầu bài viết bằng «${language}». Dòng đầu tiên chỉ được là ---.`,
      ]);
    },
  );
});

describe('no frontmatter is too much', () => {
  test('a billion laughs', async () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) => `l${level}: &l${level} [${`*l${level - 1}, `.repeat(9)}x]`,
    );
    const faults = await faultsOf(titled(['title: A', 'l: &l-1 x', ...levels].join('\n')));
    expect(faults[0]).toBe(`3:4  ${ALIAS}`);
  });

  test.each([
    ['brackets', '['.repeat(30_000)],
    ['groups', '{a: '.repeat(10_000)],
    ['lists in lists', '- '.repeat(20_000)],
  ])('%s without end', async (_what, value) => {
    const faults = await faultsOf(titled(`title: ${value}`));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join('\n')).toMatch(/^2:\d+ {2}\S/u);
  });

  test('more than 64 KB', async () => {
    expect(await faultsOf(titled(`title: ${'a'.repeat(70_000)}`))).toEqual([
      '1:1  Phần đầu bài dài quá 64 KB. Nội dung phải nằm sau dòng --- thứ hai.',
    ]);
  });
});

describe('slips of the pen', () => {
  test.each([
    [
      'a colon in a title',
      'title: Nội dung: bán trú',
      '2:8  Giá trị có dấu hai chấm thì phải đặt cả giá trị trong dấu nháy kép "…".',
    ],
    [
      'no space after the colon',
      'title:Bài',
      '2:1  Thiếu dấu hai chấm, hoặc thiếu dấu cách sau dấu hai chấm, ở dòng này hoặc dòng trên.',
    ],
    [
      'a quote not closed',
      'title: "Bài',
      '6:1  Thiếu một dấu ở đây: dấu nháy hoặc ngoặc chưa đóng, hoặc thiếu dấu hai chấm.',
    ],
    ['a tab', 'cover:\n\tsrc: a', '3:1  Hãy thụt dòng bằng dấu cách, không dùng phím Tab.'],
    [
      'an at sign',
      'title: @moi',
      '2:8  Giá trị bắt đầu bằng ký tự đặc biệt; hãy đặt cả giá trị trong dấu nháy kép "…".',
    ],
    ['a path of Windows', 'title: "D:\\ảnh"', '2:11  Trong dấu nháy kép, dấu \\ phải viết thành \\\\.'],
    [
      'twice the same',
      'title: A\ntitle: B',
      '3:1  Mục này đã được khai báo ở trên. Hãy bỏ một trong hai dòng.',
    ],
  ])('%s', async (_what, title, expected) => {
    expect(await faultsOf(titled(title))).toEqual([expected]);
  });

  test('a repeated key does not hide what else is wrong', async () => {
    expect(await faultsOf(titled('title: A\ntitle: 3'))).toEqual([
      '3:1  Mục này đã được khai báo ở trên. Hãy bỏ một trong hai dòng.',
      '3:8  «Tiêu đề» phải là chữ. Nếu là số, hãy đặt trong dấu nháy kép.',
    ]);
  });
});
