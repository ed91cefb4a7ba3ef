import type { ErrorCode } from 'yaml';

const GENERAL = 'Phần khai báo viết sai ở đây. Mỗi dòng phải có dạng «tên: giá trị».';

/** What an author can do about each syntax error of the `yaml` package (its `ErrorCode`). */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'Mục này đã được khai báo ở trên. Hãy bỏ một trong hai dòng.',
  BLOCK_AS_IMPLICIT_KEY: 'Giá trị có dấu hai chấm thì phải đặt cả giá trị trong dấu nháy kép "…".',
  MULTILINE_IMPLICIT_KEY:
    'Thiếu dấu hai chấm, hoặc thiếu dấu cách sau dấu hai chấm, ở dòng này hoặc dòng trên.',
  MISSING_CHAR: 'Thiếu một dấu ở đây: dấu nháy hoặc ngoặc chưa đóng, hoặc thiếu dấu hai chấm.',
  TAB_AS_INDENT: 'Hãy thụt dòng bằng dấu cách, không dùng phím Tab.',
  BAD_INDENT: 'Dòng này thụt vào không khớp với các dòng cùng nhóm.',
  BAD_SCALAR_START: 'Giá trị bắt đầu bằng ký tự đặc biệt; hãy đặt cả giá trị trong dấu nháy kép "…".',
  BAD_DQ_ESCAPE: 'Trong dấu nháy kép, dấu \\ phải viết thành \\\\.',
  NON_STRING_KEY: 'Tên mục phải là một từ đơn giản, ví dụ «title».',
  MULTIPLE_DOCS: 'Chỉ được có một phần khai báo.',
  RESOURCE_EXHAUSTION: 'Phần khai báo lồng quá nhiều lớp.',
};

export function yamlMessage(code: ErrorCode): string {
  return MESSAGES[code] ?? GENERAL;
}

export const TAG_REFUSED =
  'Không nhận kiểu dữ liệu riêng (!tên). Hãy viết giá trị bình thường, trong dấu nháy nếu cần.';
export const ALIAS_REFUSED =
  'Không nhận cách viết tắt bằng & và *. Nếu đó là chữ, hãy đặt trong dấu nháy kép.';
export const NOT_A_MAPPING = 'Phần khai báo phải gồm các dòng «tên: giá trị».';
