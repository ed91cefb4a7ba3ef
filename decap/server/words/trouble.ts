/** Said when a part of the desk is not there, while the site goes on. */
export const trouble = {
  title: 'Trang quản trị tạm nghỉ',
  starting:
    'Trang quản trị đang khởi động. Trang của trường vẫn xem được như thường. Hãy thử lại sau một phút.',
  building: 'Trang của trường đang được dựng lần đầu. Hãy thử lại sau một phút.',
  accounts:
    'Không đọc được tệp tài khoản (accounts.sqlite) nên chưa ai đăng nhập được. Trang của trường vẫn xem được như thường. ' +
    'Người quản trị máy: hãy tắt bàn biên tập, rồi lấy lại từ bản sao lưu gần nhất bằng lệnh «npm run desk -- restore <tệp sao lưu> --replace», rồi chạy lại.',
  content:
    'Không đọc được kho nội dung (content.git) nên chưa viết và đăng bài được. Trang của trường vẫn là bản đã đăng gần nhất. ' +
    'Người quản trị máy: hãy tắt bàn biên tập, rồi lấy lại từ bản sao lưu gần nhất bằng lệnh «npm run desk -- restore <tệp sao lưu> --replace», rồi chạy lại.',
  unexpected: (id: string) =>
    `Trang quản trị không khởi động được. Trang của trường vẫn xem được như thường. Hãy báo cho người quản trị máy mã ${id}.`,
};
