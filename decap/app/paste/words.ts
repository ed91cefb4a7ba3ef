/** What an author reads about something pasted. */
export const WORDS = {
  lost: (count: number) =>
    `${String(count)} ảnh trong phần vừa dán không đi theo được. Hãy lưu ảnh về máy rồi thêm bằng nút chèn ảnh.`,
  failed: 'Không đọc được định dạng của phần vừa dán, nên chỉ dán chữ.',
  close: 'Đóng',
} as const;
