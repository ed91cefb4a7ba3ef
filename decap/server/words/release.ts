/** What is said of releases of the site: when one cannot be made, and which one is served. */
export const release = {
  failed: (faults: readonly string[]) =>
    `Chưa dựng được trang vì nội dung có ${faults.length} lỗi. Trang đang hiện vẫn là bản trước.\n${faults.join('\n')}`,
  crashed: (last: string) =>
    `Chưa dựng được trang vì chương trình dựng bị dừng. Trang đang hiện vẫn là bản trước.\n${last}`,
  tooSlow: (minutes: number) =>
    `Chưa dựng được trang: quá ${minutes.toLocaleString('vi')} phút chưa xong nên đã dừng. Trang đang hiện vẫn là bản trước.`,
  tooLarge: (mebibytes: number) =>
    `Chưa dựng được trang: chương trình dựng cần hơn ${Math.round(mebibytes).toLocaleString('vi')} MB bộ nhớ nên đã bị dừng. Trang đang hiện vẫn là bản trước.`,
  unsound: (faults: readonly string[]) =>
    `Bản vừa dựng chưa đưa ra được vì còn thiếu. Trang đang hiện vẫn là bản trước.\n${faults.join('\n')}`,
  page: {
    title: 'Các bản đã đăng',
    lead: 'Mỗi lần có bài đăng, hoặc đến giờ của một bài hẹn giờ, trang được dựng thành một bản mới. Năm bản gần nhất được giữ. Trở về một bản cũ chỉ đổi trang mà phụ huynh thấy, không đổi bài nào.',
    built: 'Dựng lúc',
    news: 'Có gì mới',
    state: 'Trạng thái',
    served: 'Đang hiện',
    back: 'Trở về bản này',
    forward: 'Trở lại bản mới nhất',
    first: 'Bản đầu tiên được giữ.',
    noNews: 'Không có bài mới: đến giờ của bài hẹn giờ, sang ngày mới, hoặc chương trình được cập nhật.',
    who: (author: string, signer: string | undefined) =>
      signer === undefined || signer === author ? author : `${author}; người ký: ${signer}`,
    pinned: (by: string, at: string) =>
      `${by} đã trở về bản này lúc ${at}. Bài hẹn giờ chưa hiện thêm cho đến khi có bài đăng mới, hoặc khi bấm «Trở lại bản mới nhất».`,
    building: 'Một bản mới đang được dựng.',
    next: (at: string) => `Lần tới trang tự đổi: ${at}.`,
    retry: (at: string) => `Sẽ dựng lại lúc ${at}.`,
    gone: 'Bản này không còn được giữ. Hãy tải lại trang để xem những bản còn giữ.',
    mustKeep: (paths: readonly string[]) =>
      `Không trở về bản này được: bản ấy thiếu bài công khai phải giữ ít nhất 5 năm (${paths.join(', ')}). Hãy chọn bản mới hơn, hoặc sửa bài rồi đăng lại.`,
  },
  check: {
    missing: (path: string) => `Thiếu tệp ${path}.`,
    cutOff: (path: string) => `Tệp ${path} bị cụt.`,
    missingAsset: (page: string, asset: string) => `${page} cần tệp ${asset} mà không có.`,
    more: (count: number) => `Và ${count} chỗ thiếu nữa.`,
    search: 'Chỉ mục tìm kiếm không mở được.',
    fragments: (found: number, wanted: number) =>
      `Chỉ mục tìm kiếm có ${found} trang, đáng lẽ ${wanted} trang.`,
  },
  unexpected: (id: string) =>
    `Chưa dựng được trang vì máy chủ gặp lỗi (mã ${id}). Trang đang hiện vẫn là bản trước.`,
};
