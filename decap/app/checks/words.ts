/** What the checks of a form say beside the schema's own sentences. */
export const CHECK_WORDS = {
  panel: 'Những chỗ cần sửa trước khi đăng',
  none: 'Đủ điều kiện để đăng',
  checking: 'Đang xem lại bài…',
  some: (count: number) => `Còn ${String(count)} chỗ cần sửa trước khi đăng`,
  hint: 'Bản nháp vẫn lưu được. Bấm vào từng dòng để tới chỗ cần sửa.',
  atLine: (line: number) => `dòng ${String(line)}`,
  inBody: (line: number, message: string) => `Dòng ${String(line)}: ${message}`,
  item: (number: number) => `mục ${String(number)}`,
  fromDesk: 'Máy chủ báo',
  body: 'Nội dung',
  whole: 'Cả bài',
  nameless: 'Chưa lưu được vì tên tệp lấy từ năm học hoặc tuần của mục này. Hãy chọn trước rồi lưu.',
  renamed: (file: string) =>
    `Mục này đã được lưu cho «${file}». Hãy chọn lại như cũ; nếu cần cho năm hoặc tuần khác, hãy tạo mục mới.`,
  refused: (count: number) => `còn ${String(count)} chỗ cần sửa.`,
  dialog: 'Chưa duyệt hay đăng được',
  dialogHint: 'Hãy bấm vào từng dòng để mở bài và tới chỗ cần sửa.',
  close: 'Đóng',
} as const;
