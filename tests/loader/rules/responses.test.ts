import { expect, test } from 'vitest';
import { ContentFolder } from '../content-folder.ts';

const AT = 'responses/2022/bua-an.mdx';

/** A response whose facts and body are these, with these lines added. */
function response(facts: string, body = '', ...lines: readonly string[]): string {
  return [
    '---',
    'title: Về bữa ăn bán trú',
    'publishedAt: 2022-10-04T08:00',
    'area: mam-non',
    'author: nguoi-viet',
    'receivedAt: 2022-10-03T08:00',
    'source: phan-anh',
    `facts: ${facts}`,
    'position: Nhà trường công khai thực đơn.',
    'owner: nguoi-viet',
    'state: tiep-nhan',
    ...lines,
    '---',
    '',
    body,
    '',
  ].join('\n');
}

function named(name: string): string {
  return `«${name}» có vẻ là tên người. Phản hồi không nêu tên người phản ánh: hãy viết «một phụ huynh», «một người dân». Nếu là người của trường, hãy thêm vào «Người viết».`;
}

const NGA = '---\nname: Phạm Thị Nga\nrole: Hiệu trưởng\norder: 2\n---\n';

test('a response may name people of the school, and no one else', async () => {
  const folder = new ContentFolder({
    'people/pham-thi-nga.mdx': NGA,
    [AT]: response('Một phụ huynh hỏi cô Nga.', 'Đồng chí Phạm Thị Nga đã gặp một phụ huynh ở phố Lê Hoa.'),
  });
  expect(await folder.faults()).toEqual([]);
});

test('any other name is a fault, at its field or its place in the body', async () => {
  const folder = new ContentFolder({
    [AT]: response(
      'Chị Hoa hỏi.',
      'Nhà trường đã gặp\nông Trần Văn Bình.',
      'summary: Nguyễn Thị Hoa hỏi nhà trường về thực đơn và nguồn gốc thực phẩm.',
      'timeline:',
      '  - at: 2022-10-03T09:00',
      '    state: tiep-nhan',
      '    note: Cô Nga và cháu Minh Khôi',
    ),
  });
  expect(await folder.faults()).toEqual([
    `${AT}:8:8  ${named('Hoa')}`,
    `${AT}:12:10  ${named('Nguyễn Thị Hoa')}`,
    `${AT}:16:11  ${named('Nga')}`,
    `${AT}:16:11  ${named('Minh Khôi')}`,
    `${AT}:20:5  ${named('Trần Văn Bình')}`,
  ]);
});

test('the fields that every entry has name nobody either', async () => {
  const folder = new ContentFolder({
    [AT]: response(
      'Một phụ huynh hỏi.',
      '',
      'tags:',
      '  - Nguyễn Thị Hoa',
      'changes:',
      '  - date: 2022-10-05',
      '    note: Bỏ tên chị Hoa',
      'withdrawal:',
      '  date: 2022-10-06',
      '  reason: Bà Trần Thị Bích đã rút đơn',
    ),
  });
  expect(await folder.faults()).toEqual([
    `${AT}:13:5  ${named('Nguyễn Thị Hoa')}`,
    `${AT}:16:11  ${named('Hoa')}`,
    `${AT}:19:11  ${named('Trần Thị Bích')}`,
  ]);
});

test('the same names stand in an article', async () => {
  const folder = new ContentFolder({
    'articles/2022/tin.mdx':
      '---\ntitle: Tin\npublishedAt: 2022-10-04\narea: khac\nauthor: nguoi-viet\n---\n\nChị Hoa và ông Trần Văn Bình.\n',
  });
  expect(await folder.faults()).toEqual([]);
});

test('steps out of order, at the line of the step', async () => {
  const folder = new ContentFolder({
    [AT]: response(
      'Một phụ huynh hỏi.',
      '',
      'timeline:',
      '  - { at: 2022-10-03T09:00, state: tiep-nhan, note: Ghi sổ }',
      '  - { at: 2022-10-03T08:30, state: tiep-nhan, note: Báo cáo }',
    ),
  });
  expect(await folder.faults()).toEqual([
    `${AT}:14:11  Mốc này trước mốc đứng trên nó. Hãy xếp «Diễn biến» theo thứ tự thời gian.`,
  ]);
});

test('an article of a newspaper is not printed again', async () => {
  const press = (body: string) =>
    [
      '---',
      'title: Bữa ăn ở trường mầm non',
      'publishedAt: 2022-10-04T08:00',
      'area: mam-non',
      'author: nguoi-viet',
      'outlet: Báo Địa phương',
      'url: https://bao.example/a',
      'date: 2022-10-02',
      'summary: Bài báo giới thiệu cách nhà trường tổ chức bữa ăn bán trú cho trẻ.',
      '---',
      body,
    ].join('\n');
  const path = 'press/2022/bua-an.mdx';
  const folder = new ContentFolder({ [path]: press('') });
  expect(await folder.faults()).toEqual([]);
  folder.write({ [path]: press('\nToàn văn bài báo.\n') });
  expect(await folder.faults()).toEqual([
    `${path}:12:1  Không chép lại bài báo: trang chỉ tóm tắt và dẫn liên kết. Hãy xóa phần nội dung này, và viết ở «Tóm tắt của nhà trường».`,
  ]);
});
