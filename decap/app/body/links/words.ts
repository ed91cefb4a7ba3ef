/** What the dialog for links says. */
export const LINK_WORDS = {
  title: 'Liên kết',
  address: 'Dẫn tới đâu',
  hint: 'Gõ tên bài trong trang của trường rồi chọn, hoặc dán địa chỉ của trang khác.',
  text: 'Chữ của liên kết',
  textHint: 'Chữ mà người đọc bấm vào.',
  missing: 'Hãy chọn một bài hoặc dán địa chỉ.',
  noAddress: 'Đây chưa phải là địa chỉ. Hãy chọn một bài trong danh sách, hoặc dán địa chỉ đầy đủ.',
  badScheme: (scheme: string) =>
    `Không dùng được địa chỉ bắt đầu bằng «${scheme}:», vì có thể gây hại cho người đọc. Dùng được: địa chỉ web, thư điện tử, số điện thoại.`,
  remove: 'Bỏ liên kết',
} as const;
