/** Signing in, and what stands in its way. */
export const sessionWords = {
  wrongPassword: 'Sai tên đăng nhập hoặc mật khẩu.',
  notSignedIn: 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết. Hãy đăng nhập lại.',
  noLongerMember:
    'Tài khoản này hiện không giữ vị trí nào có quyền trên trang quản trị: phân công đã hết hạn hoặc chưa đến ngày. Hãy hỏi hiệu trưởng.',
  disabled: 'Tài khoản này đã bị khóa. Hãy hỏi hiệu trưởng.',
  expired: 'Mật khẩu dùng một lần này đã hết hạn. Hãy nhờ hiệu trưởng tạo mật khẩu mới.',
  mustChangePassword:
    'Bạn đang dùng mật khẩu dùng một lần. Hãy mở /admin/mat-khau/ và đặt mật khẩu của riêng bạn trước.',
  tooManyTries: (minutes: number) =>
    `Sai mật khẩu quá nhiều lần. Hãy đợi ${String(minutes)} phút rồi thử lại, hoặc nhờ hiệu trưởng tạo mật khẩu mới.`,
  wrongCurrentPassword: 'Mật khẩu hiện tại không đúng.',
  passwordLength: (min: number, max: number) =>
    `Mật khẩu mới phải có từ ${String(min)} đến ${String(max)} ký tự.`,
  samePassword: 'Mật khẩu mới phải khác mật khẩu hiện tại.',
  passwordIsName: 'Mật khẩu mới không được là tên đăng nhập.',
};
