/** What the form of an entry says around its fields. */
export const FORM_WORDS = {
  more: 'Thêm',
  /** Heard after a label, where the eye sees a star. */
  required: 'bắt buộc',
  fold: 'Thu lại',
  unfold: 'Mở ra',
  removeItem: 'Xóa mục này',
  dragItem: 'Kéo để đổi chỗ',
} as const;
