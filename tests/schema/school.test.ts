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
