import { AREAS } from './areas.ts';
import { whenSound, type Rule } from './collection.ts';
import {
  choice,
  choices,
  date,
  file,
  flag,
  group,
  image,
  list,
  optional,
  pageAddress,
  reference,
  text,
  webAddress,
  type Choice,
} from './fields/index.ts';
import { childrenNeedConsent, photoPeople } from './photo.ts';

/** Whom an entry is for. None chosen: everybody. */
export const AUDIENCES = [
  { value: 'phu-huynh', label: 'Phụ huynh' },
  { value: 'nhan-vien', label: 'Giáo viên, nhân viên' },
  { value: 'cong-dong', label: 'Cộng đồng' },
] as const satisfies readonly Choice[];

/** Where the school sends what it has published (plan, part III, point 7: «trang website của trường, của ngành»). */
export const RECIPIENTS = [
  { value: 'phong-vhxh', label: 'Phòng Văn hóa – Xã hội' },
  { value: 'trang-nganh', label: 'Trang của ngành giáo dục' },
  { value: 'bao-dai', label: 'Báo, đài' },
] as const satisfies readonly Choice[];

/** A photo with what must be said of it. */
export const cover = group(
  { label: 'Ảnh đại diện', hint: 'Hiện ở đầu bài và trong danh sách.', place: 'under-body' },
  {
    src: image({ label: 'Tệp ảnh', missing: 'Hãy chọn một ảnh, hoặc bỏ hẳn mục «Ảnh đại diện».' }),
    alt: text({
      label: 'Mô tả ảnh',
      hint: 'Ảnh cho thấy gì? Người không nhìn được ảnh sẽ nghe câu này.',
      missing: 'Hãy mô tả ảnh bằng một câu, để người không nhìn được cũng biết ảnh cho thấy gì.',
      max: 300,
    }),
    credit: optional(text({ label: 'Người chụp hoặc nguồn ảnh', max: 120 })),
    ...photoPeople({ people: 'Ai có trong ảnh', consent: 'Mã phiếu đồng ý' }),
  },
  (photo) => photo.refine(...childrenNeedConsent),
);

/** Taken back: the entry stays readable, under a banner that says why. Nothing is removed in silence. */
export const withdrawal = group(
  {
    label: 'Rút bài',
    hint: 'Bài vẫn đọc được, dưới một khung ghi rõ đã rút và vì sao.',
    place: 'afterwards',
  },
  {
    date: date({ label: 'Rút ngày', missing: 'Hãy ghi ngày rút bài.' }),
    reason: text({
      label: 'Lý do rút',
      missing: 'Hãy ghi lý do rút bài, để người đọc biết vì sao.',
      max: 500,
      multiline: true,
    }),
    replacement: optional(
      pageAddress({ label: 'Bài thay thế', hint: 'Địa chỉ trên trang tin, ví dụ /thong-bao/ten-bai/' }),
    ),
  },
);

/** What was changed after publication, for everybody to read. */
export const changes = list(
  {
    label: 'Cập nhật',
    labelSingular: 'lần cập nhật',
    hint: 'Mỗi lần sửa nội dung sau khi đăng: sửa gì. Mọi người đọc được.',
    place: 'afterwards',
  },
  group(
    { label: 'Lần cập nhật' },
    {
      date: date({ label: 'Ngày sửa', missing: 'Hãy ghi ngày sửa.' }),
      note: text({ label: 'Sửa gì', missing: 'Hãy ghi đã sửa gì.', max: 300, multiline: true }),
      major: flag({ label: 'Thay đổi quan trọng', hint: 'Ghi rõ ở đầu bài.' }),
    },
  ),
);

export const sample = flag({
  label: 'Bài mẫu',
  hint: 'Chỉ để xem cách trình bày: trang sẽ ghi rõ «Bài mẫu».',
  place: 'afterwards',
});

export const attachments = list(
  {
    label: 'Tệp đính kèm',
    labelSingular: 'tệp',
    hint: 'Trang sẽ ghi loại tệp và dung lượng.',
    place: 'files',
  },
  group(
    { label: 'Tệp đính kèm' },
    {
      title: text({ label: 'Tên tệp cho người đọc', missing: 'Hãy đặt tên cho tệp đính kèm.', max: 200 }),
      file: file({ label: 'Tệp', missing: 'Hãy chọn tệp, hoặc xóa dòng đính kèm này.' }),
    },
  ),
);

const documents = list(
  { label: 'Văn bản liên quan', labelSingular: 'văn bản', place: 'files' },
  reference({ label: 'Văn bản', missing: 'Hãy chọn văn bản.', collection: 'documents' }),
);

/** The fields that begin the form of every public, dated entry. Its own fields follow, then `entryDetails`. */
export const entryHead = {
  title: text({ label: 'Tiêu đề', missing: 'Hãy đặt tiêu đề cho bài.', max: 200 }),
  summary: optional(
    text({
      label: 'Tóm tắt',
      hint: 'Một, hai câu (50–300 ký tự). Để trống thì lấy phần đầu của bài.',
      place: 'listing',
      multiline: true,
      min: 50,
      max: 300,
    }),
  ),
  publishedAt: date({
    label: 'Ngày đăng',
    hint: 'Giờ Việt Nam. Nếu chọn một ngày sắp tới, bài sẽ chờ đến lúc ấy mới hiện.',
    place: 'time',
    missing: 'Hãy chọn ngày đăng.',
  }),
  area: choice({ label: 'Chuyên mục', missing: 'Hãy chọn chuyên mục.', choices: AREAS }),
  author: reference({
    label: 'Người viết',
    missing: 'Hãy chọn người viết.',
    collection: 'people',
    place: 'time',
  }),
};

/** The fields that end the form of every public, dated entry: most entries leave most of them empty. */
export const entryDetails = {
  cover: optional(cover),
  audience: choices({
    label: 'Dành cho',
    hint: 'Để trống nếu dành cho mọi người.',
    place: 'listing',
    choices: AUDIENCES,
  }),
  attachments,
  documents,
  tags: list(
    { label: 'Từ khóa', labelSingular: 'từ khóa', place: 'listing' },
    text({ label: 'Từ khóa', missing: 'Hãy ghi từ khóa, hoặc xóa dòng trống này.', max: 40 }),
  ),
  expiresAt: optional(
    date({
      label: 'Hết hiệu lực lúc',
      hint: 'Sau lúc này bài rời khỏi danh sách; vẫn còn trong lưu trữ và tìm kiếm.',
      place: 'time',
    }),
  ),
  changes,
  sentTo: list(
    { label: 'Đã gửi tới', labelSingular: 'nơi nhận', place: 'afterwards' },
    group(
      { label: 'Nơi nhận' },
      {
        where: choice({ label: 'Gửi tới', missing: 'Hãy chọn nơi nhận.', choices: RECIPIENTS }),
        date: date({ label: 'Gửi ngày', time: false, missing: 'Hãy ghi ngày gửi.' }),
        url: optional(webAddress({ label: 'Địa chỉ bài đã đăng ở đó' })),
      },
    ),
  ),
  withdrawal: optional(withdrawal),
  sample,
};

/** The rule over `entryHead` and `entryDetails`. */
export const endsAfterPublication: Rule<{
  readonly publishedAt: Date;
  readonly expiresAt?: Date | undefined;
}> = [
  ({ publishedAt, expiresAt }) => expiresAt === undefined || expiresAt > publishedAt,
  {
    path: ['expiresAt'],
    message: '«Hết hiệu lực lúc» phải sau «Ngày đăng».',
    when: whenSound('publishedAt', 'expiresAt'),
  },
];
