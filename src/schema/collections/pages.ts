import { defineCollection, frontmatter } from '../collection.ts';
import { choice, optional, text, type Choice } from '../fields/index.ts';
import { attachments, changes, cover, entryHead, sample, withdrawal } from '../public-entry.ts';

/** What a page shows under its text, out of the school's settings. */
const PAGE_CARDS = [
  { value: 'lien-he', label: 'Thẻ liên hệ: địa chỉ, điện thoại, văn phòng' },
  { value: 'gop-y', label: 'Thẻ góp ý: nơi nhận góp ý, lịch tiếp phụ huynh' },
] as const satisfies readonly Choice[];

export const pages = defineCollection({
  name: 'pages',
  urlSegment: '',
  label: 'Trang',
  labelSingular: 'Trang',
  description: 'Các trang đứng riêng như Giới thiệu, Liên hệ, Góp ý, Tuyển sinh.',
  folders: 'flat',
  schema: frontmatter({
    title: text({ label: 'Tiêu đề', missing: 'Hãy đặt tiêu đề cho trang.', max: 200 }),
    summary: entryHead.summary,
    card: optional(
      choice({
        label: 'Hiện thêm dưới phần chữ',
        place: 'listing',
        hint: 'Lấy từ «Cài đặt trang», nên không phải chép số điện thoại hay lịch tiếp vào từng trang.',
        choices: PAGE_CARDS,
      }),
    ),
    cover: optional(cover),
    attachments,
    changes,
    withdrawal: optional(withdrawal),
    sample,
  }),
});
