/** What the albums say. */
export const words = {
  count: (count: number) => `${String(count)} ảnh`,
  noAlbums: 'Chưa có bộ ảnh nào. Mời phụ huynh quay lại sau.',
  /** Before the title of the entry. */
  entry: 'Đọc bài',
  photos: 'Các ảnh',
  enlarge: (alt: string) => `Xem ảnh lớn: ${alt}`,
  newer: 'Bộ ảnh mới hơn',
  older: 'Bộ ảnh cũ hơn',
  neighbours: 'Bộ ảnh trước và sau',
  all: 'Tất cả các bộ ảnh',
  newest: 'Ảnh mới',
  /** Of a link beside that to the entry, which is called the same. */
  album: (title: string) => `Bộ ảnh: ${title}`,
} as const;
