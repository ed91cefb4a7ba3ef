import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvFile } from '../../src/queries/csv.ts';

test('what was put in comes out, under the mark that Excel looks for', () => {
  const rows = [
    ['Khoản', 'Số tiền'],
    ['Tiền "ăn", bán trú', '1250000'],
    ['Hai\ndòng', ''],
  ];
  const file = csvFile(rows);
  expect(file.startsWith('\uFEFFKhoản,Số tiền\r\n')).toBe(true);
  expect(parse(file, { bom: true })).toEqual(rows);
});

test.each(['=HYPERLINK("https://ke-xau.example")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '＠x'])(
  '%j is no formula',
  (text) => {
    expect(parse(csvFile([[text]]), { bom: true })).toEqual([[`'${text}`]]);
  },
);

test('a number stays one', () => {
  expect(csvFile([[1_250_000, 'x=1']])).toBe('\uFEFF1250000,x=1\r\n');
});
