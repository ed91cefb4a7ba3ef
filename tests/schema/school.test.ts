import { describe, expect, it } from 'vitest';
import { school } from '../../src/schema/index.ts';

describe('whom the press may call', () => {
  const { pressContact } = school.shape;
  const faults = (contact: unknown) =>
    (pressContact.safeParse(contact).error?.issues ?? []).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );

  it('is nobody in particular, or a person with what is known of them', () => {
    expect(faults(undefined)).toEqual([]);
    expect(faults(null)).toEqual([]);
    expect(faults({ person: 'pham-thi-nga', phone: null })).toEqual([]);
    expect(faults({ person: 'pham-thi-nga', phone: '0225 000 000', email: 'bao@truong.example' })).toEqual(
      [],
    );
  });

  it('is never a number alone, nor what is no number or address', () => {
    expect(faults({ phone: '0225 000 000' })).toEqual([
      'person: Hãy chọn người tiếp báo chí, hoặc bỏ hẳn mục này.',
    ]);
    expect(faults({ person: 'a', phone: 'gọi cô Nga', email: 'nga' })).toEqual([
      'phone: «Điện thoại» chỉ gồm chữ số và dấu cách.',
      'email: «Thư điện tử» không đúng dạng ten@mien.vn.',
    ]);
  });
});

const { office, reception } = school.shape;

const OFFICE = { hours: '7 giờ đến 16 giờ 30, thứ Hai đến thứ Sáu', place: 'Nhà A' };
const RECEPTION = { weekday: 'thu-nam', hours: '8 giờ đến 10 giờ', person: 'pham-thi-nga' };

it.each([
  ['nothing yet', null, null],
  ['all of it', OFFICE, RECEPTION],
])('an office and a reception day may say %s', (_, hours, day) => {
  expect([office.safeParse(hours).success, reception.safeParse(day).success]).toEqual([true, true]);
});

it.each([
  [office, {}, ['hours: Hãy ghi giờ làm việc của văn phòng, hoặc bỏ trống cả mục «Văn phòng».']],
  [
    reception,
    {},
    [
      'weekday: Hãy chọn ngày tiếp phụ huynh trong tuần.',
      'hours: Hãy ghi giờ tiếp phụ huynh.',
      'person: Hãy chọn người tiếp phụ huynh.',
    ],
  ],
  [
    reception,
    { ...RECEPTION, weekday: 'chu-nhat' },
    ['weekday: «Thứ» phải là một trong: thu-hai, thu-ba, thu-tu, thu-nam, thu-sau, thu-bay.'],
  ],
])('refuses a half of it %#', (field, value, expected) => {
  const issues = field.safeParse(value).error?.issues ?? [];
  expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(expected);
});
