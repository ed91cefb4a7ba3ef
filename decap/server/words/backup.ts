const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;

interface Contents {
  readonly madeAt: string;
  readonly main: string;
  readonly drafts: number;
  readonly accounts: number;
}

const contents = ({ madeAt, main, drafts, accounts }: Contents) =>
  `  lúc (made at): ${madeAt}\n` +
  `  nội dung đã đăng (main): ${main.slice(0, 10)}\n` +
  `  bản nháp (drafts): ${String(drafts)}\n` +
  `  tài khoản (accounts): ${String(accounts)}`;

/** Said by `npm run desk -- backup` and `restore`. */
export const backup = {
  backupUsage:
    'backup <tệp hoặc thư mục>           sao lưu, cả khi bàn biên tập đang chạy (back up, also while running)',
  restoreUsage:
    'restore <tệp> [--replace]           lấy lại từ bản sao lưu; --replace cất dữ liệu đang có sang một bên (restore)',
  written: (file: string, bytes: number, what: Contents) =>
    `Đã sao lưu vào (backup written to) ${file}, ${megabytes(bytes)}:\n${contents(what)}\n` +
    'Tệp này chứa mật khẩu đã băm và khóa phiên: hãy cất ở nơi khác máy này, chỉ người quản trị đọc được. (Keep it private, on another machine.)',
  restored: (dataDir: string, aside: string | undefined, what: Contents) =>
    `Đã lấy lại dữ liệu vào (restored into) ${dataDir}:\n${contents(what)}\n` +
    (aside === undefined ? '' : `Dữ liệu trước đây được cất ở (what was there is in) ${aside}\n`) +
    'Hãy chạy lại bàn biên tập: npm start. (Start the desk again.)',
  noFile: (file: string) => `Không có tệp sao lưu «${file}». (There is no such file.)`,
  notEmpty: (dataDir: string) =>
    `Trong ${dataDir} đang có dữ liệu. Thêm --replace để cất dữ liệu ấy sang một bên, không xóa. (The data folder is not empty: --replace moves what is there aside.)`,
  foreign: (file: string) =>
    `«${file}» không phải là bản sao lưu của Bảng Tin. (Not a backup of this program.)`,
  newer: (file: string) =>
    `«${file}» do một phiên bản Bảng Tin mới hơn tạo ra. Hãy cập nhật chương trình rồi thử lại. (Made by a newer version: update first.)`,
  damaged: (file: string) =>
    `Bản sao lưu «${file}» bị hỏng hoặc thiếu, nên không lấy lại gì từ nó. Hãy dùng bản khác. (The backup is damaged; nothing was changed.)`,
};
