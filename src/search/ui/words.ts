/** What the search says to a parent. */
export const words = {
  searching: 'Đang tìm…',
  idle: 'Gõ vài chữ để tìm, có dấu hoặc không dấu.',
  failed: 'Chưa tải được phần tìm kiếm. Hãy kiểm tra mạng rồi thử lại.',
  found: (total: number, text: string) => `Tìm thấy ${total.toLocaleString('vi')} kết quả${named(text)}.`,
  nothing: (text: string) => `Không tìm thấy bài nào${named(text)}.`,
  more: 'Xem thêm kết quả',
  adviceTitle: 'Phụ huynh có thể thử',
  advice: ['Bớt chữ, chỉ giữ những chữ chính.', 'Xem lại chính tả, hoặc gõ không dấu.'],
  clearFilters: 'Bỏ bộ lọc, tìm trong mọi bài',
  archive: 'Xem các bài theo năm học',
  newestNotices: 'Xem thông báo mới nhất',
  /** Of a table that is filtered. */
  rows: (shown: number, all: number) =>
    shown === all
      ? `${all.toLocaleString('vi')} văn bản.`
      : `Đang hiện ${shown.toLocaleString('vi')} trong ${all.toLocaleString('vi')} văn bản.`,
  /** Option of a filter with the number of its results. */
  option: (label: string, count: number) => `${label} (${count.toLocaleString('vi')})`,
} as const;

function named(text: string): string {
  return text === '' ? '' : ` cho “${text}”`;
}
