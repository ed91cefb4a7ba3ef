import { describe, expect, test } from 'vitest';
import { collections } from '../../../src/schema/index.ts';

const day = { breakfast: 'Cháo thịt', lunch: 'Cơm, cá kho, canh rau', snack: 'Sữa' };
const menu = {
  weekOf: '2022-09-12',
  monday: day,
  tuesday: { lunch: 'Cơm, trứng rán' },
  wednesday: { closed: 'Nghỉ lễ' },
  thursday: { snack: 'Chuối' },
  friday: day,
  allergens: 'trứng, sữa',
  approvedBy: 'pham-thi-nga',
};
const EMPTY = 'hãy ghi ít nhất một bữa; nếu ngày này trường nghỉ, hãy ghi lý do ở «Nghỉ».';
const DAYS = [
  ['monday', 'Thứ Hai'],
  ['tuesday', 'Thứ Ba'],
  ['wednesday', 'Thứ Tư'],
  ['thursday', 'Thứ Năm'],
  ['friday', 'Thứ Sáu'],
] as const;

function faultsOf(data: Record<string, unknown>): readonly string[] {
  const { error } = collections.menus.schema.safeParse(data);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

test('a week with a closed day and days of one meal passes', () => {
  expect(faultsOf(menu)).toEqual([]);
});

describe('faults', () => {
  test.each<[string, Record<string, unknown>, readonly string[]]>([
    [
      'nothing filled in',
      {},
      [
        'weekOf: Hãy chọn ngày thứ Hai của tuần.',
        ...DAYS.map(([name, label]) => `${name}: «${label}»: ${EMPTY}`),
        'approvedBy: Hãy chọn người duyệt thực đơn.',
      ],
    ],
    ['a day without a meal', { ...menu, monday: { lunch: ' ' } }, [`monday.lunch: Hãy điền «Bữa trưa».`]],
    ['a day left empty', { ...menu, monday: {} }, [`monday.lunch: «Thứ Hai»: ${EMPTY}`]],
    [
      'a closed day with a meal',
      { ...menu, friday: { ...day, closed: 'Nghỉ lễ' } },
      ['friday.closed: Ngày nghỉ thì để trống các bữa; ngày có bữa ăn thì để trống «Nghỉ».'],
    ],
    [
      'a week from a Tuesday',
      { ...menu, weekOf: '2022-09-13' },
      ['weekOf: Ngày 13/9/2022 không phải là thứ Hai. Thứ Hai của tuần ấy là ngày 12/9/2022.'],
    ],
    [
      'a week from a Sunday, whatever else is wrong',
      { ...menu, weekOf: '2022-10-02', approvedBy: '' },
      [
        'approvedBy: Hãy chọn người duyệt thực đơn.',
        'weekOf: Ngày 2/10/2022 không phải là thứ Hai. Thứ Hai của tuần ấy là ngày 26/9/2022.',
      ],
    ],
  ])('%s', (_what, data, expected) => {
    expect(faultsOf(data)).toEqual(expected);
  });
});

test.each([
  [{ weekOf: '2022-09-12' }, 'tuan-2022-09-12'],
  [{ weekOf: '2022-09-12T07:00' }, 'tuan-2022-09-12'],
  [{}, undefined],
])('the file of %j is %s', (frontmatter, slug) => {
  expect(collections.menus.slug?.(frontmatter)).toBe(slug);
});
