/** What the desk says about comments, decisions and reasons. */
export const notes = {
  empty: 'Ghi chú đang trống. Hãy viết ghi chú rồi gửi lại.',
  tooLong: (most: number) => `Chữ dài quá ${String(most)} ký tự. Hãy viết ngắn lại rồi gửi lại.`,
  none: 'Không có ghi chú này trong bản nháp. Có thể nó đã bị xóa: hãy tải lại trang.',
  decision: 'Quyết định duyệt hay trả lại không sửa và không xóa được. Hãy viết thêm một ghi chú.',
  needsComment: 'Hãy viết cho người viết biết vì sao trả bài lại, rồi trả lại lần nữa.',
  needsReason: 'Hãy ghi lý do gỡ, rồi gỡ lần nữa: lý do được giữ trong lịch sử của trang.',
  deleted: 'Đã xóa ghi chú.',
  commit: {
    add: (path: string) => `Ghi chú về ${path}`,
    edit: (path: string) => `Sửa ghi chú về ${path}`,
    settle: (path: string) => `Đánh dấu đã xong một ghi chú về ${path}`,
    reopen: (path: string) => `Mở lại một ghi chú về ${path}`,
    delete: (path: string) => `Xóa ghi chú về ${path}`,
  },
};
