/** What stands around an entry for its reader: how it is read, printed, passed on and answered. */
export const readingWords = {
  tools: 'Cách đọc trang này',
  smaller: 'Chữ nhỏ hơn',
  larger: 'Chữ to hơn',
  /** Said when the size changes. */
  size: (step: number, steps: number) => `Cỡ chữ ${String(step)} trên ${String(steps)}`,
  readingMode: 'Chế độ đọc',
  readingOn: 'Chỉ còn bài viết. Bấm Esc hoặc bấm lại nút để trở về trang.',
  readingOff: 'Đã trở về trang.',
  print: 'In trang này',
  contents: 'Mục lục',
  related: 'Bài liên quan',
  share: 'Chia sẻ trang này',
  shareFacebook: 'Chia sẻ lên Facebook',
  shareElsewhere: 'Gửi qua Zalo, ứng dụng khác',
  pressAgain: 'Mời bấm lại lần nữa.',
  copy: 'Chép liên kết',
  copyHint: 'Chép liên kết rồi dán vào nhóm Zalo của lớp.',
  copied: 'Đã chép liên kết.',
  copyFailed: 'Chưa chép được. Mời giữ tay vào địa chỉ để chép.',
  officeExport: (office: string) => `Tải trọn bài (.zip) để gửi ${office}`,
  helpful: 'Trang này có ích không?',
  printedFrom: 'Xem bản mới nhất tại',
  qr: 'Mã QR dẫn tới trang này',
  printDay: (day: number, month: number, year: number) =>
    `ngày ${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : String(month)} năm ${String(year)}`,
} as const;

/** Administrative papers write days below 10 and months 1 and 2 with a zero, so that nobody adds a digit (Nghị định 30/2020/NĐ-CP, phụ lục I). */
function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
