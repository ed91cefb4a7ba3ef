/**
 * Names that are written with these capitals, by appendix II of Decree 30/2020/NĐ-CP (capitals in administrative
 * documents). After `~` it is a name only where some of its capitals are there: «tỉnh sở Giáo dục».
 */
const LINES = `
Phòng Giáo dục và Đào tạo
Sở Giáo dục và Đào tạo
Bộ Giáo dục và Đào tạo
~ Sở Giáo dục
~ Phòng Giáo dục
~ Bộ Giáo dục
Luật Giáo dục
Luật Trẻ em
Hội khỏe Phù Đổng
Phù Đổng
Ban Thường vụ Huyện ủy
Ban Thường vụ Thành ủy
Ban Thường vụ Tỉnh ủy
Ủy ban nhân dân
Hội đồng nhân dân
Bí thư Đoàn thanh niên
BT Đoàn TN
Liên đoàn Lao động
Hội Liên hiệp Phụ nữ
Hội Chữ thập đỏ
Mặt trận Tổ quốc
Đảng và Nhà nước
Chi bộ Đảng
Việt Nam
Hà Nội
Hải Phòng
Hồ Chí Minh
Quốc khánh
Tết Nguyên đán
Tết Trung thu
`;

/** A name, word by word, in lower case, and as it is written. */
export interface OfficialName {
  readonly keys: readonly string[];
  readonly words: readonly string[];
  readonly partly?: boolean;
}

export const OFFICIAL_NAMES: readonly OfficialName[] = LINES.trim()
  .split('\n')
  .map((line) => ({ ...officialName(line.replace('~ ', '')), partly: line.startsWith('~') }));

/** @param name with its capitals. */
export function officialName(name: string): OfficialName {
  const words = name.normalize('NFC').split(/\s+/u);
  return { words, keys: words.map((word) => word.toLowerCase()) };
}

/** No names, but the words of names: all in small letters, or with the name's capitals. */
export const MIXED: readonly (readonly string[])[] = [
  ['giáo', 'dục', 'và', 'đào', 'tạo'],
  ['giáo', 'dục', 'mầm', 'non'],
];
