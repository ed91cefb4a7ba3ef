import { describe, expect, test } from 'vitest';
import { collections } from '../../../src/schema/index.ts';

const plan = {
  title: 'Kế hoạch năm học',
  publishedAt: '2022-09-16T08:00',
  area: 'quan-ly',
  author: 'pham-thi-nga',
  number: '48/KH-MNQP',
  kind: 'ke-hoach',
  issuer: 'Trường Mầm non Quang Phục',
  issuedOn: '2022-09-15',
  abstract: 'Về nhiệm vụ năm học.',
  link: 'https://truong.example/48.pdf',
};
const law = { ...plan, number: '43/2019/QH14', kind: 'luat', issuedOn: '2019-06-14' };
/** A copy is there neither as a file nor at an address. */
const withoutCopy = { ...plan, link: '' };
const undated = { ...plan, issuedOn: '' };

function faultsOf(data: Record<string, unknown>): readonly string[] {
  const { error } = collections.documents.schema.safeParse(data);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

test.each([
  ['the smallest', plan],
  ['a law that takes effect later', { ...law, effectiveFrom: '2020-07-01' }],
  ['one that takes effect at once and ends the next day', { ...plan, expiresOn: '2022-09-16' }],
  ['one with a file', { ...withoutCopy, file: '/media/2022/48.pdf' }],
  ['one with file and address', { ...plan, file: '/media/2022/48.pdf' }],
  ['one without a copy, said so', { ...withoutCopy, gaps: ['ban-dien-tu'] }],
  ['one of an unknown day, said so', { ...undated, gaps: ['ngay-ban-hanh'] }],
  ['one of an unknown day that ends', { ...undated, gaps: ['ngay-ban-hanh'], expiresOn: '2023-01-01' }],
])('%s passes', (_what, data) => {
  expect(faultsOf(data)).toEqual([]);
});

test('the number is kept in one spelling', () => {
  const parsed = collections.documents.schema.parse({ ...plan, number: ' Số 48/KH – MNQP ' });
  expect(parsed.number).toBe('48/KH-MNQP');
});

describe('faults', () => {
  const noDate =
    'issuedOn: Hãy ghi ngày ban hành. Nếu tìm mà không có, hãy chọn «Chưa rõ ngày ban hành» ở mục «Còn thiếu».';
  const form =
    'number: «Số, ký hiệu» phải viết như 48/KH-MNQP, 54/2019/NQ-HĐND, 43/2019/QH14, hoặc 29-NQ/TW nếu là văn bản của Đảng.';

  test.each<[string, Record<string, unknown>, readonly string[]]>([
    [
      'nothing filled in',
      {},
      [
        'title: Hãy đặt tiêu đề cho bài.',
        'publishedAt: Hãy chọn ngày đăng.',
        'area: Hãy chọn chuyên mục.',
        'author: Hãy chọn người viết.',
        'number: Hãy ghi số, ký hiệu.',
        'kind: Hãy chọn loại văn bản.',
        'issuer: Hãy ghi cơ quan ban hành.',
        'abstract: Hãy ghi trích yếu nội dung.',
        noDate,
        'file: Hãy chọn «Tệp văn bản» hoặc ghi «Địa chỉ văn bản» (https). Nếu tìm mà không có, hãy chọn «Chưa có bản điện tử» ở mục «Còn thiếu».',
      ],
    ],
    ['a number without an office', { ...plan, number: '48' }, [form]],
    ['a number with a stray dash', { ...law, number: '04/2015-/NQ-CP' }, [form]],
    [
      'a number of another kind',
      { ...plan, kind: 'quyet-dinh' },
      [
        'number: «Số, ký hiệu» không hợp với loại «Quyết định (cá biệt)»: phải viết như 48/QĐ-MNQP. Hãy sửa số, hoặc chọn loại văn bản khác.',
      ],
    ],
    [
      'the year of the number is not that of the day',
      { ...law, issuedOn: '2020-01-01' },
      [
        'issuedOn: Năm trong «Số, ký hiệu» khác năm của «Ngày ban hành». Hãy xem lại văn bản rồi sửa cho khớp.',
      ],
    ],
    ['no day, and nothing said of it', undated, [noDate]],
    [
      'a day, said to be unknown',
      { ...plan, gaps: ['ngay-ban-hanh'] },
      ['gaps: Đã có ngày ban hành: hãy bỏ «Chưa rõ ngày ban hành» ở mục «Còn thiếu».'],
    ],
    [
      'a copy, said to be missing',
      { ...plan, gaps: ['ban-dien-tu'] },
      ['gaps: Đã có tệp hoặc địa chỉ văn bản: hãy bỏ «Chưa có bản điện tử» ở mục «Còn thiếu».'],
    ],
    [
      'in effect before it was issued',
      { ...plan, effectiveFrom: '2022-09-14' },
      ['effectiveFrom: «Có hiệu lực từ» không được trước «Ngày ban hành».'],
    ],
    [
      'over on the day it takes effect',
      { ...plan, effectiveFrom: '2022-10-01', expiresOn: '2022-10-01' },
      ['expiresOn: «Hết hiệu lực từ» phải sau «Có hiệu lực từ» và «Ngày ban hành».'],
    ],
    [
      'over on the day it was issued',
      { ...plan, expiresOn: '2022-09-15' },
      ['expiresOn: «Hết hiệu lực từ» phải sau «Có hiệu lực từ» và «Ngày ban hành».'],
    ],
    [
      'an address that is not https',
      { ...plan, link: 'http://truong.example/48.pdf' },
      [
        'link: «Địa chỉ văn bản» phải là địa chỉ đầy đủ, chép từ thanh địa chỉ của trình duyệt, bắt đầu bằng «https:».',
      ],
    ],
  ])('%s', (_what, data, faults) => {
    expect(faultsOf(data)).toEqual(faults);
  });
});
