import { expect, test } from 'vitest';
import { communeOf } from '../../src/components/place-name.ts';

test.each([
  ['Xã Quang Phục, huyện Tiên Lãng, thành phố Hải Phòng', 'Quang Phục'],
  ['Số 5, đường Hoa Phượng, phường Lê Chân, thành phố Hải Phòng', 'Lê Chân'],
  ['Thị trấn Tiên Lãng', 'Tiên Lãng'],
  ['Đặc khu Cát Hải, thành phố Hải Phòng', 'Cát Hải'],
  ['Thôn Đông', undefined],
])('%s: %s', (address, commune) => {
  expect(communeOf(address)).toBe(commune);
});
