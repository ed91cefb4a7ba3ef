import { FILE_EXTENSIONS } from '../../../src/schema/index.ts';

const quoted = (name: string) => `«${name}»`;

/** What choosing, preparing and sending files says. */
export const PHOTO_WORDS = {
  title: 'Thêm ảnh',
  filesTitle: 'Chuẩn bị tệp',
  choose: 'Chọn ảnh trong máy',
  more: 'Chọn thêm ảnh',
  chooseHint: 'Chọn được nhiều ảnh một lần. Ảnh được thu nhỏ, xoay thẳng và xóa nơi chụp trước khi gửi.',
  add: (count: number) => (count === 1 ? 'Thêm ảnh này' : `Thêm ${String(count)} ảnh`),
  addLater: (count: number) => `Thêm ${String(count)} ảnh, gửi khi lưu bài`,
  continue: 'Tiếp tục',
  continueLater: 'Tiếp tục, gửi khi lưu bài',
  cancel: 'Thôi, không thêm',
  close: 'Đóng',
  remove: 'Bỏ ảnh này',
  removeFile: 'Bỏ tệp này',
  removeNamed: (name: string) => `Bỏ ${quoted(name)}`,
  retry: 'Thử lại',
  copy: 'Dùng lời khai này cho các ảnh còn lại',
  copyHint: 'Chép người chụp, ai có trong ảnh và mã phiếu đồng ý sang các ảnh chưa điền.',
  required: '(bắt buộc)',
  chooseOne: 'Chọn một mục…',
  faults: (count: number) => `Còn ${String(count)} chỗ cần điền. Hãy xem những ô được đánh dấu đỏ.`,
  progress: 'Đã xong bao nhiêu',
  overall: (done: number, all: number) => `Đã xong ${String(done)} trên ${String(all)} tệp`,
  state: {
    waiting: 'Đang chờ đến lượt…',
    preparing: 'Đang thu nhỏ và xóa nơi chụp…',
    reading: 'Đang đọc tệp…',
    queued: 'Đang chờ gửi…',
    sending: (percent: number, size: string) => `Đang gửi ${String(percent)} % của ${size}`,
    offline: 'Đang mất mạng. Tệp sẽ tự gửi tiếp khi có mạng lại.',
    done: (size: string) => `Đã gửi xong (${size})`,
    ready: 'Sẵn sàng',
  },
  library: {
    open: 'Chọn ảnh đã có trong thư viện',
    back: 'Quay lại',
    title: 'Ảnh trong thư viện',
    search: 'Tìm theo tên ảnh',
    more: 'Xem thêm ảnh',
    none: 'Không có ảnh nào mang tên như vậy.',
    loading: 'Đang mở thư viện…',
  },
  fields: {
    alt: 'Mô tả ảnh',
    altHint: 'Ảnh cho thấy gì? Người không nhìn được ảnh sẽ nghe câu này.',
    altMissing: 'Hãy mô tả ảnh bằng một câu, để người không nhìn được cũng biết ảnh cho thấy gì.',
    caption: 'Chú thích dưới ảnh',
    credit: 'Người chụp hoặc nguồn ảnh',
    people: 'Ai có trong ảnh',
    consent: 'Mã phiếu đồng ý',
  },
  fault: {
    undecodable: (name: string) =>
      `Không mở được ảnh ${quoted(name)}: tệp bị hỏng, hoặc ảnh quá lớn với máy này. Hãy chọn ảnh khác.`,
    empty: (name: string) => `Tệp ${quoted(name)} rỗng. Hãy chọn tệp khác.`,
    svg: (name: string) =>
      `${quoted(name)} là hình SVG, có thể chứa mã lệnh nên không được nhận. Hãy dùng ảnh JPEG hoặc PNG.`,
    page: (name: string) =>
      `${quoted(name)} là một trang web, không phải tệp mang đuôi ấy. Hãy chọn tệp khác.`,
    notAPhoto: (name: string) =>
      `${quoted(name)} không phải là ảnh. Hãy chọn ảnh JPEG, PNG, WebP, GIF, AVIF hoặc HEIC.`,
    kind: (name: string) =>
      `Không dùng được tệp ${quoted(name)}. Hãy chọn ảnh, hoặc tệp có đuôi ${FILE_EXTENSIONS.join(', ')}.`,
    notThat: (name: string, extension: string) =>
      `${quoted(name)} không phải là tệp ${extension} đúng: tệp bị hỏng hoặc đã bị đổi đuôi. Hãy chọn tệp khác.`,
    macros: (name: string) =>
      `${quoted(name)} là tệp có macro (mã lệnh) nên không được nhận. Hãy lưu lại thành .docx hoặc .xlsx rồi chọn lại.`,
    tooLarge: (name: string, size: string) =>
      `Tệp ${quoted(name)} có ${size}, lớn hơn mức 20 MB. Hãy chọn tệp nhỏ hơn, hoặc đưa video dài lên YouTube.`,
    photoTooLarge: (name: string, size: string) =>
      `Ảnh ${quoted(name)} có ${size}, quá lớn để mở. Hãy chọn ảnh dưới 100 MB.`,
  },
} as const;
