/** What the frame of the CMS says on a phone. */
export const LAYOUT_WORDS = {
  collections: 'Loại nội dung',
  columns: 'Các cột của bảng duyệt bài',
} as const;
