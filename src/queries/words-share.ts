/** What the page of feeds says. */
export const feeds = {
  title: 'Theo dõi tin mới',
  description:
    'Chép địa chỉ của một nguồn tin vào ứng dụng đọc tin (RSS) trên máy hoặc điện thoại: có bài mới, ứng dụng sẽ báo, đọc được trọn bài. Không cần tài khoản.',
  everything: 'Mọi tin, mọi thông báo',
  everythingHint: 'Các bài mới nhất của nhà trường, thuộc mọi loại.',
  calendar: 'Lịch sự kiện',
  calendarHint: 'Đưa sự kiện của nhà trường vào lịch trên điện thoại.',
  /** Not the name of the list itself, which other links of the page lead to. */
  of: (name: string) => `Theo dõi: ${name}`,
  kindHint: (kind: string) => `Các bài mới nhất trong mục ${kind}.`,
  areaHint: 'Các bài mới nhất của chuyên mục này, thuộc mọi loại.',
} as const;

/** What the picture of a shared link adds to what the authors wrote. */
export const share = {
  noticeboard: 'Bảng tin của nhà trường',
  /** `7 giờ 30, 5/9/2022` */
  hourOfDay: (hour: number, minute: number, day: string) =>
    `${String(hour)} giờ${minute === 0 ? '' : ` ${String(minute).padStart(2, '0')}`}, ${day}`,
} as const;

/** What the file for the education office adds to what the authors wrote. */
export const office = {
  /** Over what the file holds: where it comes from. */
  source: 'Nguồn',
  /** Names of the files in it, as any system unpacks them. */
  files: { text: 'bai-viet.txt', page: 'bai-viet.html', captions: 'chu-thich-anh.txt' },
  picture: (file: string, alt: string) => (alt === '' ? `[Ảnh: ${file}]` : `[Ảnh: ${file}. ${alt}]`),
  captions: 'Chú thích và tác giả ảnh',
  noPictures: 'Bài này không có ảnh.',
  alt: 'Ảnh cho thấy',
  caption: 'Chú thích',
} as const;
