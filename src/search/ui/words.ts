/** What the search says to a parent. */
export const words = {
  search: 'Tìm kiếm',
  searchFor: 'Tìm trên trang của trường',
  placeholder: 'Gõ có dấu hoặc không dấu',
  submit: 'Tìm',
  clear: 'Xóa chữ đã gõ',
  close: 'Đóng',
  completions: 'Gợi ý',
  results: 'Kết quả tìm kiếm',
  searching: 'Đang tìm…',
  idle: 'Gõ vài chữ để tìm, có dấu hoặc không dấu.',
  failed: 'Chưa tải được phần tìm kiếm. Hãy kiểm tra mạng rồi thử lại.',
  retry: 'Thử lại',
  found: (total: number, text: string) => `Tìm thấy ${total.toLocaleString('vi')} kết quả${named(text)}.`,
  nothing: (text: string) => `Không tìm thấy bài nào${named(text)}.`,
  /** Read out after the number of results. */
  completionsOffered: (count: number) => `Có ${count.toLocaleString('vi')} gợi ý, dùng phím mũi tên để chọn.`,
  didYouMean: 'Có phải bạn tìm:',
  leftOut: (left: readonly string[]) => `Không có bài nào đủ các chữ; đã bỏ: ${left.map(quoted).join(', ')}.`,
  section: 'Mục:',
  attachment: 'Trong tệp:',
  expired: 'Đã hết hạn',
  more: 'Xem thêm kết quả',
  all: (total: number) => `Xem tất cả ${total.toLocaleString('vi')} kết quả`,
  adviceTitle: 'Phụ huynh có thể thử',
  advice: ['Bớt chữ, chỉ giữ những chữ chính.', 'Xem lại chính tả, hoặc gõ không dấu.'],
  nearest: 'Gần với chữ đã gõ:',
  clearFilters: 'Bỏ bộ lọc, tìm trong mọi bài',
  /** From the dialog, which has no filters, to the page, which has. */
  filtered: 'Tìm theo loại bài, chuyên mục, năm học',
  askSchool: 'Xem thông báo mới nhất, hoặc hỏi nhà trường',
  keys: [
    ['↑ ↓', 'chọn'],
    ['Enter', 'xem tất cả'],
    ['Esc', 'đóng'],
  ],
  /** A switch for the shortcut of one character. */
  slash: 'Mở ô tìm bằng phím /',
  /** Of a table that is filtered. */
  rows: (shown: number, all: number) =>
    shown === all
      ? `${all.toLocaleString('vi')} văn bản.`
      : `Đang hiện ${shown.toLocaleString('vi')} trong ${all.toLocaleString('vi')} văn bản.`,
  /** Option of a filter with the number of its results. */
  option: (label: string, count: number) => `${label} (${count.toLocaleString('vi')})`,
  filters: (chosen: number) =>
    chosen === 0 ? 'Bộ lọc' : `Bộ lọc (đang chọn ${chosen.toLocaleString('vi')})`,
} as const;

/** Of a query as it is said again, in code points: a page that somebody pastes is not read out whole. */
const LONGEST_QUOTED = 80;

export function quoted(text: string): string {
  const points = Array.from(text);
  const shown = points.length <= LONGEST_QUOTED ? text : `${points.slice(0, LONGEST_QUOTED).join('')}…`;
  return `“${shown}”`;
}

function named(text: string): string {
  return text === '' ? '' : ` cho ${quoted(text)}`;
}
