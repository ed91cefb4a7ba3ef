/** Giving a published entry another address. */
export const renaming = {
  title: (entry: string) => `Đổi địa chỉ: ${entry}`,
  lead: 'Dùng khi tiêu đề lúc đầu gõ sai nên địa chỉ cũng sai. Ai mở địa chỉ cũ vẫn được đưa tới bài: liên kết đã gửi qua Zalo, đã in ra giấy không hỏng. Liên kết trong các bài khác được sửa theo.',
  now: 'Địa chỉ hiện nay',
  next: 'Tên mới trong địa chỉ',
  hint: 'Chữ thường không dấu, chữ số và dấu gạch nối, ví dụ le-khai-giang.',
  button: 'Đổi địa chỉ',
  done: (address: string) => `Đã đổi. Trang đang được dựng lại; địa chỉ mới là ${address}.`,
  open: 'Mở bài để sửa',
  link: 'Đổi địa chỉ',
  none: 'Không có bài đã đăng này. Bài chưa đăng thì chưa có địa chỉ nào phải giữ.',
  noAddress:
    'Mục này không đổi được địa chỉ: tên của nó là mã mà nơi khác dùng, hoặc nó không có trang riêng.',
  badSlug: (slug: string) =>
    `«${slug}» không làm địa chỉ được. Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.`,
  same: 'Địa chỉ mới giống địa chỉ đang có.',
  taken: (path: string) => `Đã có bài hoặc bản nháp mang tên ${path}. Hãy chọn tên khác.`,
  hasDraft: 'Bài đang có bản nháp. Hãy đăng hoặc xóa bản nháp ấy rồi mới đổi địa chỉ.',
  faults: (faults: readonly string[]) => `Chưa đổi địa chỉ được:\n${faults.join('\n')}`,
  commit: (from: string, to: string) => `Đổi địa chỉ ${from} thành ${to}`,
  permission: 'Chỉ người có quyền ký mới đổi được địa chỉ của bài đã đăng.',
};
