import { describe, expect, test } from 'vitest';
import { collections } from '../../../src/schema/index.ts';

const disclosure = {
  title: 'Các khoản thu đầu năm',
  publishedAt: '2022-09-30T08:00',
  area: 'tai-chinh',
  author: 'pham-thi-nga',
  section: 'thu-chi',
  asOf: '2022-09-28',
  firstPublished: '2022-09-30',
};
const line = { item: 'Tiền ăn', amount: 380_000, unit: 'đồng/tháng/trẻ' };

function faultsOf(data: Record<string, unknown>): readonly string[] {
  const { error } = collections.disclosures.schema.safeParse(data);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

test.each([
  ['the smallest', disclosure],
  ['one with lines', { ...disclosure, lines: [line, { ...line, part: 'Thu', basis: 'Nghị quyết' }] }],
  ['one published on paper before', { ...disclosure, firstPublished: '2022-09-01' }],
  [
    'one that ends and is withdrawn when its five years are over',
    {
      ...disclosure,
      expiresAt: '2027-09-30',
      withdrawal: { date: '2027-09-30', reason: 'Hết thời hạn công khai.' },
    },
  ],
])('%s passes', (_what, data) => {
  expect(faultsOf(data)).toEqual([]);
});

describe('faults', () => {
  const kept = (what: string) =>
    `Bài công khai phải giữ ít nhất 5 năm từ ngày công khai lần đầu: ${what} trước ngày 30/9/2027. Nếu số liệu sai, hãy sửa lại và ghi ở «Cập nhật».`;
  const money = 'lines.0.amount: «Số tiền (đồng)» phải là số nguyên từ 0 đến 1.000.000.000.000.';

  test.each<[string, Record<string, unknown>, readonly string[]]>([
    [
      'nothing filled in',
      {},
      [
        'title: Hãy đặt tiêu đề cho bài.',
        'publishedAt: Hãy chọn ngày đăng.',
        'area: Hãy chọn chuyên mục.',
        'author: Hãy chọn người viết.',
        'section: Hãy chọn nội dung.',
        'asOf: Hãy ghi số liệu tính đến ngày nào.',
        'firstPublished: Hãy ghi ngày công khai lần đầu.',
      ],
    ],
    [
      'an empty line',
      { ...disclosure, lines: [{}] },
      [
        'lines.0.item: Hãy ghi tên khoản mục.',
        'lines.0.amount: Hãy ghi số tiền, tính bằng đồng.',
        'lines.0.unit: Hãy ghi đơn vị tính.',
      ],
    ],
    ['part of a đồng', { ...disclosure, lines: [{ ...line, amount: 0.5 }] }, [money]],
    ['less than nothing', { ...disclosure, lines: [{ ...line, amount: -1 }] }, [money]],
    ['an amount as text', { ...disclosure, lines: [{ ...line, amount: '1.250.000' }] }, [money]],
    [
      'a section that is none',
      { ...disclosure, section: 'khac' },
      [
        'section: «Nội dung công khai» phải là một trong: thong-tin-chung, thu-chi, dieu-kien, ke-hoach-ket-qua, bao-cao-thuong-nien.',
      ],
    ],
    [
      'first published after it was published',
      { ...disclosure, firstPublished: '2022-10-01' },
      ['firstPublished: «Công khai lần đầu ngày» không được sau «Ngày đăng».'],
    ],
    [
      'withdrawn a minute too early',
      { ...disclosure, withdrawal: { date: '2027-09-29T23:59', reason: 'Sai.' } },
      [`withdrawal.date: ${kept('không rút')}`],
    ],
    [
      'ending too early, whatever else is wrong',
      { ...disclosure, title: '', expiresAt: '2027-09-29' },
      ['title: Hãy đặt tiêu đề cho bài.', `expiresAt: ${kept('không cho hết hiệu lực')}`],
    ],
  ])('%s', (_what, data, expected) => {
    expect(faultsOf(data)).toEqual(expected);
  });
});
