/** Everything that the CMS says and that neither the schema nor Decap has words for. */
export const WORDS = {
  body: {
    label: 'Nội dung',
    hint: 'Phần chữ của bài, dưới tiêu đề.',
    loading: 'Đang mở phần soạn thảo…',
  },
  list: { title: 'Tiêu đề', newest: 'Ngày đăng', year: 'Năm' },
  settings: {
    label: 'Cài đặt trang',
    description: 'Tên trường, địa chỉ, chuyên mục, trình đơn.',
    file: 'Thông tin nhà trường và trình đơn',
  },
  accounts: 'Tài khoản của mọi người',
  releases: 'Các bản đã đăng',
  state: 'Tình trạng',
  matters: 'Việc cần làm',
  ownPassword: 'Mật khẩu của tôi',
  signIn: {
    heading: 'Đăng nhập trang quản trị',
    again: 'Phiên làm việc đã hết hạn',
    againHint: 'Hãy đăng nhập lại để tiếp tục. Những gì đang viết vẫn còn nguyên.',
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    showPassword: 'Hiện mật khẩu',
    submit: 'Đăng nhập',
    submitting: 'Đang đăng nhập…',
    cancel: 'Để sau',
    missing: 'Hãy nhập tên đăng nhập và mật khẩu.',
    passkey: 'Dùng khóa đăng nhập (vân tay, khuôn mặt)',
    passkeyCancelled: 'Chưa đăng nhập được bằng khóa. Hãy thử lại, hoặc dùng mật khẩu.',
    toSite: 'Về trang của trường',
  },
  desk: {
    unreachable:
      'Không nối được với máy chủ. Hãy xem lại mạng rồi thử lại; bài đang viết vẫn còn trên màn hình này.',
    unreadable: 'Máy chủ trả lời không đọc được. Hãy thử lại sau ít phút.',
    timeout: 'Máy chủ trả lời quá lâu. Hãy xem lại mạng rồi thử lại.',
    failed: (status: number) => `Máy chủ báo lỗi ${String(status)}. Hãy thử lại sau ít phút.`,
    expired: 'Phiên làm việc đã hết hạn. Hãy đăng nhập lại rồi lưu bài.',
    mustChangePassword:
      'Đây là mật khẩu dùng một lần. Hãy mở trang /admin/mat-khau/ ở một thẻ khác, đặt mật khẩu của riêng bạn, rồi đăng nhập lại ở đây bằng mật khẩu mới.',
    otherPerson: 'Đây là tài khoản của người khác. Hãy đăng nhập bằng tài khoản đang dùng.',
  },
  release: {
    building: 'Đang dựng trang…',
    ready: 'Đã lên trang.',
    view: 'Xem trang',
    failed: 'Chưa lên trang được; trang cũ vẫn còn nguyên.',
    unknown: 'Trang đang được dựng lâu hơn thường lệ. Hãy xem lại sau ít phút.',
    close: 'Đóng',
  },
} as const;
