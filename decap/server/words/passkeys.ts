/** Keys that a phone or computer keeps instead of a password. */
export const passkeyWords = {
  title: 'Khóa đăng nhập (passkey)',
  lead: 'Khóa đăng nhập nằm trong điện thoại hay máy tính của bạn và mở bằng vân tay, khuôn mặt hoặc mã khóa máy. Có khóa thì không phải gõ mật khẩu, và không ai lừa lấy được.',
  none: 'Bạn chưa có khóa nào.',
  created: (day: string) => `Tạo ngày ${day}`,
  lastUsed: (moment: string) => `dùng gần nhất ${moment}`,
  neverUsed: 'chưa dùng lần nào',
  host: (host: string) => `cho địa chỉ ${host}`,
  remove: 'Bỏ khóa này',
  removed: 'Đã bỏ khóa đăng nhập.',
  name: 'Tên để nhận ra (ví dụ: điện thoại của tôi)',
  password: 'Mật khẩu của bạn',
  add: 'Thêm khóa trên máy này',
  unsupported:
    'Trình duyệt hoặc địa chỉ đang mở không dùng được khóa đăng nhập: cần mở trang bằng tên miền có https.',
  unavailable: 'Địa chỉ đang mở không dùng được khóa đăng nhập. Hãy mở trang bằng tên miền của trường.',
  tooMany: 'Bạn đã có quá nhiều khóa. Hãy bỏ bớt khóa không dùng nữa.',
  refused: 'Khóa đăng nhập này không nhận được. Hãy thử lại, hoặc dùng mật khẩu.',
};
