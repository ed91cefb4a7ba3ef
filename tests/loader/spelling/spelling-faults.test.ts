import { expect, test } from 'vitest';
import { formatFault } from '../../../src/schema/index.ts';
import { spellingFaults } from '../../../src/loader/index.ts';
import { article, ContentFolder } from '../content-folder.ts';

const lines = (folder: ContentFolder) => spellingFaults(folder.contentDir).map(formatFault);

test('slips of fields and bodies are warnings at their places', () => {
  const folder = new ContentFolder({
    'articles/2022/bai.mdx': article(
      'Đầu **tuwcow** sở vật chất.\n\n- Công tác của nghành , của trường\n\n<Callout title="Chăm xóc trẻ">\nVui.\n</Callout>',
      'summary: "Nhà trường sử lý kịp thời"',
    ),
  });
  const faults = spellingFaults(folder.contentDir);
  expect(faults.every(({ severity }) => severity === 'warning')).toBe(true);
  expect(faults.map(formatFault)).toEqual([
    'articles/2022/bai.mdx:6:22  Chính tả: «sử lý» có vẻ viết nhầm: «xử lý»?',
    'articles/2022/bai.mdx:9:7  Bộ gõ: «tuwcow» có vẻ gõ khi bộ gõ đang tắt: «tư cơ»?',
    'articles/2022/bai.mdx:11:16  Chính tả: «nghành» không có trong tiếng Việt. Hãy xem lại chính tả. Có thể là «ngành», «nhành».',
    'articles/2022/bai.mdx:11:22  Dấu cách: Thừa dấu cách trước dấu «,».',
    'articles/2022/bai.mdx:13:17  Chính tả: «Chăm xóc» có vẻ viết nhầm: «Chăm sóc»?',
  ]);
});

test("the school's words, its people and its own name are known", () => {
  const body = 'Các bé chơi blubber với cô giáo grumf ở zworp.';
  const folder = new ContentFolder({ 'articles/2022/bai.mdx': article(body) });
  expect(lines(folder)).toHaveLength(3);
  folder.write({
    'words.yaml': 'words: [blubber, Zworp]\n',
    'people/grumf.mdx': '---\nname: Trần Grumf\nrole: Giáo viên\norder: 2\n---\n',
  });
  expect(lines(folder)).toEqual([]);
});

test("the school's way with tones holds for every text", () => {
  const folder = new ContentFolder({ 'articles/2022/bai.mdx': article('Hòa bình, thủy chung.') });
  expect(lines(folder)).toEqual([]);
  folder.write({ 'words.yaml': 'tones: moi\n' });
  expect(lines(folder)).toEqual([
    'articles/2022/bai.mdx:8:1  Dấu thanh: «Hòa» đặt dấu khác những chỗ còn lại; nên thống nhất: «Hoà».',
    'articles/2022/bai.mdx:8:11  Dấu thanh: «thủy» đặt dấu khác những chỗ còn lại; nên thống nhất: «thuỷ».',
  ]);
});

test('a file of words that is wrong is an error of the build', async () => {
  const folder = new ContentFolder({ 'words.yaml': 'tones: xua\nwords: [a, <b>]\nword: x\n' });
  expect(await folder.faults()).toEqual([
    'words.yaml:1:8  «Cách đặt dấu thanh» phải là một trong: cu, moi.',
    'words.yaml:2:9  «Từ của trường» ngắn quá; hãy viết ít nhất 2 ký tự.',
    'words.yaml:2:12  Từ của trường chỉ gồm chữ và số, nhiều nhất bốn tiếng, ví dụ Kidsmart hay Quang Phục.',
    'words.yaml:3:1  Không có mục nào tên là «word». Hãy xem lại chính tả hoặc bỏ dòng này đi.',
  ]);
});

test('files that cannot be read are passed over', () => {
  const folder = new ContentFolder({ 'articles/2022/bai.mdx': 'không có phần đầu', 'words.yaml': '[' });
  expect(lines(folder)).toEqual([]);
});
