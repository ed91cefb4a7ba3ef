/**
 * The parts of a form that stay folded, under one «Thêm», in their order. What most entries leave empty or as it is
 * stands in one of them: who opens a new entry finds its title, its text and its photo, and nothing in between.
 */
export const FORM_PARTS = {
  listing: 'Tóm tắt và phân loại',
  time: 'Người viết và thời hạn',
  files: 'Tệp và văn bản',
  validity: 'Hiệu lực của văn bản',
  afterwards: 'Sau khi đăng: cập nhật, gửi đi, rút bài',
} as const;

/** Where a field stands in the form of an entry. Default: open, above the body. */
export type FormPlace = 'under-body' | keyof typeof FORM_PARTS;
