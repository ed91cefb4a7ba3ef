import { describe, expect, test } from 'vitest';
import { searchMarks } from '../../src/components/search-marks.ts';
import { schoolMidnight } from '../../src/schema/index.ts';

describe('the marks of a page', () => {
  test('name its facets, what a hit shows, and its place in time', () => {
    expect(
      searchMarks({
        kind: 'Thông báo',
        area: 'Quản lý',
        number: '48/KH-MNQP',
        day: schoolMidnight(2022, 9, 5),
        schoolYear: '2022-2023',
        expired: true,
      }),
    ).toEqual({
      'data-pagefind-body': '',
      'data-kind': 'Thông báo',
      'data-area': 'Quản lý',
      'data-day': '05/09/2022',
      'data-school-year': '2022-2023',
      'data-expired': 'zhethan',
      'data-number': '48/KH-MNQP',
      'data-sort-day': '20220905',
      'data-pagefind-filter': 'loai[data-kind], chuyen-muc[data-area], nam-hoc[data-school-year]',
      'data-pagefind-meta': 'loai[data-kind], chuyen-muc[data-area], ngay[data-day], het-han[data-expired]',
      'data-pagefind-sort': 'ngay[data-sort-day]',
    });
  });

  test('leave out what it does not have, but for its place after all that have a day', () => {
    expect(searchMarks({ kind: 'Trang' })).toEqual({
      'data-pagefind-body': '',
      'data-kind': 'Trang',
      'data-sort-day': '00000000',
      'data-pagefind-filter': 'loai[data-kind]',
      'data-pagefind-meta': 'loai[data-kind]',
      'data-pagefind-sort': 'ngay[data-sort-day]',
    });
  });
});
