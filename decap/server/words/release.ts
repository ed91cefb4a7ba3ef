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
  unexpected: (id: string) =>
    `Chưa dựng được trang vì máy chủ gặp lỗi (mã ${id}). Trang đang hiện vẫn là bản trước.`,
};
