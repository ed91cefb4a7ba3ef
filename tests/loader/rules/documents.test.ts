import { describe, expect, test } from 'vitest';
import { article, ContentFolder } from '../content-folder.ts';

/** A document whose frontmatter is right, with these lines added. */
const document = (number: string, ...lines: readonly string[]) =>
  article(
    '',
    `number: ${number}`,
    'kind: ke-hoach',
    'issuer: Trường Mầm non Thử',
    'issuedOn: 2022-09-15',
    'abstract: Về một việc.',
    'gaps: [ban-dien-tu]',
    ...lines,
  );

const faultsOf = (files: Readonly<Record<string, string>>) => new ContentFolder(files).faults();

describe('one document a number', () => {
  const message = (path: string) =>
    `Cơ quan này đã có văn bản cùng số, cùng năm ở ${path}. Hãy sửa số, ngày ban hành hoặc cơ quan cho đúng; nếu là một văn bản thì giữ một tệp.`;

  test('of an office in a year: both are told, however they are spelt', async () => {
    expect(
      await faultsOf({
        'documents/2022/a.mdx': document('05/KH-MNT'),
        'documents/2022/b.mdx': document('Số 5 / KH – MNT').replace(
          'Trường Mầm non Thử',
          'trường mầm non  thử',
        ),
      }),
    ).toEqual([
      `documents/2022/a.mdx:6:9  ${message('documents/2022/b.mdx')}`,
      `documents/2022/b.mdx:6:9  ${message('documents/2022/a.mdx')}`,
    ]);
  });

  test.each([
    ['another year', document('05/KH-MNT').replace('issuedOn: 2022', 'issuedOn: 2023')],
    ['another office', document('05/KH-MNT').replace('Trường Mầm non Thử', 'Trường Mầm non Khác')],
    ['another number', document('06/KH-MNT')],
  ])('%s: another document', async (_what, other) => {
    const folder = { 'documents/2022/a.mdx': document('05/KH-MNT'), 'documents/2022/b.mdx': other };
    expect(await faultsOf(folder)).toEqual([]);
  });
});

describe('documents that replace or amend each other', () => {
  const circle = (...way: readonly string[]) =>
    `Các văn bản này thay thế hoặc sửa đổi nhau thành vòng: ${way.join(' → ')}. Hãy bỏ liên hệ sai; văn bản sau mới thay thế, sửa đổi văn bản trước.`;

  test('in a line: sound, also when two lines meet', async () => {
    expect(
      await faultsOf({
        'documents/2022/a.mdx': document('01/KH-MNT'),
        'documents/2022/b.mdx': document('02/KH-MNT', 'replaces: [a]'),
        'documents/2022/c.mdx': document('03/KH-MNT', 'amends: [b, a]'),
      }),
    ).toEqual([]);
  });

  test('a document itself', async () => {
    expect(await faultsOf({ 'documents/2022/a.mdx': document('01/KH-MNT', 'amends: [a]') })).toEqual([
      'documents/2022/a.mdx:12:10  Một văn bản không thể thay thế hoặc sửa đổi chính nó. Hãy chọn văn bản khác, hoặc xóa dòng này.',
    ]);
  });

  test('in a circle over both: each link of it is told, and no other', async () => {
    expect(
      await faultsOf({
        'documents/2022/a.mdx': document('01/KH-MNT', 'replaces: [c]'),
        'documents/2022/b.mdx': document('02/KH-MNT', 'amends:', '  - a'),
        'documents/2022/c.mdx': document('03/KH-MNT', 'replaces: [b]'),
        'documents/2022/d.mdx': document('04/KH-MNT', 'replaces: [a]'),
      }),
    ).toEqual([
      `documents/2022/a.mdx:12:12  ${circle('a', 'c', 'b', 'a')}`,
      `documents/2022/b.mdx:13:5  ${circle('b', 'a', 'c', 'b')}`,
      `documents/2022/c.mdx:12:12  ${circle('c', 'b', 'a', 'c')}`,
    ]);
  });
});
