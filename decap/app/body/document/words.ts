import type { LockReason } from './open.ts';

/** What the body's source view and locked blocks say. */
export const DOCUMENT_WORDS = {
  toSource: 'Mã nguồn',
  toEditor: 'Soạn thảo',
  sourceLabel: 'Mã nguồn của nội dung',
  sourceHint: 'Chữ và ký hiệu đúng như được lưu. Bấm «Soạn thảo» để trở lại.',
  onlySource:
    'Nội dung này chưa mở được ở dạng soạn thảo nên hiện ở dạng mã nguồn. Không có gì bị mất; sửa và lưu ở đây như thường.',
  edit: 'Sửa mã nguồn',
  done: 'Xong',
  cancel: 'Thôi',
  lines: 'Mã nguồn của phần này',
  locked: 'Phần giữ nguyên',
  reasons: {
    note: 'Phần này có chú thích cuối trang, nên được giữ nguyên như đã lưu.',
    definition: 'Địa chỉ dùng chung cho các liên kết trong bài; người đọc không thấy dòng này.',
    code: 'Đoạn mã, được giữ nguyên từng ký tự.',
    photo: 'Phần này có ảnh đặt giữa dòng chữ, nên được giữ nguyên như đã lưu.',
    block: 'Khung này được giữ nguyên như đã lưu.',
    line: 'Nhiều khung trên cùng một dòng, được giữ nguyên như đã lưu.',
    other: 'Phần này có cách trình bày riêng, nên được giữ nguyên như đã lưu.',
  } satisfies Readonly<Record<LockReason, string>>,
} as const;
