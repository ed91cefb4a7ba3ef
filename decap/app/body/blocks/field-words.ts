import type { BlockName } from '../../../../src/mdx/palette/block.ts';

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

const PEOPLE: FieldWords = {
  label: 'Ai có trong ảnh',
  hint: 'Nếu có trẻ em, phải ghi cả mã phiếu đồng ý của phụ huynh.',
};
const CONSENT: FieldWords = {
  label: 'Mã phiếu đồng ý',
  hint: 'Mã trong sổ giấy của trường, ví dụ CK-2022-014. Không ghi tên trẻ.',
};

/**
 * What a form calls the attributes of each block. The palette's own labels are the attributes' names, for whoever writes
 * tags by hand.
 */
export const FIELD_WORDS: Readonly<Record<BlockName, Readonly<Record<string, FieldWords>>>> = {
  Figure: {
    src: { label: 'Ảnh' },
    alt: { label: 'Mô tả ảnh', hint: 'Một câu nói ảnh cho thấy gì, cho người không nhìn được ảnh.' },
    caption: { label: 'Chú thích', hint: 'Dòng chữ dưới ảnh.' },
    credit: { label: 'Người chụp', hint: 'Người chụp hoặc nguồn ảnh.' },
    people: PEOPLE,
    consent: CONSENT,
  },
  Gallery: { title: { label: 'Tên bộ ảnh' } },
  Callout: {
    type: { label: 'Loại khung' },
    title: { label: 'Đầu đề của khung', hint: 'Để trống thì khung mang tên loại của nó.' },
  },
  Attachment: {
    file: { label: 'Tệp', hint: 'Văn bản, bảng tính hoặc tệp nén trong thư viện.' },
    title: { label: 'Tên tệp cho người đọc' },
  },
  Table: {
    file: { label: 'Tệp bảng (CSV)', hint: 'Bảng tính đã lưu thành CSV UTF-8; dòng đầu là tên các cột.' },
    caption: { label: 'Bảng này nói về gì' },
  },
  Video: {
    file: {
      label: 'Tệp video',
      hint: 'Tệp MP4 hoặc WebM trong thư viện. Hoặc dùng video trên YouTube, ở dưới.',
    },
    youtube: { label: 'Video trên YouTube', hint: 'Dán địa chỉ của video vào đây.' },
    title: { label: 'Video cho xem gì' },
    poster: { label: 'Ảnh bìa', hint: 'Ảnh hiện trước khi xem.' },
    people: { label: 'Ai có trong video', ...(PEOPLE.hint === undefined ? {} : { hint: PEOPLE.hint }) },
    consent: CONSENT,
  },
  VanBan: {
    so: { label: 'Văn bản', hint: 'Gõ số, ký hiệu hoặc tên văn bản rồi chọn. Ví dụ 48/KH-MNQP.' },
    nam: { label: 'Năm ban hành', hint: 'Chỉ cần khi nhiều văn bản trùng số.' },
    coQuan: { label: 'Cơ quan ban hành', hint: 'Chỉ cần khi nhiều văn bản trùng số.' },
  },
  Person: { id: { label: 'Người', hint: 'Gõ tên rồi chọn.' } },
  Quote: {
    by: { label: 'Lời của ai', hint: 'Tên người nói hoặc nơi trích.' },
    role: { label: 'Chức vụ của người nói' },
  },
  Steps: {},
  Step: { title: { label: 'Tên bước' } },
};
