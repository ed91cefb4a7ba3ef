import { describe, expect, test } from 'vitest';
import { addressOfQuery, queryFromAddress } from '../../../src/search/ui/address.ts';

describe('the address', () => {
  test.each([
    { text: 'thực đơn', selection: {} },
    { text: '', selection: { loai: 'Thông báo' } },
    { text: 'a&b=c#d+e %', selection: { 'nam-hoc': '2022-2023', 'chuyen-muc': 'Quản lý' } },
    { text: 'họp', selection: { 'danh-cho': 'Phụ huynh' }, order: 'date' as const },
    { text: '', selection: {} },
  ])('keeps %j', (query) => {
    expect(queryFromAddress(addressOfQuery(query))).toEqual(query);
  });

  test('of a blank query is bare', () => {
    expect(addressOfQuery({ text: '  ', selection: {} })).toBe('');
  });

  test('may have an empty filter, as a form without JavaScript sends it', () => {
    expect(queryFromAddress('?q=ba&loai=&nam-hoc=')).toEqual({ text: 'ba', selection: {} });
  });
});
