import { expect, test } from 'vitest';
import { childNames } from '../../src/vietnamese/index.ts';

test.each([
  ['Giải Nhất: bé Nguyễn Minh Khôi lớp 5A', ['Nguyễn Minh Khôi']],
  ['Bé Trần Thị Hà và cháu Lê Văn Nam cùng hát.', ['Trần Thị Hà', 'Lê Văn Nam']],
  ['Học sinh Phạm Gia Bảo được khen.', ['Phạm Gia Bảo']],
  ['Hôm nay cháu Khôi ăn hết suất.', ['Khôi']],
])('%s', (text, names) => {
  expect(childNames(text).map(({ name }) => name)).toEqual(names);
});

test.each([
  'Các bé lớp mẫu giáo lớn múa hát.',
  'Cô Nguyễn Thị Hoa kể chuyện cho các cháu.',
  'Trẻ em Việt Nam vâng lời Bác.',
  'Các cháu học sinh Trường Mầm non Quang Phục dự hội.',
  'Mỗi bé một bông hoa. Nguyễn Thị Hoa là cô giáo.',
])('no child is named in: %s', (text) => {
  expect(childNames(text)).toEqual([]);
});
