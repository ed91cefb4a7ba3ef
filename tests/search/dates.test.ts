import { describe, expect, test } from 'vitest';
import { findDates, wordsOfDay } from '../../src/search/dates.ts';

const wordsIn = (text: string) => findDates(text).map(({ word }) => word);

describe('a day', () => {
  test.each([
    '5/9/2022',
    '05/09/2022',
    '05-09-2022',
    '5.9.2022',
    '5 / 9 / 2022',
    '5/9/22',
    'ngày 5/9/2022',
    'ngày 5 tháng 9 năm 2022',
    'Ngày 05 tháng 09 năm 2022',
    'NGÀY 5 THÁNG 9 NĂM 2022',
    'ngay 5 thang 9 nam 2022',
    'ngày 5 tháng 9 năm 2022'.normalize('NFD'),
    'ngày 5 tháng 9, năm 2022',
    '5 tháng 9 năm 2022',
    '5 tháng 9/2022',
    'ngày 5/9 năm 2022',
    'ngày 5/9-2022',
    '2022-09-05',
    '2022-09-05T08:00:00+07:00',
    '08:30, Thứ Hai, 5/9/2022.',
    '(5/9/2022)',
    'từ ngày 3-5/9/2022',
    'ngày5/9/2022',
  ])('%s', (text) => {
    expect(wordsIn(text)).toEqual(['zngay20220905']);
  });

  test.each([
    '5/9',
    'ngày 5/9',
    'ngay 05/09',
    '5 tháng 9',
    'ngày 5 thang 9',
    'ngày 5-9',
    'ngày 5.9',
    '5/9.',
    'sáng 5/9, lúc 7 giờ',
  ])('%s, of no year', (text) => {
    expect(wordsIn(text)).toEqual(['zngaymd0905']);
  });
});

test.each([
  ['tháng 9/2022', 'zthang202209'],
  ['tháng 09 năm 2022', 'zthang202209'],
  ['thang 9 nam 2022', 'zthang202209'],
  ['tháng 9-2022', 'zthang202209'],
  ['thực đơn 9/2022', 'zthang202209'],
  ['tháng 9', 'zthang09'],
  ['Họp phụ huynh THÁNG 12.', 'zthang12'],
  ['năm học 2022-2023', 'znamhoc20222023'],
  ['nam hoc 2022 – 2023', 'znamhoc20222023'],
  ['năm học 2022/2023', 'znamhoc20222023'],
  ['kế hoạch 2022-2023', 'znamhoc20222023'],
  ['năm học 22-23', 'znamhoc20222023'],
  ['năm học 2022-23', 'znamhoc20222023'],
])('%s is %s', (text, word) => {
  expect(wordsIn(text)).toEqual([word]);
});

test.each([
  '31/2/2022',
  '30 tháng 2',
  '29/2/2023',
  '32/1/2022',
  '5/13/2022',
  'ngày 0/9',
  'tháng 13',
  '2022-13-01',
  '2022-02-30',
  'năm học 2022-2024',
  '54/2019/NQ-HĐND',
  '04/2015/NĐ-CP',
  '9/2022/TT-BGDĐT',
  '48/KH-MNQP',
  '24/24 giờ',
  'trẻ 4-5 tuổi',
  'mục 1.2',
  'mục 1.2.22',
  '0225 3.883.123',
  '12345/9/2022',
  'số 1234-5678',
  'tháng',
  'năm 2022',
  '',
])('%j is no date', (text) => {
  expect(wordsIn(text)).toEqual([]);
});

test('29 February is a day of leap years, and of none in particular', () => {
  expect(wordsIn('29/2/2024; 29/2')).toEqual(['zngay20240229', 'zngaymd0229']);
});

test('a page holds the wider times too, which a query may name', () => {
  expect(findDates('5/9/2022')[0]?.words).toEqual([
    'zngay20220905',
    'zngaymd0905',
    'zthang202209',
    'zthang09',
  ]);
  expect(findDates('5/9')[0]?.words).toEqual(['zngaymd0905', 'zthang09']);
  expect(findDates('tháng 9/2022')[0]?.words).toEqual(['zthang202209', 'zthang09']);
  expect(wordsOfDay('05/09/2022')).toEqual(wordsOfDay('2022-09-05'));
  expect(wordsOfDay('')).toEqual([]);
});

test('each date is found where it stands, and only once', () => {
  const text = 'Từ ngày 12/9/2022 đến ngày 16 tháng 9 năm 2022; họp tháng 10, năm học 2022-2023.';
  expect(findDates(text).map(({ from, to, word }) => [text.slice(from, to), word])).toEqual([
    ['ngày 12/9/2022', 'zngay20220912'],
    ['ngày 16 tháng 9 năm 2022', 'zngay20220916'],
    ['tháng 10', 'zthang10'],
    ['năm học 2022-2023', 'znamhoc20222023'],
  ]);
});

test('a long text of digits is read in no time', () => {
  const started = performance.now();
  findDates('1/1 '.repeat(20_000));
  findDates('9'.repeat(100_000));
  findDates(`ngày ${' '.repeat(50_000)}5`);
  expect(performance.now() - started).toBeLessThan(2_000);
});
