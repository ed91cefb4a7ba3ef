/** What the language check says besides the slips themselves, whose words are those of `src/vietnamese/spelling`. */
export const WORDS = {
  heading: 'Chính tả',
  count: (count: number) => `Chính tả: ${String(count)} chỗ nên xem lại`,
  none: 'Chính tả: chưa thấy lỗi nào',
  loading: 'Chính tả: đang chuẩn bị…',
  failed: 'Chưa tải được phần kiểm tra chính tả. Bài vẫn viết và lưu được bình thường.',
  hint: 'Bấm vào chữ có gạch chân, hoặc đặt con trỏ ở đó rồi nhấn Alt + Enter, để xem cách sửa.',
  more: (count: number) => `Còn ${String(count)} chỗ nữa; sửa bớt thì các chỗ ấy hiện ra.`,
  show: 'Đến chỗ này',
  replace: (meant: string) => `Sửa thành «${meant}»`,
  remove: 'Bỏ chữ thừa',
  space: 'Thêm dấu cách',
  noSpace: 'Bỏ dấu cách thừa',
  ignore: 'Bỏ qua',
  add: 'Thêm vào từ của trường',
  close: 'Đóng',
  menu: 'Cách sửa',
} as const;
