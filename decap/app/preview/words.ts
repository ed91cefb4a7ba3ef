/** What the preview and its tabs say. */
export const PREVIEW_WORDS = {
  write: 'Viết',
  preview: 'Xem trước',
  tabs: 'Viết, xem trước hay ghi chú',
  frame: 'Bản xem trước của bài',
  untitled: 'Chưa có tiêu đề',
  loading: 'Đang mở bản xem trước…',
  failed:
    'Chưa mở được bản xem trước. Hãy xem lại mạng rồi bấm «Xem trước» lần nữa; bài đang viết vẫn còn nguyên.',
  partly: 'Bảng, lịch và các ô thông tin riêng của loại bài này hiện ra sau khi đăng.',
} as const;
