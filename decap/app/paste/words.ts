import type { LegacyEncoding } from '../../../src/vietnamese/legacy/index.ts';

const FONTS: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'ABC (TCVN3: .VnTime, .VnArial…)',
  vni: 'VNI',
};

/** What an author reads about something pasted. */
export const WORDS = {
  lost: (count: number) =>
    `${String(count)} ảnh trong phần vừa dán không đi theo được. Hãy lưu ảnh về máy rồi thêm bằng nút chèn ảnh.`,
  failed: 'Không đọc được định dạng của phần vừa dán, nên chỉ dán chữ.',
  legacy: {
    heading: 'Phần này gõ bằng phông chữ cũ?',
    hint: (encoding: LegacyEncoding) =>
      `Phần vừa dán giống chữ gõ bằng phông ${FONTS[encoding]}, nên trên trang sẽ không đọc được. Chuyển xong sẽ thành dòng in đậm:`,
    convert: 'Chuyển sang Unicode',
    keep: 'Giữ nguyên',
    converted: (encoding: LegacyEncoding) =>
      `Phần vừa dán gõ bằng phông ${FONTS[encoding]}, đã chuyển sang Unicode. Hãy đọc lại một lượt.`,
    undo: 'Dán lại, không chuyển',
  },
  close: 'Đóng',
} as const;
