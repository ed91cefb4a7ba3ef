import { AREAS } from './areas.ts';
import { choice, date, flag, group, image, optional, reference, text } from './fields/index.ts';

/** A photo with what must be said of it. */
export const cover = group(
  { label: 'Ảnh đại diện', hint: 'Hiện ở đầu bài và trong danh sách.' },
  {
    src: image({ label: 'Tệp ảnh', missing: 'Hãy chọn một ảnh, hoặc bỏ hẳn mục «Ảnh đại diện».' }),
    alt: text({
      label: 'Mô tả ảnh',
      hint: 'Ảnh cho thấy gì? Người không nhìn được ảnh sẽ nghe câu này.',
      missing: 'Hãy mô tả ảnh bằng một câu, để người không nhìn được cũng biết ảnh cho thấy gì.',
      max: 300,
    }),
    credit: optional(text({ label: 'Người chụp hoặc nguồn ảnh', max: 120 })),
  },
);

/** The fields that every public, dated entry has. Collections spread it into their own shape. */
export const publicEntry = {
  title: text({ label: 'Tiêu đề', missing: 'Hãy đặt tiêu đề cho bài.', max: 200 }),
  summary: optional(
    text({
      label: 'Tóm tắt',
      hint: 'Một, hai câu (50–300 ký tự). Để trống thì lấy phần đầu của bài.',
      multiline: true,
      min: 50,
      max: 300,
    }),
  ),
  publishedAt: date({
    label: 'Ngày đăng',
    hint: 'Giờ Việt Nam. Nếu chọn một ngày sắp tới, bài sẽ chờ đến lúc ấy mới hiện.',
    missing: 'Hãy chọn ngày đăng.',
  }),
  area: choice({ label: 'Chuyên mục', missing: 'Hãy chọn chuyên mục.', choices: AREAS }),
  author: reference({ label: 'Người viết', missing: 'Hãy chọn người viết.', collection: 'people' }),
  cover: optional(cover),
  sample: flag({
    label: 'Bài mẫu',
    hint: 'Chỉ để xem cách trình bày: trang sẽ ghi rõ «Bài mẫu».',
  }),
};
