import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCsvTable } from '../../src/loader/csv-table.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function read(content: string | Uint8Array) {
  return readCsvTable(path.join(temporaryFolder({ 'bang.csv': content }), 'bang.csv'));
}

const table = (content: string | Uint8Array) => {
  const found = read(content);
  return 'problem' in found ? found.problem : [found.table.head, ...found.table.rows];
};

const EXPECTED = [
  ['Khoản', 'Tiền'],
  ['Ăn', '1,5'],
  ['Nước', ''],
];

describe('a table', () => {
  test.each([
    ['commas', 'Khoản,Tiền\nĂn,"1,5"\nNước,\n'],
    ['semicolons, as Excel writes them in Vietnamese', 'Khoản;Tiền\r\nĂn;1,5\r\nNước;\r\n'],
    ['tabs', 'Khoản\tTiền\nĂn\t1,5\nNước\t\n'],
    ['a byte order mark', '\u{FEFF}Khoản;Tiền\nĂn;1,5\nNước;'],
    ['old line ends', 'Khoản;Tiền\rĂn;1,5\rNước;'],
    ['quotes around all of it', '"Khoản";"Tiền"\n"Ăn";"1,5"\n"Nước";""\n'],
    ['decomposed letters', 'Khoản;Tiền\nĂn;1,5\nNước;\n'.normalize('NFD')],
    ['empty rows and columns of a spreadsheet', 'Khoản;;Tiền;\n;;;\nĂn;;1,5;\nNước;;;\n;;;\n\n'],
  ])('with %s', (_what, content) => {
    expect(table(content)).toEqual(EXPECTED);
  });

  test('is parted by what makes its rows equally long, not by what its names hold', () => {
    expect(table('Thu, chi, nộp;Tiền\nĂn;1\n')).toEqual([
      ['Thu, chi, nộp', 'Tiền'],
      ['Ăn', '1'],
    ]);
  });

  test('may have one column', () => {
    expect(table('Tên\nAn\n')).toEqual([['Tên'], ['An']]);
  });

  test('keeps line breaks, quotes inside words, and nothing that a page cannot hold', () => {
    expect(table('A;B\n"một\nhai";ống 5" to\n\u{1}x ; y\n')).toEqual([
      ['A', 'B'],
      ['một\nhai', 'ống 5" to'],
      ['x', 'y'],
    ]);
  });

  test('has a hash that changes with its content', () => {
    const hashes = ['A\n1\n', 'A\n2\n', 'A\n1\n'].map((content) => {
      const found = read(content);
      return 'hash' in found ? found.hash : found.problem;
    });
    expect(hashes[0]).toBe(hashes[2]);
    expect(hashes[0]).not.toBe(hashes[1]);
  });
});

const INSTEAD = 'Hãy rút gọn bảng, hoặc đưa tệp lên bằng <Attachment … /> để tải về.';
const NOT_UTF8 =
  'tệp không phải là văn bản UTF-8. Trong Excel, hãy chọn «Lưu thành», loại «CSV UTF-8», rồi tải lên lại.';

describe('what is no table is refused', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['Windows-1258', Buffer.from('T\xean;Ti\xeb\xecn\n1;2\n', 'latin1'), NOT_UTF8],
    ['UTF-16, «Unicode text» of Excel', Buffer.from('\u{FEFF}Tên\t1\nAn\t2\n', 'utf16le'), NOT_UTF8],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), NOT_UTF8],
    ['only names', 'A;B\n;\n', 'bảng chưa có dòng nào dưới dòng tên cột.'],
    ['nothing but spaces', ' \n', 'bảng chưa có dòng nào dưới dòng tên cột.'],
    [
      'a row too short',
      'A;B;C\n1;2;3\n1;2\n',
      'dòng 3 có 2 ô, còn dòng đầu có 3. Hãy sửa trong bảng tính rồi lưu lại.',
    ],
    [
      'a row too long',
      'A;B\n\n1;2;3\n',
      'dòng 3 có 3 ô, còn dòng đầu có 2. Hãy sửa trong bảng tính rồi lưu lại.',
    ],
    ['a column without a name', 'A;;C\n1;2;3\n', 'cột 2 chưa có tên ở dòng đầu. Hãy đặt tên cho cột.'],
    [
      'a quote that is not closed',
      'A;B\n1;2\n"3;4\n',
      'dòng 3 có dấu nháy kép không thành cặp. Hãy sửa trong bảng tính rồi lưu lại.',
    ],
    ['too many rows', `A;B\n${'1;2\n'.repeat(501)}`, `bảng có 501 dòng, quá mức 500. ${INSTEAD}`],
    [
      'too many columns',
      `${'A;'.repeat(20)}A\n${'1;'.repeat(20)}1\n`,
      `bảng có 21 cột, quá mức 20. ${INSTEAD}`,
    ],
    ['too many bytes', `A\n${'x'.repeat(100_000)}\n`, `bảng lớn quá 100 KB. ${INSTEAD}`],
  ])('%s', (_what, content, problem) => {
    expect(table(content)).toBe(problem);
  });
});

test('as many rows and columns as are allowed', () => {
  const found = read(`${Array(20).fill('A').join(';')}\n${`${Array(20).fill('1').join(';')}\n`.repeat(500)}`);
  expect('table' in found && [found.table.head.length, found.table.rows.length]).toEqual([20, 500]);
});
