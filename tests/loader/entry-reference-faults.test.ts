import { describe, expect, test } from 'vitest';
import { article, ContentFolder, PERSON } from './content-folder.ts';

const AT = 'articles/2022/bai-thu.mdx';

test('people that a body shows and nobody knows', async () => {
  const folder = new ContentFolder({
    [AT]: article('- <Person id="khong-ai" />\n\n<Person id="nguoi-viet" />'),
    'people/co-hoa.mdx': PERSON.replace('order: 1', 'order: 0'),
    'pages/gioi-thieu.mdx': '---\ntitle: A\n---\n\n<Person id="co-hoa" />\n',
  });
  expect(await folder.faults()).toEqual([
    `${AT}:8:3  Không có người nào mang mã «khong-ai». Hãy sửa id của thẻ <Person>; đang có: co-hoa, nguoi-viet.`,
    'people/co-hoa.mdx:4:8  «Thứ tự trong danh sách» phải là số nguyên từ 1 đến 999.',
  ]);
});

describe('documents that a body shows', () => {
  const document = (number: string, issuer: string, issuedOn: string) =>
    article(
      '',
      `number: ${number}`,
      'kind: quyet-dinh',
      `issuer: ${issuer}`,
      `issuedOn: ${issuedOn}`,
      'abstract: Về một việc.',
      'gaps: [ban-dien-tu]',
    );
  const files = {
    'documents/2022/cua-truong.mdx': document('12/QĐ-MNQP', 'Trường', '2022-01-05'),
    'documents/2022/cua-xa.mdx': document('12/QĐ-MNQP', 'UBND xã', '2022-02-05'),
    'documents/2023/nam-sau.mdx': document('12/QĐ-MNQP', 'Trường', '2023-01-05'),
    'documents/2022/mot-minh.mdx': document('48/QĐ-MNQP', 'Trường', '2022-09-26'),
  };
  const faultsOf = async (body: string, more: Readonly<Record<string, string>> = {}) =>
    (await new ContentFolder({ ...files, [AT]: article(body), ...more }).faults()).map((line) =>
      line.replace(`${AT}:`, ''),
    );

  test.each([
    '<VanBan so="48/QĐ-MNQP" />',
    '<VanBan so="12/QĐ-MNQP" coQuan="UBND xã" />',
    '<VanBan so="12/QĐ-MNQP" nam="2022" coQuan="Trường" />',
  ])('are found: %s', async (body) => {
    expect(await faultsOf(body)).toEqual([]);
  });

  test.each([
    [
      'none has the number',
      '> <VanBan so="49/QĐ-MNQP" />',
      '8:3  Chưa có văn bản nào số «49/QĐ-MNQP». Hãy sửa số trong thẻ <VanBan>, hoặc thêm văn bản ấy trước.',
    ],
    [
      'several have it',
      '<VanBan so="12/QĐ-MNQP" nam="2022" />',
      '8:1  Có 2 văn bản số «12/QĐ-MNQP»: documents/2022/cua-truong.mdx, documents/2022/cua-xa.mdx. Hãy ghi thêm nam="…" (năm ban hành) hoặc coQuan="…" (cơ quan ban hành) vào thẻ <VanBan>.',
    ],
    [
      'none of them is of the year',
      '<VanBan so="48/QĐ-MNQP" nam="2023" />',
      '8:1  Văn bản số «48/QĐ-MNQP» có ở documents/2022/mot-minh.mdx, nhưng năm hoặc cơ quan ban hành khác. Hãy sửa nam, coQuan trong thẻ <VanBan>.',
    ],
  ])('are a fault when %s', async (_when, body, expected) => {
    expect(await faultsOf(body)).toEqual([expected]);
  });

  test('may be the faulty one: its own fault is enough', async () => {
    const faulty = document('50/QĐ-MNQP', 'Trường', '2022-02-30');
    const faults = await faultsOf('<VanBan so="50/QĐ-MNQP" />', { 'documents/2022/hong.mdx': faulty });
    expect(faults).toEqual([expect.stringMatching(/^documents\/2022\/hong\.mdx:9:11 {2}/u)]);
  });
});
