import { describe, expect, test } from 'vitest';
import {
  askingTokens,
  otherNames,
  withMonths,
  writtenOut,
} from '../../../src/search/query/everyday-words.ts';
import { tokensOf } from '../../../src/search/query/tokens.ts';

/** What is left of a query without the words that only ask. */
function asked(text: string): string {
  const tokens = tokensOf(text);
  const asking = askingTokens(tokens);
  return tokens
    .filter((_, at) => !asking.has(at))
    .map(({ typed }) => typed)
    .join(' ');
}

describe('the words that only ask', () => {
  test.each([
    ['khi nào tuyển sinh', 'tuyển sinh'],
    ['khi nao tuyen sinh', 'tuyen sinh'],
    ['nộp học phí ở đâu', 'nộp học phí'],
    ['cho tôi hỏi bao giờ họp phụ huynh', 'họp phụ huynh'],
    ['ai là hiệu trưởng', 'hiệu trưởng'],
    ['trời mưa có tổ chức không', 'trời mưa tổ chức'],
    ['trường đã đạt chuẩn quốc gia chưa', 'trường đạt chuẩn quốc gia'],
    ['cô Nga', 'Nga'],
    ['nhập học cần giấy tờ gì', 'nhập học cần giấy tờ'],
  ])('of %s leave %s', (text, left) => {
    expect(asked(text)).toBe(left);
  });

  test.each(['sua chua', 'sữa chua', 'không', 'ai', 'ở đâu', 'cô', 'máy tính', 'giấy khai sinh'])(
    '%s keeps all of its own',
    (text) => {
      expect(asked(text)).toBe(text);
    },
  );
});

test('abbreviations are written out, and other words are not', () => {
  expect(writtenOut('cntt')).toEqual(['công', 'nghệ', 'thông', 'tin']);
  expect(writtenOut('truong')).toBeUndefined();
  expect(writtenOut('constructor')).toBeUndefined();
});

test('what is said otherwise is called as the site calls it', () => {
  expect(otherNames(tokensOf('hôm nay ăn gì'))).toEqual([{ from: 2, count: 2, words: ['thực', 'đơn'] }]);
  expect(otherNames(tokensOf('ăn bán trú'))).toEqual([]);
});

test.each([
  ['họp ph t9', 'họp ph tháng 9'],
  ['T10/2022', 'tháng 10/2022'],
  ['thứ t2', 'thứ t2'],
  ['lớp 3t1a', 'lớp 3t1a'],
])('the months of %s: %s', (text, written) => {
  expect(withMonths(text)).toBe(written);
});
